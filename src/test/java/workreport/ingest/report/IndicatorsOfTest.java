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
