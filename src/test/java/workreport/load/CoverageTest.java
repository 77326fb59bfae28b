package workreport.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import workreport.document.Anchor;
import workreport.evidence.Indicator;
import workreport.evidence.Numeral;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.measure.Measure;
import workreport.measure.Unit;

/** Every number of the bundled report is an observation or classed as none, once. */
class CoverageTest {

    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]");
    /** Every Chinese numeral, whatever follows; those behind digits (270亿元) belong to these. */
    private static final Pattern CHINESE_NUMERALS = Pattern.compile("(?<![0-9.])[〇零一二两三四五六七八九十百千万亿双半几]+");

    private static final Pattern PRINTED = Pattern.compile("([0-9]+(?:\\.[0-9]+)?|[零两四])(\\D+)");
    private static final Map<String, String> CHINESE = Map.of("零", "0", "两", "2", "四", "4");

    private final Report report = ReportFile.bundled();
    private final Map<String, String> texts = texts(report);

    /** Paragraphs and headings by their ids; a section's own number (一、) is no number of its text. */
    private static Map<String, String> texts(Report report) {
        Map<String, String> texts = new LinkedHashMap<>();
        report.allSections().forEach(section -> texts.put(section.id(), section.heading()));
        report.allParagraphs().forEach(paragraph -> texts.put(paragraph.id(), paragraph.text()));
        return texts;
    }

    /** Where observations stand, each place once, and where numerals do. */
    private List<Anchor> anchors() {
        Stream<Anchor> observations = report.indicators().stream()
                .flatMap(indicator -> indicator.observations().stream())
                .flatMap(observation -> observation.anchor().stream())
                .distinct();
        return Stream.concat(observations, report.numerals().stream().map(Numeral::anchor))
                .toList();
    }

    private long timesCovered(String place, int from, int to) {
        return anchors().stream()
                .filter(anchor -> anchor.covers(place, from) && anchor.covers(place, to - 1))
                .count();
    }

    private String around(String place, int from, int to) {
        String text = texts.get(place);
        return place + ": " + text.substring(Math.max(0, from - 10), Math.min(text.length(), to + 10));
    }

    @Test
    void everyDigitIsCoveredExactlyOnce() {
        List<String> wrong = new ArrayList<>();
        int digits = 0;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Matcher digit = DIGITS.matcher(text.getValue());
            while (digit.find()) {
                digits++;
                long times = timesCovered(text.getKey(), digit.start(), digit.end());
                if (times != 1) {
                    wrong.add(times + " times " + around(text.getKey(), digit.start(), digit.end()));
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(digits).isEqualTo(467);
    }

    @Test
    void everyAnchorHoldsItsValueAndUnit() {
        Map<String, Unit> units = report.units().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        List<String> wrong = new ArrayList<>();
        for (Indicator indicator : report.indicators()) {
            for (Observation observation : indicator.observations()) {
                Anchor anchor = observation.anchor().orElseThrow();
                String printed = texts.get(anchor.paragraph()).substring(anchor.start(), anchor.end());
                Matcher match = PRINTED.matcher(printed);
                BigDecimal value = match.matches()
                        ? new BigDecimal(CHINESE.getOrDefault(match.group(1), match.group(1)))
                        : BigDecimal.ZERO.setScale(9);
                String unit = match.matches() ? match.group(2).replace(printed.contains("多") ? "多" : "\0", "") : "";
                String wanted =
                        units.get(indicator.unitOf(observation)).symbol().zh();
                boolean isSize = observation.measure() == Measure.PROJECT_SIZE;
                if (!value.equals(observation.value())
                        || !unit.equals(isSize ? wanted.replaceFirst("/年$", "") : wanted)) {
                    wrong.add(indicator.id() + " " + observation.value() + " at " + printed);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyChineseNumeralIsDecidedOn() throws IOException {
        Map<String, String> reasons = notQuantities();
        List<String> undecided = new ArrayList<>();
        Set<String> idle = new LinkedHashSet<>(reasons.keySet());
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Matcher numeral = CHINESE_NUMERALS.matcher(text.getValue());
            while (numeral.find()) {
                boolean classed = timesCovered(text.getKey(), numeral.start(), numeral.end()) == 1;
                List<String> listed = reasons.keySet().stream()
                        .filter(expression -> stretches(text.getValue(), expression, numeral.start(), numeral.end()))
                        .toList();
                idle.removeAll(classed ? List.of() : listed);
                if (!classed && listed.isEmpty() || classed && !listed.isEmpty()) {
                    undecided.add(around(text.getKey(), numeral.start(), numeral.end()));
                }
            }
        }

        assertThat(undecided).isEmpty();
        assertThat(idle).as("listed, but nowhere in the text").isEmpty();
        assertThat(reasons.values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    /** Whether an expression stands in a text so that it holds what is between the two offsets. */
    private static boolean stretches(String text, String expression, int from, int to) {
        for (int start = text.indexOf(expression); start >= 0; start = text.indexOf(expression, start + 1)) {
            if (start <= from && to <= start + expression.length()) {
                return true;
            }
        }
        return false;
    }

    /** Expressions with a Chinese numeral that are no quantity, with the reason. */
    private static Map<String, String> notQuantities() throws IOException {
        try (InputStream in = CoverageTest.class.getResourceAsStream("no-quantities.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toMap(line -> line[0], line -> line[1], (a, b) -> a, LinkedHashMap::new));
        }
    }

    @Test
    void everyNumeralHoldsANumber() {
        assertThat(report.numerals()).allSatisfy(numeral -> {
            Anchor anchor = numeral.anchor();
            String printed = texts.get(anchor.paragraph()).substring(anchor.start(), anchor.end());
            assertThat(DIGITS.matcher(printed).find()
                            || CHINESE_NUMERALS.matcher(printed).find())
                    .as(printed)
                    .isTrue();
        });
    }

    @Test
    void nothingWasLostOnTheWay() {
        Map<Numeral.Kind, Long> kinds =
                report.numerals().stream().collect(Collectors.groupingBy(Numeral::kind, Collectors.counting()));

        assertThat(report.indicators()).hasSize(131);
        assertThat(report.observationCount()).isEqualTo(165);
        assertThat(report.links()).hasSize(35);
        assertThat(kinds)
                .isEqualTo(Map.of(
                        Numeral.Kind.DATE, 24L,
                        Numeral.Kind.NAME, 71L,
                        Numeral.Kind.ORDINAL, 12L,
                        Numeral.Kind.THRESHOLD, 8L,
                        Numeral.Kind.SIZE_CLASS, 1L,
                        Numeral.Kind.OTHER, 4L));
    }
}
