package workreport.series;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import workreport.evidence.Report;
import workreport.ingest.UnreadableException;
import workreport.ingest.report.ReportImport;
import workreport.load.FaultyFileException;

/** Made-up reports of a made-up place, read from their texts. */
public final class MadePlace {

    private static final String TITLE = """
            政府工作报告
            ——%d年1月%d日在临川县第十七届人民代表大会第%s次会议上
            临川县县长 王小明
            各位代表：
            """;

    private static final String FIRST = TITLE.formatted(2022, 9, "一") + """
            一、2021年工作回顾
            经济运行稳中向好。全县地区生产总值完成100亿元，同比增长6.1%。农民人均纯收入达到12000元，增长8%。
            二、2022年工作安排
            （一）稳增长
            全县地区生产总值增长6%以上，农民人均纯收入增长8%，一般公共预算收入增长5%。
            （二）惠民生
            城镇新增就业2400人以上，新建农村公路50公里，改造老旧小区15个，城镇登记失业率控制在4.5%以内。
            到2025年，森林覆盖率达到33%。建设全县最长最难记也最少再被提起的城乡融合示范线路工程12条。
            """;

    private static final String SECOND = TITLE.formatted(2023, 8, "二") + """
            一、2022年工作回顾
            经济运行稳中向好。全县地区生产总值完成108亿元，同比增长7.2%。农村居民人均可支配收入达到13100元，增长9%。
            城镇新增就业2300人，新建农村公路52公里，改造老旧小区15个，城镇登记失业率3.9%。
            二、2023年工作安排
            （一）稳增长
            全县地区生产总值增长7%左右，农村居民人均可支配收入增长8%，一般公共预算收入增长5%。
            （二）惠民生
            城镇新增就业2400人以上，新建农村公路40公里，改造老旧小区20个，城镇登记失业率控制在4.5%以内。
            """;

    private static final String THIRD = TITLE.formatted(2024, 9, "三") + """
            一、2023年工作回顾
            经济运行稳中向好。全县地区生产总值完成115亿元，同比增长6.4%。农村居民人均可支配收入增长8.5%。
            城镇新增就业2500人，新建农村公路38公里，改造老旧小区22个，森林覆盖率达到32.1%。
            二、2024年工作安排
            全县地区生产总值增长6%，城镇新增就业2400人以上，新建农村公路30公里。
            """;

    private MadePlace() {}

    /** Three reports, the first of 2022. */
    public static PlaceSeries series() {
        return PlaceSeries.of(reports());
    }

    /** The same, not yet paired. */
    public static List<YearReport> reports() {
        return models().stream()
                .map(report -> ReportStatements.of(report).orElseThrow())
                .toList();
    }

    /** The reports with their texts. */
    public static List<Report> models() {
        return texts().stream().map(MadePlace::read).toList();
    }

    /** Their texts, the earliest first. */
    public static List<String> texts() {
        return List.of(FIRST, SECOND, THIRD);
    }

    private static Report read(String text) {
        try {
            Path file = Files.createTempFile("report", ".txt");
            Files.writeString(file, text);
            Report report = ReportImport.read(file).report();
            Files.delete(file);
            return report;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (UnreadableException | FaultyFileException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
