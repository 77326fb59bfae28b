package workreport.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import workreport.document.Anchor;
import workreport.evidence.Indicator;
import workreport.evidence.Report;
import workreport.language.Language;
import workreport.load.ReportFile;
import workreport.ui.Places;
import workreport.ui.Sample;

class NumberLinksTest {

    private final Anchor income =
            Sample.observation("urban-income", "2017").anchor().orElseThrow();
    private final Anchor forest =
            Sample.observation("forest-cover", "2026").anchor().orElseThrow();
    private final Anchor grass =
            Sample.observation("grass-forest-cover", "2026").anchor().orElseThrow();
    private final NumberLinks numbers = new NumberLinks(Sample.report(), new ReadingText(Sample.report(), Language.ZH));

    @Test
    void findsTheNumberOfEachOfItsCharacters() {
        for (int offset = forest.start(); offset < forest.end(); offset++) {
            assertThat(numbers.at("s2.1.3.p1", offset)).contains(forest);
        }
        assertThat(numbers.at("s2.1.3.p1", forest.start() - 1)).isEmpty();
        assertThat(numbers.at("s2.1.3.p1", forest.end())).isEmpty();
        assertThat(numbers.at("s2.1.3.p1", -1)).isEmpty();
        assertThat(numbers.at("s2.1.2.p1", forest.start())).isEmpty();
    }

    @Test
    void knowsWhoseObservationANumberIs() {
        assertThat(numbers.indicators(forest)).extracting(Indicator::id).containsExactly("forest-cover");
        assertThat(numbers.indicators(new Anchor("s2.1.3.p1", 0, 1))).isEmpty();
        assertThat(numbers.indicators(null)).isEmpty();
    }

    @Test
    void goesFromNumberToNumberInTheTextsOrder() {
        assertThat(numbers.next(Places.of(forest), 1)).contains(grass);
        assertThat(numbers.next(Places.of(grass), -1)).contains(forest);
        assertThat(numbers.next(Places.of(income), -1)).isEmpty();
    }

    @Test
    void goesOnFromWhereverTheReaderIs() {
        assertThat(numbers.next(Places.of("open.p1"), 1)).contains(income);
        assertThat(numbers.next(Places.of("open.p1"), -1)).isEmpty();
        assertThat(numbers.next(Places.of("s2.1.3"), 1)).contains(forest);
        assertThat(numbers.next(Places.of("s4.4"), 1)).isEmpty();
    }

    @Test
    void passesEveryNumberOfTheWholeReportOnce() {
        Report report = ReportFile.bundled();
        NumberLinks all = new NumberLinks(report, new ReadingText(report, Language.EN));
        List<Anchor> passed = new ArrayList<>();
        Optional<Anchor> next = all.next(Places.of("open.p1"), 1);
        while (next.isPresent()) {
            passed.add(next.get());
            next = all.next(Places.of(next.get()), 1);
        }
        assertThat(passed)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(report.indicators().stream()
                        .flatMap(indicator -> indicator.observations().stream())
                        .map(observation -> observation.anchor().orElseThrow())
                        .distinct()
                        .toList());
    }
}
