package workreport.model;

import java.util.ArrayList;
import java.util.List;

/** The checks that a record makes in its constructor. All are made; then everything broken is thrown together. */
final class Check {

    private final Class<?> type;
    private final List<Violation> broken = new ArrayList<>();

    private Check(Class<?> type) {
        this.type = type;
    }

    static Check of(Class<?> type) {
        return new Check(type);
    }

    Check that(boolean holds, String field, Rule rule, Object... arguments) {
        if (!holds) {
            broken.add(Violation.of(type, field, rule, arguments));
        }
        return this;
    }

    /** A text for readers: there is something to see, on one line, and nothing that cannot be seen. */
    Check text(String value, String field) {
        return that(value.codePoints().anyMatch(Check::isSeen), field, Rule.BLANK)
                .that(value.codePoints().noneMatch(Unseen::is), field, Rule.CONTROL_CHARACTER);
    }

    void done() {
        if (!broken.isEmpty()) {
            throw new InvalidModelException(broken);
        }
    }

    private static boolean isSeen(int character) {
        return !Character.isWhitespace(character) && !Character.isSpaceChar(character) && !Unseen.is(character);
    }
}
