package workreport.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import workreport.check.Code;
import workreport.check.InvalidModelException;
import workreport.check.Rule;

/**
 * A JSON value, and where it stands. What cannot be read as wanted is told; a field then stops the making of its
 * record, a part or an entry of a list does not.
 */
final class Node {

    /** More than any number in a report has; beyond that a power of ten stays one, and is refused. */
    private static final int MOST_ZEROS = 15;

    private final JsonNode json;
    /** The value that this one is a member of; null at the root. */
    private final @Nullable Node parent;

    private final String name;
    private final Findings findings;

    Node(JsonNode root, Findings findings) {
        this(root, null, "", findings);
    }

    private Node(JsonNode json, @Nullable Node parent, String name, Findings findings) {
        this.json = json;
        this.parent = parent;
        this.name = name;
        this.findings = findings;
    }

    /** Put together only where it is told: a sound file never needs it. */
    String pointer() {
        return parent == null ? "" : UnlocatedFault.child(parent.pointer(), name);
    }

    boolean has(String field) {
        return json.has(field);
    }

    /** This value itself, a text. */
    String string() {
        if (!json.isString()) {
            throw wrongType("string");
        }
        return json.stringValue();
    }

    String string(String field) {
        return member(field).string();
    }

    boolean bool(String field) {
        Node node = member(field);
        if (!node.json.isBoolean()) {
            throw node.wrongType("boolean");
        }
        return node.json.booleanValue();
    }

    int integer(String field) {
        Node node = member(field);
        if (!node.json.isIntegralNumber() || !node.json.canConvertToInt()) {
            throw node.wrongType("integer");
        }
        return node.json.intValue();
    }

    /** A number; written with a power of ten it is the same number as without. */
    BigDecimal decimal(String field) {
        Node node = member(field);
        if (!node.json.isNumber()) {
            throw node.wrongType("number");
        }
        BigDecimal value = node.json.decimalValue();
        return value.scale() < 0 && value.scale() >= -MOST_ZEROS ? value.setScale(0) : value;
    }

    <E extends Enum<E>> E constant(String field, Class<E> type) {
        String word = string(field);
        return Code.find(type, word)
                .orElseThrow(() -> member(field)
                        .unusable(
                                Rule.UNKNOWN_WORD,
                                word,
                                Stream.of(type.getEnumConstants()).map(Code::of).collect(Collectors.joining(", "))));
    }

    /** A part that must be there. */
    <T> Part<T> part(String field, Function<Node, T> maker) {
        try {
            return member(field).make(maker);
        } catch (PartMissingException told) {
            return new Part<>(null, true);
        }
    }

    /** A part that may be left out. */
    <T> Part<T> partIfThere(String field, Function<Node, T> maker) {
        return has(field) ? part(field, maker) : new Part<>(null, false);
    }

    /** Those entries of a list that can be made. */
    <T> List<T> list(String field, Function<Node, T> maker) {
        List<T> entries = part(field, list -> list.entries(maker)).made();
        return entries == null ? List.of() : entries;
    }

    /** A list, if all its entries can be made. */
    <T> Part<List<T>> wholeList(String field, Function<Node, T> maker) {
        return part(field, list -> list.whole(maker));
    }

    /** This value itself, a list, all of whose entries can be made. */
    <T> List<T> whole(Function<Node, T> maker) {
        List<T> entries = entries(maker);
        if (entries.size() < json.size()) {
            throw new PartMissingException();
        }
        return entries;
    }

    /** What is made of this value, with everything told that is wrong with it. */
    <T> Part<T> make(Function<Node, T> maker) {
        try {
            T made = maker.apply(this);
            findings.made(made, this);
            return new Part<>(made, false);
        } catch (InvalidModelException invalid) {
            findings.unusable(pointer(), invalid.violations());
        } catch (PartMissingException told) {
            // Its fault is among the findings.
        }
        if (parent != null) {
            findings.lost(json);
        }
        return new Part<>(null, true);
    }

    private <T> List<T> entries(Function<Node, T> maker) {
        if (!json.isArray()) {
            throw wrongType("array");
        }
        List<T> entries = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            T entry = new Node(json.get(i), this, Integer.toString(i), findings)
                    .make(maker)
                    .made();
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private Node member(String field) {
        if (!json.isObject()) {
            throw wrongType("object");
        }
        JsonNode value = json.get(field);
        if (value == null) {
            throw unusable(Rule.MISSING_FIELD, field);
        }
        return new Node(value, this, field, findings);
    }

    /** Tells that this value is of no use. */
    RuntimeException unusable(Rule rule, Object... arguments) {
        findings.unusable(UnlocatedFault.of(pointer(), rule, arguments));
        return new PartMissingException();
    }

    private RuntimeException wrongType(String wanted) {
        return unusable(Rule.WRONG_TYPE, wanted, SchemaCheck.typeOf(json));
    }
}
