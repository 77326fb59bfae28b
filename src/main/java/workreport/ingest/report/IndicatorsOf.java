package workreport.ingest.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.catalogue.Catalogue;
import workreport.catalogue.Entry;
import workreport.check.InvalidModelException;
import workreport.document.Anchor;
import workreport.document.Bilingual;
import workreport.document.Paragraph;
import workreport.evidence.Comparability;
import workreport.evidence.Direction;
import workreport.evidence.Indicator;
import workreport.evidence.Numeral;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.evidence.Theme;
import workreport.ingest.number.Candidate;
import workreport.ingest.number.PrintedNumber.Kind;
import workreport.ingest.report.IndicatorGroups.Group;
import workreport.measure.ChineseNumeral;
import workreport.platform.Sha256;

/** Makes the numbers of a report, as they were read or put right, into its indicators. Same numbers, same report. */
public final class IndicatorsOf {

    private static final String ID_PREFIX = "read-";
    private static final int ID_LENGTH = 10;

    private static final Bilingual AMBIGUOUS = new Bilingual(
            "报告不止一处以此名称给出数值，而数值不同；程序无法判断是否为同一指标，故分列。",
            "The report gives several different numbers under this name; the program cannot tell whether they are of one indicator, and keeps them apart.");

    private final Report text;
    private final Catalogue catalogue;
    private final Map<String, Paragraph> paragraphs = new HashMap<>();
    /** Of paragraphs and of headings. */
    private final Map<String, String> texts = new HashMap<>();

    private final UnitsUsed units = new UnitsUsed();
    private final ThemesUsed themes;
    private final Set<String> ids = new HashSet<>();

    private IndicatorsOf(Report text, Catalogue catalogue) {
        this.text = text;
        this.catalogue = catalogue;
        themes = new ThemesUsed(text);
        text.allParagraphs().forEach(paragraph -> {
            paragraphs.put(paragraph.id(), paragraph);
            texts.put(paragraph.id(), paragraph.text());
        });
        text.allSections().forEach(section -> texts.put(section.id(), section.heading()));
    }

    /**
     * A report with the indicators that its numbers make, instead of those that it has. A number that the text does not bear
     * out, as in a damaged one, is left out.
     *
     * @param text a report whose milestones tell at least the year whose work it plans
     * @param numbers all numbers of its text
     */
    public static Report numbers(Report text, List<AnchoredNumber> numbers) {
        Catalogue catalogue = Catalogue.standard().of(text.place().zh());
        try {
            return new IndicatorsOf(text, catalogue).report(numbers);
        } catch (InvalidModelException refused) {
            List<AnchoredNumber> borneOut = numbers.stream()
                    .filter(number -> places(refused).noneMatch(place -> place.overlaps(number.anchor())))
                    .toList();
            if (borneOut.size() == numbers.size()) {
                throw refused;
            }
            return numbers(text, borneOut);
        }
    }

    /** Where in the text something does not fit. */
    private static Stream<Anchor> places(InvalidModelException refused) {
        return refused.violations().stream().flatMap(violation -> switch (violation.subject()) {
            case Anchor anchor -> Stream.of(anchor);
            case Observation observation -> observation.anchor().stream();
            case Object other -> Stream.empty();
        });
    }

    private Report report(List<AnchoredNumber> numbers) {
        List<Reading> readings = new ArrayList<>();
        List<Numeral> numerals = new ArrayList<>();
        for (AnchoredNumber number : numbers) {
            int order = readings.size() + numerals.size();
            Paragraph paragraph = paragraphs.get(number.anchor().paragraph());
            if (paragraph != null && number.number() instanceof Candidate candidate) {
                Reading.of(order, number, candidate, paragraph)
                        .ifPresentOrElse(readings::add, () -> numerals.add(numeral(number)));
            } else {
                numerals.add(numeral(number));
            }
        }
        List<Indicator> indicators = IndicatorGroups.of(readings, catalogue).stream()
                .map(this::indicator)
                .toList();
        return new Report(
                text.id(),
                text.title(),
                text.place(),
                text.body(),
                text.speaker(),
                text.delivered(),
                text.published(),
                text.textFile(),
                MilestonesOf.readings(text.milestones(), readings),
                themes.all(),
                text.opening(),
                text.sections(),
                text.closing(),
                indicators,
                ScopeLinks.between(indicators),
                numerals,
                text.terms(),
                units.all());
    }

    private Numeral numeral(AnchoredNumber number) {
        Kind kind = number.number().number().kind();
        return new Numeral(
                whole(number.anchor()),
                switch (kind) {
                    case DATE -> Numeral.Kind.DATE;
                    case NAME -> Numeral.Kind.NAME;
                    case ORDINAL, RANK -> Numeral.Kind.ORDINAL;
                    case THRESHOLD -> Numeral.Kind.THRESHOLD;
                    case QUANTITY, RATIO, NOTE -> Numeral.Kind.OTHER;
                });
    }

    /** The place of 2×35万 for that of 2×35: with what multiplies the number, in Chinese numerals. */
    private Anchor whole(Anchor anchor) {
        String around = texts.getOrDefault(anchor.paragraph(), "");
        int end = anchor.end();
        while (end < around.length() && isJoined(around, end)) {
            end++;
        }
        return new Anchor(anchor.paragraph(), anchor.start(), end);
    }

    /** Whether a Chinese numeral goes on there with what a digit has begun. */
    private static boolean isJoined(String text, int border) {
        char left = text.charAt(border - 1);
        return ChineseNumeral.isPart(text.charAt(border)) && (Character.isDigit(left) || ChineseNumeral.isPart(left));
    }

    private Indicator indicator(Group group) {
        Entry known = group.known();
        Anchor place = group.readings().getFirst().sentence();
        Theme theme = known == null ? themes.of(place) : themes.of(known.theme());
        String unit = units.id(unit(group));
        List<Observation> observations = group.readings().stream()
                .map(reading -> reading.in(other(units.id(reading.symbol()), unit)))
                .toList();
        return new Indicator(
                id(group),
                known == null ? new Bilingual(group.name(), null) : known.name(),
                theme.id(),
                unit,
                known == null ? Direction.NONE : known.direction(),
                Comparability.OK,
                group.ambiguous() ? AMBIGUOUS : null,
                observations);
    }

    /** The unit of the first reading that is no growth; where all are growth, the unit of that. */
    private static String unit(Group group) {
        return group.readings().stream()
                .filter(reading -> !reading.isRelative())
                .findFirst()
                .orElse(group.readings().getFirst())
                .symbol();
    }

    private static @Nullable String other(String unit, String indicators) {
        return Objects.equals(unit, indicators) ? null : unit;
    }

    /** An id that the same indicator gets when the report is read anew. */
    private String id(Group group) {
        String own = group.known() == null
                ? ID_PREFIX + hash(group.name() + " " + group.family())
                : group.known().id();
        for (int place = group.place(); ; place++) {
            String id = place == 1 ? own : own + "-" + place;
            if (ids.add(id)) {
                return id;
            }
        }
    }

    private static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, ID_LENGTH);
    }
}
