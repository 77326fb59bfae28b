package workreport.load;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeType;
import workreport.check.Rule;

/** The shape of a model file: {@code report.schema.json}, and each of its keywords as a rule with words of our own. */
final class SchemaCheck {

    private static final int LONGEST_QUOTE = 40;

    private final Schema schema;

    SchemaCheck(JsonNode schema) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    List<UnlocatedFault> check(JsonNode root) {
        return schema.validate(root).stream().map(SchemaCheck::finding).toList();
    }

    private static UnlocatedFault finding(Error error) {
        String place = pointer(error);
        JsonNode limit = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "additionalProperties" ->
                UnlocatedFault.of(
                        UnlocatedFault.child(place, error.getProperty()), Rule.UNKNOWN_FIELD, error.getProperty());
            case "required" -> UnlocatedFault.of(place, Rule.MISSING_FIELD, error.getProperty());
            case "type" -> UnlocatedFault.of(place, Rule.WRONG_TYPE, words(limit), typeOf(error.getInstanceNode()));
            case "enum", "const" -> UnlocatedFault.of(place, Rule.UNKNOWN_WORD, quote(error), words(limit));
            case "pattern" -> UnlocatedFault.of(place, Rule.WRONG_FORM, quote(error), words(limit));
            case "minLength" -> UnlocatedFault.of(place, Rule.TOO_SHORT);
            case "maxLength", "maxItems" -> UnlocatedFault.of(place, Rule.TOO_LONG, words(limit));
            case "minItems" -> UnlocatedFault.of(place, Rule.TOO_FEW, words(limit));
            case "uniqueItems" -> UnlocatedFault.of(place, Rule.REPEATED_ENTRY);
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" ->
                UnlocatedFault.of(place, Rule.OUT_OF_BOUNDS, words(limit));
            default -> UnlocatedFault.of(place, Rule.AGAINST_SCHEMA, error.getKeyword());
        };
    }

    private static String pointer(Error error) {
        String pointer = "";
        var path = error.getInstanceLocation();
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer = UnlocatedFault.child(pointer, path.getElement(i).toString());
        }
        return pointer;
    }

    private static String words(JsonNode limit) {
        return limit.isArray()
                ? limit.values().stream().map(SchemaCheck::word).collect(Collectors.joining(", "))
                : word(limit);
    }

    private static String word(JsonNode value) {
        return value.isContainer() ? value.toString() : value.asString();
    }

    private static String quote(Error error) {
        String found = word(error.getInstanceNode());
        return found.length() <= LONGEST_QUOTE ? found : found.substring(0, LONGEST_QUOTE) + "…";
    }

    /** A JSON type by the name that JSON Schema gives it. */
    static String typeOf(JsonNode node) {
        return node.isIntegralNumber()
                ? "integer"
                : node.getNodeType() == JsonNodeType.STRING
                        ? "string"
                        : node.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
