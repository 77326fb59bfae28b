package workreport.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import workreport.document.Anchor;
import workreport.evidence.Indicator;
import workreport.evidence.Numeral;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.evidence.State;
import workreport.ingest.number.Candidate;
import workreport.ingest.outline.Draft;
import workreport.ingest.outline.Drafts;
import workreport.ingest.outline.RealReports;

/** The numbers of reports as indicators. */
class IndicatorsOfTest {

    private static final Path SOURCE = Path.of("data/xinghe-2022/source.txt");

    @Test
    void theNumbersOfTheBundledTextBecomeIndicatorsThatNobodyHasConfirmed() throws Exception {
        ReadReport read = ReportImport.read(SOURCE);

        check(read);
        assertThat(read.report().milestones().next()).hasValue(2022);
        assertThat(read.report().milestones().goals()).containsExactly(2026);
    }

    @Test
    void theNumbersOfRealReportsBecomeIndicators() throws Exception {
        RealReports.assume();
        try (Stream<Path> files = Stream.concat(RealReports.texts(), RealReports.originals())) {
            for (Path file : files.sorted().toList()) {
                check(ReportImport.read(file));
            }
        }
    }

    @Test
    void keyFiguresComeFirstAndWhatContradictsItselfIsKeptApart() {
        Report report = made("全年新建广场雕塑12座。", "全年新建广场雕塑15座。", "地区生产总值增长6.5%，达到120亿元。");

        assertThat(report.indicators().getFirst().name().zh()).isEqualTo("地区生产总值");
        assertThat(report.indicators().getFirst().observations()).hasSize(2);
        List<Indicator> apart = report.indicators().stream()
                .filter(indicator -> indicator.name().zh().contains("广场雕塑"))
                .toList();
        assertThat(apart).hasSize(2).allMatch(indicator -> indicator.note() != null);
        assertThat(apart.getFirst().id()).isNotEqualTo(apart.getLast().id());
    }

    @Test
    void whatTheCatalogueDoesNotKnowHasThePartOfTheReportAsItsTheme() {
        Report report = of(Drafts.below(
                "一、2023年工作回顾",
                "地区生产总值达到120亿元。" + Drafts.text(),
                "（一）一年来，我们坚持美化市容，群众满意。",
                "新建广场雕塑12座。" + Drafts.text(),
                "二、2024年工作安排",
                "新增街头长椅30张。" + Drafts.text()));

        assertThat(report.themes()).extracting(theme -> theme.name().zh()).containsExactly("经济", "坚持美化市容", "2024年工作安排");
        assertThat(report.indicators())
                .extracting(indicator -> indicator.theme())
                .containsExactlyElementsOf(
                        report.themes().stream().map(theme -> theme.id()).toList());
    }

    @Test
    void whatAPersonHasConfirmedStaysConfirmed() {
        Draft draft = Drafts.below("一、2023年工作回顾", "地区生产总值达到120亿元。" + Drafts.text());
        Report text = draft.report("report", new Report.TextFile("original.txt", "0".repeat(64), null));
        List<AnchoredNumber> accepted = NumbersOfDraft.of(draft).stream()
                .map(number -> new AnchoredNumber(number.anchor(), number.number(), State.ACCEPTED))
                .toList();

        Report made = IndicatorsOf.numbers(text, accepted);

        assertThat(made.observationCount()).isEqualTo(1);
        assertThat(made.indicators().getFirst().observations().getFirst().state())
                .isEqualTo(State.ACCEPTED);
        assertThat(IndicatorsOf.numbers(made, accepted)).isEqualTo(made);
    }

    private static Report made(String... sentences) {
        List<String> paragraphs = new ArrayList<>(List.of("一、2023年工作回顾"));
        for (String sentence : sentences) {
            paragraphs.add(sentence + Drafts.text());
        }
        return of(Drafts.below(paragraphs.toArray(String[]::new)));
    }

    private static Report of(Draft draft) {
        Report text = draft.report("report", new Report.TextFile("original.txt", "0".repeat(64), null));
        return IndicatorsOf.numbers(text, NumbersOfDraft.of(draft));
    }

    private static void check(ReadReport read) {
        Report report = read.report();
        List<Observation> observations = report.indicators().stream()
                .map(Indicator::observations)
                .flatMap(List::stream)
                .toList();
        assertThat(observations).allMatch(observation -> observation.state() == State.READ);
        Map<Anchor, Observation> byAnchor = new HashMap<>();
        observations.forEach(observation -> byAnchor.put(observation.anchor().orElseThrow(), observation));
        for (AnchoredNumber number : read.numbers()) {
            if (number.number() instanceof Candidate candidate) {
                Observation observation = byAnchor.get(number.anchor());
                boolean tellsNothing =
                        candidate.name().isEmpty() || candidate.number().unit().isEmpty();
                assertThat(observation != null || tellsNothing)
                        .as(candidate.toString())
                        .isTrue();
                if (observation != null) {
                    assertThat(observation.bound()).as(candidate.toString()).isEqualTo(candidate.bound());
                    assertThat(observation.signed().signum() < 0)
                            .as(candidate.toString())
                            .isEqualTo(candidate.value().signum() < 0);
                }
            }
        }
        everyDigitIsCoveredOnce(report);
    }

    private static void everyDigitIsCoveredOnce(Report report) {
        Map<String, BitSet> covered = new HashMap<>();
        List<Anchor> anchors = new ArrayList<>();
        report.indicators()
                .forEach(indicator -> indicator
                        .observations()
                        .forEach(observation -> anchors.add(observation.anchor().orElseThrow())));
        report.numerals().stream().map(Numeral::anchor).forEach(anchors::add);
        for (Anchor anchor : anchors) {
            BitSet there = covered.computeIfAbsent(anchor.paragraph(), _ -> new BitSet());
            assertThat(there.get(anchor.start(), anchor.end()).isEmpty())
                    .as(anchor.toString())
                    .isTrue();
            there.set(anchor.start(), anchor.end());
        }
        report.walk(
                section -> digitsAreIn(covered, section.id(), section.heading()),
                paragraph -> digitsAreIn(covered, paragraph.id(), paragraph.text()));
    }

    private static void digitsAreIn(Map<String, BitSet> covered, String id, String text) {
        BitSet there = covered.getOrDefault(id, new BitSet());
        for (int at = 0; at < text.length(); at++) {
            assertThat(there.get(at) || !Character.isDigit(text.charAt(at)))
                    .as(id + " " + at + " " + text)
                    .isTrue();
        }
    }
}
