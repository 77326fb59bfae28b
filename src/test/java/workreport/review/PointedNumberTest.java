package workreport.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.document.Anchor;
import workreport.document.Paragraph;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.evidence.State;
import workreport.evidence.Status;
import workreport.ingest.number.PrintedNumber;
import workreport.ingest.report.IndicatorsOf;
import workreport.ingest.report.ReadReport;
import workreport.ingest.report.ReportImport;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;

/** Numbers in Chinese numerals, which the rules leave alone: a person points at them. */
class PointedNumberTest {

    private static final Instant NOON = Instant.parse("2026-01-06T12:00:00Z");
    private static final String SENTENCE = "新建两所小学，改造老旧小区5个。";
    private static final String TEXT = """
            政府工作报告
            ——2024年1月9日在临川县第十七届人民代表大会第三次会议上
            临川县县长 王小明
            各位代表：
            一、2023年工作回顾
            %1$s群众得到实惠。%1$s
            安置三百二十户，投资一亿三千万元。
            二、2024年工作安排
            粮食产量达到25万吨，新建住房400套。
            """.formatted(SENTENCE);

    @TempDir
    private Path folder;

    private ReadReport read;
    private Review review;
    private Paragraph first;

    @BeforeEach
    void open() throws Exception {
        read = ReportImport.read(Files.writeString(folder.resolve("a.txt"), TEXT));
        review = Review.of(read.numbers(), ReportText.of(read.report()));
        first = paragraph("新建两所");
    }

    private Paragraph paragraph(String beginning) {
        return read.report()
                .allParagraphs()
                .filter(each -> each.text().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private FoundNumber at(Paragraph paragraph, String words) {
        int start = paragraph.text().lastIndexOf(words);
        return review.pointedAt(new Anchor(paragraph.id(), start, start + words.length()))
                .orElseThrow();
    }

    private static Judgement added(FoundNumber number) {
        Statement schools = new Statement(
                "新建小学", BigDecimal.TWO, null, "所", Period.year(2023), Measure.TOTAL, Status.ACTUAL, Bound.EXACT);
        return new Judgement(number.key(), new Decision.Added(schools), "Li", NOON);
    }

    @ParameterizedTest
    @CsvSource({"两所小学,两所,2,所", "百二,三百二十户,320,户", "投资一亿三千万元,一亿三千万元,13000,万元"})
    void aSelectionNeedNotBeExact(String selected, String printed, BigDecimal value, String unit) {
        FoundNumber found = at(selected.startsWith("两") ? first : paragraph("安置"), selected);
        PrintedNumber number = found.read().number();

        assertThat(found.key().printed()).isEqualTo(printed);
        assertThat(number.value()).isEqualByComparingTo(value);
        assertThat(number.unit()).isEqualTo(unit);
        assertThat(found.isCandidate()).isFalse();
    }

    @Test
    void whatTheRulesHaveFoundIsThatAndWhereNoNumberIsThereIsNone() {
        assertThat(at(first, "5").isCandidate()).isTrue();
        int start = first.text().indexOf("小学");
        assertThat(review.pointedAt(new Anchor(first.id(), start, start + 2))).isEmpty();
    }

    @Test
    void theRulesForFiguresFillTheForm() {
        Statement schools = review.guess(at(first, "两所")).orElseThrow();
        Statement homes = review.guess(at(paragraph("安置"), "三百二十户")).orElseThrow();

        assertThat(schools.name()).isEqualTo("新建小学");
        assertThat(schools.value()).isEqualByComparingTo("2");
        assertThat(schools.period()).isEqualTo(Period.year(2023));
        assertThat(schools.measure()).isEqualTo(Measure.TOTAL);
        assertThat(homes.unit()).isEqualTo("户");
        assertThat(review.guess(at(first, "5"))).isEmpty();
    }

    /** The second of two sentences alike is meant, also when the report is read anew. */
    @Test
    void whatWasSaidOfItIsFoundAgainAndBecomesAnIndicator() {
        FoundNumber number = at(first, "两所");
        ReviewLog log = ReviewLog.empty("r").with(added(number), NOON);

        Review anew = Review.of(read.numbers(), ReportText.of(read.report())).with(log);

        CheckedNumber checked = anew.at(number.anchor()).orElseThrow();
        assertThat(anew.lost()).isEmpty();
        assertThat(checked.state()).isEqualTo(State.CORRECTED);
        assertThat(anew.quantities()).contains(checked);
        Report report = IndicatorsOf.numbers(read.report(), anew.asAnchored());
        assertThat(report.indicators())
                .filteredOn(indicator -> indicator.name().zh().equals("新建小学"))
                .singleElement()
                .satisfies(indicator -> assertThat(indicator.observations())
                        .extracting(Observation::anchor)
                        .containsExactly(Optional.of(number.anchor())));
    }

    @Test
    void aNumberThatNobodyHasDecidedOnChangesNothing() {
        Review pointed = review.with(at(first, "两所"));

        assertThat(pointed.numbers()).hasSize(review.numbers().size() + 1);
        assertThat(pointed.numbers())
                .extracting(number -> number.found().key().printed())
                .containsSubsequence("5个", "两所", "5个", "25万吨");
        assertThat(pointed.asAnchored()).isEqualTo(review.asAnchored());
        assertThat(pointed.toLookAt()).isEqualTo(review.toLookAt());
    }
}
