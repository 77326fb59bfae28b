package workreport.review;

import java.util.Optional;

/**
 * What a person says about a number. Whoever agrees with the rules confirms what they read then: it stands even if later
 * rules read something else.
 */
public sealed interface Decision {

    /** What the number states; empty if it is not a quantity. */
    default Optional<Statement> statement() {
        return switch (this) {
            case Accepted accepted -> Optional.of(accepted.stated());
            case Corrected corrected -> Optional.of(corrected.stated());
            case Added added -> Optional.of(added.stated());
            case NoQuantity _ -> Optional.empty();
        };
    }

    /** The rules were right. */
    record Accepted(Statement stated) implements Decision {}

    /** The rules were wrong: this is what it states. */
    record Corrected(Statement stated) implements Decision {}

    /** The rules found no quantity where there is one. */
    record Added(Statement stated) implements Decision {}

    /** A date, a part of a name, or whatever else is not counted. */
    record NoQuantity() implements Decision {}
}
