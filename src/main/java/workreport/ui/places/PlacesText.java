package workreport.ui.places;

import java.util.Set;
import java.util.stream.Collectors;
import workreport.change.NumberText;
import workreport.check.Code;
import workreport.evidence.Observation;
import workreport.language.Notation;
import workreport.language.Provenance;
import workreport.language.Words;
import workreport.measure.Period;
import workreport.series.AreaRank;
import workreport.series.EnteredPoint;
import workreport.series.SideBySide;
import workreport.series.Statement;

/** How numbers of several places are written. They stand as their reports print them. */
final class PlacesText {

    private static final String REFUSED = "≠ ";

    private final Notation notation;
    private final Words words;

    PlacesText(Notation notation) {
        this.notation = notation;
        words = notation.words();
    }

    String name(SideBySide.Row row) {
        return notation.language().of(row.indicator().name());
    }

    /** Of which year, whether a result or a target, and what kind of number. */
    String what(SideBySide.Row row) {
        Statement example = row.example();
        Period period = example.period();
        boolean oneYear = period.isYear() || example.measure().isState();
        String years = oneYear ? Integer.toString(period.to()) : period.from() + "–" + period.to();
        String when = words.say(row.target() ? "places.target" : "places.result", years);
        boolean oneMeasure = row.refused().values().stream()
                .noneMatch(refused -> refused.reasons().contains(SideBySide.Reason.MEASURES));
        return oneMeasure
                ? words.say("places.what", when, words.say("check.measure." + Code.of(example.measure())))
                : when;
    }

    /** The number of a report in a row, with a sign before one that may not be compared; empty if it gives none. */
    String number(SideBySide.Row row, String report) {
        Statement value = row.values().get(report);
        if (value != null) {
            return NumberText.number(value);
        }
        SideBySide.Refused refused = row.refused().get(report);
        if (refused != null) {
            return REFUSED + NumberText.number(refused.statement());
        }
        EnteredPoint entered = row.entered().get(report);
        return entered == null ? "" : number(entered, row);
    }

    /** A number that a person entered, in the unit of its row. */
    String number(EnteredPoint entered, SideBySide.Row row) {
        return new NumberText(notation).number(entered, row.example());
    }

    /** Who entered it from where. */
    String source(Observation observation) {
        return Provenance.of(observation.entered().orElseThrow(), words);
    }

    String reasons(Set<SideBySide.Reason> reasons) {
        return reasons.stream()
                .sorted()
                .map(reason -> words.say("places.reason." + Code.of(reason)))
                .collect(Collectors.joining(words.say("changes.and")));
    }

    /** How a place relates to the window's own; empty for one of the same rank. */
    String relation(String place, String own) {
        if (AreaRank.isAbove(place, own)) {
            return words.say("places.above");
        }
        if (AreaRank.isAbove(own, place)) {
            return words.say("places.below");
        }
        return AreaRank.of(place).equals(AreaRank.of(own)) ? "" : words.say("places.other-rank");
    }

    /** All text of a row, for filtering. */
    String all(SideBySide.Row row) {
        return name(row) + "\n" + row.indicator().name().zh() + "\n" + what(row);
    }
}
