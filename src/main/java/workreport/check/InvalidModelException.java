package workreport.check;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown by the constructor of a record that breaks a rule, and by a report whose parts do not fit together. */
public final class InvalidModelException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public InvalidModelException(List<Violation> violations) {
        super(violations.stream()
                .map(violation -> violation.field() + " " + violation.rule().key() + " " + violation.arguments())
                .collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    /** What is broken; never empty. A record under construction cannot be named yet, so its type stands for it. */
    public List<Violation> violations() {
        return violations;
    }
}
