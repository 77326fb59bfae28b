package workreport.check;

import java.util.ArrayList;
import java.util.List;

/** The checks that a record makes in its constructor. All of them run; then everything that failed is thrown together. */
public final class Check {

    private final Class<?> type;
    private final List<Violation> broken = new ArrayList<>();

    private Check(Class<?> type) {
        this.type = type;
    }

    public static Check of(Class<?> type) {
        return new Check(type);
    }

    /**
     * Notes a rule as broken unless it holds.
     *
     * @param field the field at fault as named in the model file; empty for the record as a whole
     * @param arguments what the rule's sentence names
     */
    public Check that(boolean holds, String field, Rule rule, Object... arguments) {
        if (!holds) {
            broken.add(Violation.of(type, field, rule, arguments));
        }
        return this;
    }

    /** Checks a text for readers: one line, not blank, without invisible characters. */
    public Check text(String value, String field) {
        boolean seen = false;
        boolean unseen = false;
        // A plain loop: all of the report's text comes through here.
        for (int at = 0; at < value.length(); ) {
            int character = value.codePointAt(at);
            if (Unseen.is(character)) {
                unseen = true;
            } else if (!seen) {
                seen = !Character.isWhitespace(character) && !Character.isSpaceChar(character);
            }
            at += Character.charCount(character);
        }
        return that(seen, field, Rule.BLANK).that(!unseen, field, Rule.CONTROL_CHARACTER);
    }

    /**
     * Ends the checks.
     *
     * @throws InvalidModelException with every rule that was broken
     */
    public void done() {
        if (!broken.isEmpty()) {
            throw new InvalidModelException(broken);
        }
    }
}
