package workreport.model;

import java.util.List;

/** The checks that records make in their constructors. */
final class Check {

    private Check() {}

    static void that(boolean holds, Class<?> type, String field, Rule rule, Object... arguments) {
        if (!holds) {
            throw new InvalidModelException(List.of(Violation.of(type, field, rule, arguments)));
        }
    }

    /** A text for readers: not blank, on one line. */
    static void text(String value, Class<?> type, String field) {
        that(!value.isBlank(), type, field, Rule.BLANK);
        that(value.chars().noneMatch(Character::isISOControl), type, field, Rule.CONTROL_CHARACTER);
    }
}
