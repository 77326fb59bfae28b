package workreport.check;

import java.util.List;

/**
 * A rule that a part of the model breaks.
 *
 * @param subject the record that breaks it
 * @param field the record's field at fault as named in the model file, or an empty string for the record as a whole
 * @param rule what is broken
 * @param arguments what the rule's sentence names
 */
public record Violation(Object subject, String field, Rule rule, List<Object> arguments) {

    public Violation {
        arguments = List.copyOf(arguments);
    }

    public static Violation of(Object subject, String field, Rule rule, Object... arguments) {
        return new Violation(subject, field, rule, List.of(arguments));
    }
}
