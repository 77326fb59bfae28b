package workreport.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import workreport.document.Bilingual;
import workreport.entered.EnteredValue;
import workreport.entered.EnteredValues;
import workreport.entered.Figure;
import workreport.evidence.Source;
import workreport.evidence.Status;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Sense;
import workreport.series.IndicatorSeries;
import workreport.series.MadePlace;
import workreport.series.PlaceSeries;
import workreport.series.Statement;
import workreport.series.YearReport;

/** The sheets of the reports of a place, as a reader of their PDFs sees them. */
class PlaceSheetsTest {

    private static final PlaceSeries SERIES = MadePlace.series();

    private static String text(Sheet sheet) throws IOException {
        return SheetTest.text(Sample.pdf(sheet));
    }

    private static PlaceSheets sheets(PlaceSeries series) {
        return Sample.place(series, SheetOptions.STANDARD);
    }

    private static IndicatorSeries indicator(String name) {
        return IndicatorSeries.all(SERIES).stream()
                .filter(each -> each.names().contains(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anIndicatorHasEveryYearWithBothSentencesAndTheirReports() throws IOException {
        Sheet sheet = sheets(SERIES).indicator(indicator("城镇新增就业"));

        assertThat(text(sheet))
                .contains("2022≥2400人◇2022年报告2300人◇2023年报告−100人未完成结果÷承诺：95.8%")
                .contains("2023≥2400人◇2023年报告2500人◇2024年报告+100人超额完成结果÷承诺：104.2%")
                .contains("2024≥2400人◇2024年报告–未到期")
                .contains("2022年报告：承诺2022年1月9日（二）惠民生≥2400人◇城镇新增就业2400人以上")
                .contains("2023年报告：结果2023年1月8日一2022年工作回顾2300人◇城镇新增就业2300人");
    }

    /** Links lead from a number to its sentence: one for each promise and result in the table. */
    @Test
    void everyNumberLeadsToItsSentence() throws IOException {
        byte[] pdf = Sample.pdf(sheets(SERIES).indicator(indicator("城镇新增就业")));
        int links = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                links += page.getAnnotations().size();
            }
        }

        assertThat(links).isEqualTo(5);
    }

    @Test
    void whatMustNotBeComparedHasNeitherVerdictNorDifference() throws IOException {
        String text = text(sheets(SERIES).promises(SERIES.reports().getFirst()));

        assertThat(text)
                .contains("农民人均纯收入①结果所称：农村居民人均可支配收入2022+8%◇+9%◇不作评判一般公共预算收入")
                .contains("①口径已改变（纯收入改为可支配收入）。");
    }

    @Test
    void promisesStandInTheirSections() throws IOException {
        String text = text(sheets(SERIES).promises(SERIES.reports().getFirst()));

        assertThat(text)
                .containsSubsequence(
                        "有数字的承诺9项。超额完成：2；按期完成：2；未完成：1；未到期：1；未见回应：2（其中再未提及1项）；不作评判：1。",
                        "（一）稳增长",
                        "地区生产总值",
                        "一般公共预算收入",
                        "（二）惠民生",
                        "城镇新增就业",
                        "森林覆盖率");
    }

    @Test
    void theScoreCardCountsByReportAndSaysOfWhat() throws IOException {
        PlaceSheets international = new PlaceSheets(
                SERIES, new Bilingual("临川县", null), SheetOptions.STANDARD, true, Sample.TYPEFACES, () -> false);

        assertThat(text(sheets(SERIES).scoreCard()))
                .contains("承诺共19项，其中到期15项，未到期4项。")
                .contains("合计占到期15项超额完成230533%按期完成200213%未完成120320%未见回应220427%不作评判10017%到期小计87015")
                .contains("再未提及：3项（未见回应4项之中）出处承诺2022年报告建设全县最长最难记");
        assertThat(text(international.scoreCard())).contains("超出目标230533%达标200213%未达标");
    }

    @Test
    void whatWasEnteredSaysWhereItIsFrom() throws IOException {
        Figure figure = new Figure(
                Period.year(2024),
                Measure.LEVEL,
                Status.ACTUAL,
                new BigDecimal("32.6"),
                null,
                Sense.INCREASE,
                Bound.EXACT,
                "%",
                new Source.Entered("统计公报", null, null, LocalDate.of(2026, 3, 1), "王"),
                "");
        EnteredValues values =
                EnteredValues.empty("临川县").with(new EnteredValue("a", "森林覆盖率", figure, Instant.EPOCH), Instant.EPOCH);

        assertThat(text(sheets(SERIES).indicator(indicator("森林覆盖率").with(values))))
                .contains("2024–32.6%◆录入，出处：统计公报（王，2026-03-01）")
                .contains("◆录入，非报告所载");
    }

    @Test
    void withOneReportNothingIsDueAndThereAreNoShares() throws IOException {
        PlaceSeries alone = PlaceSeries.of(List.of(MadePlace.reports().getLast()));

        assertThat(text(sheets(alone).scoreCard()))
                .contains("承诺共3项，其中到期0项，未到期3项。")
                .contains("超额完成00按期完成00")
                .doesNotContain("%");
    }

    /** However many were never mentioned again. */
    @Test
    void theScoreCardKeepsToOnePage() throws IOException {
        List<YearReport> reports = MadePlace.reports();
        YearReport first = reports.getFirst();
        Statement forgotten = first.statements().stream()
                .filter(each -> each.name().startsWith("建设全县最长"))
                .findFirst()
                .orElseThrow();
        List<Statement> many = Stream.generate(() -> copy(forgotten)).limit(150).toList();
        PlaceSeries series = PlaceSeries.of(
                List.of(new YearReport("r", first.place(), "county", first.year(), many), reports.get(1)));
        byte[] pdf = Sample.pdf(sheets(series).scoreCard());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(SheetTest.text(pdf)).containsPattern("另有[0-9]+项，页面所限未列。");
    }

    private static Statement copy(Statement of) {
        return new Statement(
                of.reportYear(),
                of.name(),
                of.topic(),
                of.value(),
                of.upper(),
                of.unit(),
                of.period(),
                of.measure(),
                of.status(),
                of.bound(),
                of.state(),
                of.passage());
    }
}
