package workreport.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import workreport.check.Rule;
import workreport.check.Violation;

/**
 * What is found while a tree becomes a model. A value that the schema refuses is null in the tree from then on, so that
 * the rest can be mapped all the same; the record that needed it is not made.
 */
final class Findings {

    private final JsonTree tree;
    private final UnaryOperator<String> pointers;
    private final Map<JsonPointer, List<Fault>> faults = new LinkedHashMap<>();
    /** Values that were refused, and everything that contains them. */
    private final Set<JsonPointer> refused = new HashSet<>();
    /** Objects that lack what a record needs. */
    private final Set<JsonPointer> incomplete = new HashSet<>();

    private final List<Part> parts = new ArrayList<>();
    /** Ids inside objects of which no record was made: a reference to one of them is not a fault of its own. */
    private final Set<String> lost = new HashSet<>();

    /** A record of the model, and where in the tree it stands. */
    private record Part(Object made, JsonPointer place) {}

    /**
     * @param pointers what a pointer into the tree is in the file
     */
    Findings(JsonTree tree, UnaryOperator<String> pointers) {
        this.tree = tree;
        this.pointers = pointers;
    }

    List<Fault> all() {
        return faults.values().stream().flatMap(List::stream).toList();
    }

    /** Records a faulty value from which a record can be made nevertheless. */
    void misshapen(JsonPointer place, Rule rule, Object... arguments) {
        if (!refused.contains(place)) {
            tell(place, rule, List.of(arguments));
        }
    }

    /** Records an object without a required field. */
    void incomplete(JsonPointer place, String field) {
        tell(place, Rule.MISSING_FIELD, List.of(field));
        incomplete.add(place);
    }

    /**
     * Records an unusable value.
     *
     * @param entry whether a list may do without it
     */
    void refused(JsonPointer place, boolean entry, Rule rule, Object... arguments) {
        if (refused.contains(place) && rule != Rule.WRONG_TYPE) {
            return;
        }
        faults.remove(place);
        tell(place, rule, List.of(arguments));
        for (JsonPointer step = place; step != null && refused.add(step); ) {
            step = step.head();
        }
        if (place.head() == null) {
            return;
        }
        switch (tree.root().at(place.head())) {
            case ObjectNode object -> {
                object.set(place.last().getMatchingProperty(), NullNode.getInstance());
                incomplete.add(place.head());
            }
            case ArrayNode list -> {
                list.set(place.last().getMatchingIndex(), NullNode.getInstance());
                if (!entry) {
                    incomplete.add(place.head().head());
                }
            }
            default -> throw new IllegalStateException(place.toString());
        }
    }

    /** Whether the object at that place has all that its record needs. */
    boolean isComplete(JsonPointer place) {
        return !incomplete.contains(place);
    }

    /** A part of the model stands at that place. */
    void made(Object part, JsonPointer place) {
        parts.add(new Part(part, place));
    }

    /** No record was made of the object at that place, nor is anything in it part of the model. */
    void lost(JsonPointer place) {
        if (place.head() != null) {
            if (tree.root().at(place.head()).isObject()) {
                incomplete.add(place.head());
            }
            tree.root().at(place).findValues("id").stream()
                    .filter(JsonNode::isString)
                    .map(JsonNode::stringValue)
                    .forEach(lost::add);
        }
    }

    /** The parts of one kind that were made, in the order of the list in which they stand. */
    <T> List<T> parts(String list, Class<T> type) {
        JsonPointer around = JsonPointer.empty().appendProperty(list);
        return parts.stream()
                .filter(part -> around.equals(part.place.head()))
                .map(Part::made)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The one part of that kind, if it was made. */
    <T> Optional<T> part(Class<T> type) {
        return parts.stream()
                .map(Part::made)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** The record at that place breaks its own rules; that says more than a fault in the form of its fields. */
    void invalid(JsonPointer place, Collection<Violation> violations) {
        violations.stream()
                .filter(violation -> violation.subject() instanceof Class)
                .forEach(violation -> {
                    JsonPointer field = field(place, violation);
                    if (!refused.contains(field)) {
                        faults.getOrDefault(field, new ArrayList<>())
                                .removeIf(fault ->
                                        fault.rule() != Rule.MISSING_FIELD && fault.rule() != Rule.UNKNOWN_FIELD);
                        tell(field, violation.rule(), violation.arguments());
                    }
                });
    }

    /** Records that were made do not fit together. */
    void unfit(Collection<Violation> violations) {
        if (violations.isEmpty()) {
            return;
        }
        Map<Object, JsonPointer> places = new IdentityHashMap<>();
        parts.forEach(part -> places.put(part.made, part.place));
        violations.stream()
                .filter(violation -> !isDangling(violation)
                        || !lost.contains(violation.arguments().getFirst()))
                .forEach(violation -> tell(
                        field(places.getOrDefault(violation.subject(), JsonPointer.empty()), violation),
                        violation.rule(),
                        violation.arguments()));
    }

    void tell(JsonPointer place, Rule rule, List<Object> arguments) {
        String pointer = pointers.apply(place.toString());
        Position position = tree.position(JsonPointer.compile(pointer));
        Fault fault = new Fault(position.line(), position.column(), pointer, rule, arguments);
        List<Fault> there = faults.computeIfAbsent(place, _ -> new ArrayList<>());
        if (!there.contains(fault)) {
            there.add(fault);
        }
    }

    private static JsonPointer field(JsonPointer place, Violation violation) {
        return violation.field().isEmpty() ? place : place.appendProperty(violation.field());
    }

    private static boolean isDangling(Violation violation) {
        return violation.rule() == Rule.UNKNOWN_PARAGRAPH
                || violation.rule() == Rule.UNKNOWN_INDICATOR
                || violation.rule() == Rule.UNKNOWN_THEME
                || violation.rule() == Rule.UNKNOWN_UNIT;
    }
}
