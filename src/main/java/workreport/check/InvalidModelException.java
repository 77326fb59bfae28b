package workreport.check;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown where a record would be built that breaks a rule of its own, or a report whose parts do not fit together. */
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

    /** What is broken; never empty. A record under construction is not yet there to be named: its subject is its type. */
    public List<Violation> violations() {
        return violations;
    }
}
