package workreport.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import workreport.check.Rule;
import workreport.check.Violation;

/** What is found while a file becomes a model, each fault once. */
final class Findings {

    private final Set<UnlocatedFault> found = new LinkedHashSet<>();
    private final Map<String, List<UnlocatedFault>> againstShape;
    /** The parts that could be made, and where in the file each stands; looked up only where something does not fit. */
    private final List<Object> parts = new ArrayList<>();

    private final List<Node> places = new ArrayList<>();
    /** Ids inside parts that were left out: pointing at them is no fault of the one who points. */
    private final Set<String> lost = new HashSet<>();

    /** Starts with what is wrong with the shape of the file. */
    Findings(Collection<UnlocatedFault> shape) {
        found.addAll(shape);
        againstShape = shape.stream()
                .filter(finding -> finding.rule() != Rule.MISSING_FIELD && finding.rule() != Rule.UNKNOWN_FIELD)
                .collect(Collectors.groupingBy(UnlocatedFault::pointer));
    }

    Set<UnlocatedFault> all() {
        return found;
    }

    /** A value is of no use; that says more than why it does not fit the schema. */
    void unusable(UnlocatedFault finding) {
        found.removeAll(againstShape.getOrDefault(finding.pointer(), List.of()));
        found.add(finding);
    }

    /** A part of the model stands at that place of the file. */
    void made(Object part, Node place) {
        parts.add(part);
        places.add(place);
    }

    /** A part could not be made, and nothing that stands inside it is in the model. */
    void lost(JsonNode part) {
        part.findValues("id").stream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .forEach(lost::add);
    }

    /** The record that stands at that place cannot be made for what it told of itself. */
    void unusable(String pointer, Collection<Violation> violations) {
        violations.stream()
                .filter(violation -> violation.subject() instanceof Class)
                .map(violation -> finding(pointer, violation))
                .forEach(this::unusable);
    }

    /** Records that were made do not fit together. */
    void unfit(Collection<Violation> violations) {
        Map<Object, Node> placed = new IdentityHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            placed.put(parts.get(i), places.get(i));
        }
        violations.stream()
                .filter(violation -> !isDangling(violation)
                        || !lost.contains(violation.arguments().getFirst()))
                .map(violation -> finding(pointer(placed.get(violation.subject())), violation))
                .forEach(found::add);
    }

    private static UnlocatedFault finding(String pointer, Violation violation) {
        return new UnlocatedFault(
                UnlocatedFault.field(pointer, violation.field()), violation.rule(), violation.arguments());
    }

    private static String pointer(@Nullable Node place) {
        return place == null ? "" : place.pointer();
    }

    private static boolean isDangling(Violation violation) {
        return violation.rule() == Rule.UNKNOWN_PARAGRAPH
                || violation.rule() == Rule.UNKNOWN_INDICATOR
                || violation.rule() == Rule.UNKNOWN_THEME
                || violation.rule() == Rule.UNKNOWN_UNIT;
    }
}
