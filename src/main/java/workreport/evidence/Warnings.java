package workreport.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import workreport.check.Rule;
import workreport.check.Violation;
import workreport.document.Bilingual;
import workreport.document.Section;

/** What somebody should look at in the parts of a report, although text and numbers may be right. */
public final class Warnings {

    private final List<Violation> found = new ArrayList<>();

    private Warnings() {}

    /**
     * Everything of that kind, in no particular order.
     *
     * @param milestones null if they are not known; nothing is then said about past and future
     */
    public static List<Violation> of(
            List<Section> sections, List<Indicator> indicators, @Nullable Milestones milestones) {
        Warnings warnings = new Warnings();
        sections.forEach(section -> section.walk(warnings::check, _ -> {}));
        OptionalInt current = milestones == null ? OptionalInt.empty() : milestones.current();
        for (Indicator indicator : indicators) {
            warnings.check(indicator);
            for (Observation observation : indicator.observations()) {
                warnings.check(observation);
                if (observation.anchor().isPresent()) {
                    current.ifPresent(year -> warnings.checkTime(observation, year));
                }
            }
        }
        return List.copyOf(warnings.found);
    }

    private void report(Object subject, String field, Rule rule, Object... arguments) {
        found.add(Violation.of(subject, field, rule, arguments));
    }

    private void check(Section section) {
        Bilingual shortName = section.shortName();
        if (shortName != null && !section.heading().contains(shortName.zh())) {
            report(section, "short", Rule.SHORT_NOT_IN_HEADING, shortName.zh());
        }
    }

    private void check(Indicator indicator) {
        if (indicator.comparability() != Comparability.OK && indicator.note() == null) {
            report(indicator, "note", Rule.NOTE_MISSING);
        }
    }

    private void check(Observation observation) {
        if (observation.basis() == Basis.INFERRED && observation.basisNote() == null) {
            report(observation, "basisNote", Rule.BASIS_NOTE_MISSING);
        }
    }

    /** A report cannot state results for the future; a person may enter them later. */
    private void checkTime(Observation observation, int current) {
        String period = observation.period().toString();
        boolean isOver = observation.period().to() <= current;
        if (observation.status() == Status.ACTUAL && !isOver) {
            report(observation, "period", Rule.ACTUAL_IN_FUTURE, period, current);
        }
        if (observation.status() == Status.TARGET && isOver) {
            report(observation, "period", Rule.TARGET_IN_PAST, period, current);
        }
    }
}
