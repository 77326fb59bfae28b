package workreport.evidence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.check.Rule;
import workreport.check.Violation;
import workreport.document.Anchor;
import workreport.document.Paragraph;
import workreport.document.Section;
import workreport.measure.Bound;
import workreport.measure.Figure;
import workreport.measure.Measure;
import workreport.measure.Quantity;
import workreport.measure.Unit;

/** Whether the parts of a report fit together. Finds everything that does not, rather than stopping at the first. */
public final class Consistency {

    /** How a unit of yearly capacity ends. */
    private static final String A_YEAR = "/年";

    private static final String SEPARATORS = ".,．";
    private static final String POWERS = "十百千万亿";
    private static final Pattern IN_FIGURES = Pattern.compile("[0-9０-９][十百千万亿]+$");
    private static final Pattern FOUR_FIGURES = Pattern.compile("[0-9０-９]{4}(?![0-9０-９])");

    /** What may stand between a number in a list and the unit after the list's last number. */
    private static final Pattern LIST_GOES_ON = Pattern.compile("(?:(?:[、和与]|以及)[0-9０-９.．,]+)+");

    private final List<Violation> found = new ArrayList<>();
    private final Set<String> places = new HashSet<>();
    private final Map<String, Paragraph> paragraphs = new HashMap<>();
    private final Map<String, String> headings = new HashMap<>();

    /** Looks at the parts of a report that may not be complete yet. */
    public Consistency(
            List<Paragraph> opening,
            List<Section> sections,
            List<Paragraph> closing,
            List<Theme> themes,
            List<Unit> units,
            List<Indicator> indicators,
            List<Link> links,
            List<Numeral> numerals) {
        opening.forEach(this::note);
        sections.forEach(section -> section.walk(this::note, this::note));
        closing.forEach(this::note);
        sections.forEach(section -> checkSection(section, 0));
        Set<String> themeIds = checkIds(themes, Theme::id);
        Set<String> indicatorIds = checkIds(indicators, Indicator::id);
        checkIds(units, Unit::id);
        Map<String, Unit> unitsById = new HashMap<>();
        units.forEach(unit -> unitsById.putIfAbsent(unit.id(), unit));
        units.forEach(unit -> checkMultiple(unit, unitsById));
        indicators.forEach(indicator -> checkIndicator(indicator, themeIds, unitsById));
        numerals.forEach(numeral -> checkPlace(numeral.anchor(), textOf(numeral.anchor())));
        links.forEach(link -> checkLink(link, indicatorIds));
        checkOverlaps(Stream.concat(
                        indicators.stream()
                                .flatMap(indicator -> indicator.observations().stream())
                                .flatMap(observation -> observation.anchor().stream()),
                        numerals.stream().map(Numeral::anchor))
                .toList());
    }

    /** Everything found, in no particular order. */
    public List<Violation> violations() {
        return List.copyOf(found);
    }

    private void report(Object subject, String field, Rule rule, Object... arguments) {
        found.add(Violation.of(subject, field, rule, arguments));
    }

    private void note(Section section) {
        checkId(places, section, section.id());
        headings.putIfAbsent(section.id(), section.heading());
    }

    private void note(Paragraph paragraph) {
        checkId(places, paragraph, paragraph.id());
        paragraphs.putIfAbsent(paragraph.id(), paragraph);
    }

    /** The ids of parts of one kind. */
    private <T> Set<String> checkIds(List<T> parts, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        parts.forEach(part -> checkId(ids, part, id.apply(part)));
        return ids;
    }

    private void checkId(Set<String> seen, Object subject, String id) {
        if (!seen.add(id)) {
            report(subject, "id", Rule.DUPLICATE_ID, id);
        }
    }

    private void checkSection(Section section, int parentLevel) {
        if (section.level() <= parentLevel || parentLevel == 0 && section.level() != 1) {
            report(section, "level", Rule.LEVEL_NOT_DEEPER, section.level(), parentLevel);
        }
        section.sections().forEach(child -> checkSection(child, section.level()));
    }

    private void checkIndicator(Indicator indicator, Set<String> themes, Map<String, Unit> units) {
        if (!themes.contains(indicator.theme())) {
            report(indicator, "theme", Rule.UNKNOWN_THEME, indicator.theme());
        }
        if (!units.containsKey(indicator.unit())) {
            report(indicator, "unit", Rule.UNKNOWN_UNIT, indicator.unit());
        }
        for (Observation observation : indicator.observations()) {
            Unit unit = units.get(indicator.unitOf(observation));
            if (unit == null && observation.unit() != null) {
                report(observation, "unit", Rule.UNKNOWN_UNIT, observation.unit());
            }
            observation.anchor().ifPresent(anchor -> checkText(observation, anchor, unit));
        }
        List<Observation> observations = indicator.observations();
        for (int i = 0; i < observations.size(); i++) {
            Observation later = observations.get(i);
            if (observations.subList(0, i).stream()
                    .anyMatch(earlier ->
                            indicator.unitOf(earlier).equals(indicator.unitOf(later)) && earlier.contradicts(later))) {
                report(later, "period", Rule.CONTRADICTION, later.period().toString());
            }
        }
    }

    private void checkMultiple(Unit unit, Map<String, Unit> units) {
        if (unit.multiple() != null
                && (!units.containsKey(unit.multiple().of())
                        || unit.multiple().of().equals(unit.id()))) {
            report(unit, "multiple", Rule.UNKNOWN_UNIT, unit.multiple().of());
        }
    }

    private void checkText(Observation observation, Anchor anchor, @Nullable Unit unit) {
        Paragraph paragraph = paragraphs.get(anchor.paragraph());
        if (!checkPlace(anchor, paragraph == null ? null : paragraph.text()) || paragraph == null) {
            return;
        }
        String printed = paragraph.at(anchor);
        Quantity quantity = Quantity.parse(printed).orElse(null);
        if (quantity == null) {
            report(observation, "anchor", Rule.ANCHOR_NOT_A_NUMBER, printed);
        } else if (!quantity.value().equals(observation.value())
                || !Objects.equals(quantity.upper(), observation.upper())) {
            report(observation, "anchor", Rule.ANCHOR_OTHER_VALUE, printed, value(observation));
        } else if (unit != null
                && !isUnit(quantity, observation, unit)
                && !sharesUnit(quantity, unit, paragraph.text().substring(anchor.end()))) {
            report(
                    observation,
                    "anchor",
                    Rule.ANCHOR_OTHER_UNIT,
                    printed,
                    unit.symbol().zh());
        }
        Anchor sentence = paragraph.sentenceAround(anchor);
        if (!paragraph.at(sentence).contains(observation.wording())) {
            report(observation, "wording", Rule.WORDING_NOT_IN_SENTENCE, observation.wording());
        }
    }

    private static String value(Observation observation) {
        String value = observation.value().toPlainString();
        return observation.upper() == null
                ? value
                : value + "–" + observation.upper().toPlainString();
    }

    /**
     * 10亿多元 is over 10亿元: the word for a bound may stand inside the unit. 年产2000吨 is in 吨/年: a project's size may be
     * per year, said before the number or left unsaid. A number without its unit may be 亿 times larger.
     */
    private static boolean isUnit(Quantity quantity, Observation observation, Unit unit) {
        String whole = unit.isPrinted() ? unit.symbol().zh() : "";
        String symbol = observation.measure() == Measure.PROJECT_SIZE && whole.endsWith(A_YEAR)
                ? whole.substring(0, whole.length() - A_YEAR.length())
                : whole;
        boolean sameWord = quantity.bound() == Bound.EXACT
                || observation.bound() != Bound.EXACT && observation.wording().equals(quantity.wording());
        return sameWord && quantity.isIn(symbol);
    }

    /** 45、38、35个工作日: the unit after the last number of a list applies to all of them. */
    private static boolean sharesUnit(Quantity quantity, Unit unit, String behind) {
        Matcher list = LIST_GOES_ON.matcher(behind);
        return quantity.unit().isEmpty()
                && quantity.bound() == Bound.EXACT
                && list.lookingAt()
                && Normalizer.normalize(behind.substring(list.end()), Normalizer.Form.NFKC)
                        .startsWith(Normalizer.normalize(unit.symbol().zh(), Normalizer.Form.NFKC));
    }

    /** The paragraph or, for a number that is no observation, the heading that an anchor is in. */
    private @Nullable String textOf(Anchor anchor) {
        Paragraph paragraph = paragraphs.get(anchor.paragraph());
        return paragraph == null ? headings.get(anchor.paragraph()) : paragraph.text();
    }

    private boolean checkPlace(Anchor anchor, @Nullable String text) {
        if (text == null) {
            report(anchor, "paragraph", Rule.UNKNOWN_PARAGRAPH, anchor.paragraph());
            return false;
        }
        if (anchor.end() > text.length()) {
            report(anchor, "end", Rule.ANCHOR_OUT_OF_RANGE, text.length());
            return false;
        }
        if (goesOn(text, anchor.start() - 1, anchor.start()) || goesOn(text, anchor.end() - 1, anchor.end())) {
            report(anchor, "", Rule.ANCHOR_CUTS_NUMBER, text.substring(anchor.start(), anchor.end()));
            return false;
        }
        return true;
    }

    /**
     * Whether a number continues across the boundary between two characters. A comma or point belongs to a number only between
     * digits, and a number of 万 goes on in figures only with the four that are missing: 3万5000, but not 40万3岁以下婴幼儿.
     */
    private static boolean goesOn(String text, int left, int right) {
        if (left < 0
                || right >= text.length()
                || !Figure.isPart(text.charAt(left))
                || !Figure.isPart(text.charAt(right))) {
            return false;
        }
        if (SEPARATORS.indexOf(text.charAt(left)) >= 0) {
            return left > 0 && Character.isDigit(text.charAt(left - 1)) && Character.isDigit(text.charAt(right));
        }
        if (SEPARATORS.indexOf(text.charAt(right)) >= 0) {
            return Character.isDigit(text.charAt(left))
                    && right + 1 < text.length()
                    && Character.isDigit(text.charAt(right + 1));
        }
        boolean multiplied = IN_FIGURES.matcher(text.substring(0, left + 1)).find();
        return !multiplied
                || POWERS.indexOf(text.charAt(right)) >= 0
                || FOUR_FIGURES.matcher(text.substring(right)).lookingAt();
    }

    private void checkLink(Link link, Set<String> indicatorIds) {
        link.indicators().stream()
                .filter(id -> !indicatorIds.contains(id))
                .forEach(id -> report(link, "indicators", Rule.UNKNOWN_INDICATOR, id));
    }

    /** One number may be read twice (均稳定在30万亩 is 30 for each of two crops), but then as a whole. */
    private void checkOverlaps(List<Anchor> anchors) {
        List<Anchor> sorted = anchors.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            Anchor before = sorted.get(i - 1);
            Anchor anchor = sorted.get(i);
            if (anchor.overlaps(before) && anchor.compareTo(before) != 0) {
                String text = textOf(anchor);
                boolean inside = text != null && anchor.end() <= text.length();
                report(
                        anchor,
                        "",
                        Rule.ANCHORS_OVERLAP,
                        inside ? text.substring(anchor.start(), anchor.end()) : anchor.toString());
            }
        }
    }
}
