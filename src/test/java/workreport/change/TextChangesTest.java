package workreport.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workreport.evidence.Report;
import workreport.ingest.report.ReportImport;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;

class TextChangesTest {

    private static final String BEFORE = """
            政府工作报告
            ——2023年1月9日在临川县第十七届人民代表大会第三次会议上
            临川县县长 王小明
            各位代表：
            一、2022年工作回顾
            （一）农业生产稳步发展
            全县粮食产量达到12万吨。新建高标准农田3万亩。
            （二）城乡面貌明显改善
            改造老旧小区20个，惠及居民3000户。拆除城区违法建筑150处。
            二、2023年工作安排
            今年的主要预期目标是：地区生产总值增长7%以上，城镇新增就业2400人。
            （一）大力发展现代农业
            建设蔬菜大棚200亩，培育农业合作社10家。
            （二）扎实推进旅游兴县
            办好第三届桃花旅游节，力争接待游客50万人次。
            """;

    private static final String AFTER = """
            政府工作报告
            ——2024年1月9日在临川县第十七届人民代表大会第四次会议上
            临川县县长 王小明
            各位代表：
            一、过去一年工作回顾
            （一）城乡面貌持续改善
            改造老旧小区26个，惠及居民4100户。
            （二）农业生产再获丰收
            全县粮食产量达到12.5万吨。新建高标准农田3万亩。
            二、2024年工作安排
            今年的主要预期目标是：地区生产总值增长6%，城镇新增就业2400人。
            （一）做强现代农业
            建设蔬菜大棚300亩，培育农业合作社10家以上。
            （二）加快数字政府建设
            推行一网通办，实现政务数据共享。
            """;

    @TempDir
    private Path folder;

    private Report report(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return ReportImport.read(file).report();
    }

    private TextChanges changes() throws Exception {
        return TextChanges.of(report("2023.txt", BEFORE), report("2024.txt", AFTER));
    }

    private static String title(Part part) {
        return part == null ? "" : part.title();
    }

    @Test
    void sectionsMatchByTitleAndTextWhateverTheirNumbers() throws Exception {
        List<String> pairs = changes().sections().stream()
                .filter(section -> section.part().level() > 0)
                .map(section -> title(section.before()) + " > " + title(section.after()))
                .toList();

        assertThat(pairs)
                .containsExactly(
                        "2022年工作回顾 > 过去一年工作回顾",
                        "城乡面貌明显改善 > 城乡面貌持续改善",
                        "农业生产稳步发展 > 农业生产再获丰收",
                        "2023年工作安排 > 2024年工作安排",
                        "大力发展现代农业 > 做强现代农业",
                        "扎实推进旅游兴县 > ",
                        " > 加快数字政府建设");
    }

    @Test
    void aSentenceIsTheSameChangedNewOrGone() throws Exception {
        TextChanges changes = changes();
        SectionChange farming = changes.sections().stream()
                .filter(section -> title(section.after()).equals("农业生产再获丰收"))
                .findFirst()
                .orElseThrow();

        assertThat(farming.lines().stream().map(Line::kind)).containsExactly(Line.Kind.CHANGED, Line.Kind.SAME);
        assertThat(changes.lines()
                        .filter(line -> line.kind() == Line.Kind.GONE)
                        .map(line -> line.before().text()))
                .contains("拆除城区违法建筑150处。", "办好第三届桃花旅游节，力争接待游客50万人次。");
        assertThat(changes.lines()
                        .filter(line -> line.kind() == Line.Kind.NEW)
                        .map(line -> line.after().text()))
                .contains("推行一网通办，实现政务数据共享。");
    }

    @Test
    void numbersOfOneSentenceStandBesideEachOtherWithTheirDifference() throws Exception {
        NumberText text = new NumberText(new Notation(Words.of(Language.EN), List.of()));

        assertThat(changes().numbers().stream()
                        .map(number -> number.after().name() + " "
                                + number.before().passage().text() + " "
                                + number.after().passage().text() + ": " + text.difference(number)))
                .contains("粮食产量 12万吨 12.5万吨: +0.5 万吨", "地区生产总值 7% 6%: −1 points", "建设蔬菜大棚 200亩 300亩: +100 亩")
                .noneMatch(line -> line.contains("2400"));
    }

    @Test
    void bothTextsAreWholeInTheirStretches() {
        WordChanges changes = WordChanges.of("改造老旧小区20个，惠及居民3000户。", "改造老旧小区26个，全部惠及居民。", new Vocabulary(List.of()));

        assertThat(joined(changes.before())).isEqualTo("改造老旧小区20个，惠及居民3000户。");
        assertThat(joined(changes.after())).isEqualTo("改造老旧小区26个，全部惠及居民。");
        assertThat(changed(changes.before())).containsExactly("20", "3000户");
        assertThat(changed(changes.after())).containsExactly("26", "全部");
    }

    @Test
    void wordsThatBothReportsUseOftenStayWhole() {
        Vocabulary vocabulary = new Vocabulary(List.of("加快发展。", "稳定发展。", "科学发展。", "广泛开展活动。"));
        WordChanges changes = WordChanges.of("事业蓬勃发展。", "事业广泛开展。", vocabulary);

        assertThat(changed(changes.before())).containsExactly("蓬勃发展");
        assertThat(changed(changes.after())).containsExactly("广泛开展");
    }

    private static String joined(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::text).collect(Collectors.joining());
    }

    private static List<String> changed(List<Stretch> stretches) {
        return stretches.stream().filter(Stretch::changed).map(Stretch::text).toList();
    }

    @Test
    void plainTextMarksWhatIsGoneAndWhatIsNew() throws Exception {
        assertThat(new DiffText(changes(), Words.of(Language.ZH)).lines())
                .contains("## - （二）扎实推进旅游兴县", "## + （二）加快数字政府建设", "~ 全县粮食产量达到[-12万-]{+12.5万+}吨。", "- 拆除城区违法建筑150处。");
    }
}
