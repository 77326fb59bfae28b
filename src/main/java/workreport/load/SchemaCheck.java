package workreport.load;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
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

    /** Tells everything in a tree that is against the schema. */
    void check(JsonNode root, Findings findings) {
        List<Error> errors = schema.validate(root);
        errors.forEach(error -> tell(error, findings));
    }

    private static void tell(Error error, Findings findings) {
        JsonPointer place = pointer(error);
        JsonNode limit = error.getSchemaNode();
        switch (error.getKeyword()) {
            case "additionalProperties" ->
                findings.misshapen(place.appendProperty(error.getProperty()), Rule.UNKNOWN_FIELD, error.getProperty());
            case "required" -> findings.incomplete(place, error.getProperty());
            case "type" -> {
                boolean entry = word(limit).equals("object");
                findings.refused(place, entry, Rule.WRONG_TYPE, words(limit), typeOf(error.getInstanceNode()));
            }
            case "enum", "const" -> findings.refused(place, false, Rule.UNKNOWN_WORD, quote(error), words(limit));
            case "pattern" -> findings.misshapen(place, Rule.WRONG_FORM, quote(error), words(limit));
            case "minLength" -> findings.misshapen(place, Rule.TOO_SHORT);
            case "maxLength", "maxItems" -> findings.misshapen(place, Rule.TOO_LONG, words(limit));
            case "minItems" -> findings.misshapen(place, Rule.TOO_FEW, words(limit));
            case "uniqueItems" -> findings.misshapen(place, Rule.REPEATED_ENTRY);
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" ->
                findings.refused(
                        place, false, Rule.OUT_OF_BOUNDS, limit.decimalValue().toPlainString());
            default -> findings.misshapen(place, Rule.AGAINST_SCHEMA, error.getKeyword());
        }
    }

    private static JsonPointer pointer(Error error) {
        JsonPointer pointer = JsonPointer.empty();
        var path = error.getInstanceLocation();
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer = path.getElement(i) instanceof Integer index
                    ? pointer.appendIndex(index)
                    : pointer.appendProperty(path.getElement(i).toString());
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
    private static String typeOf(JsonNode node) {
        return node.isIntegralNumber()
                ? "integer"
                : node.getNodeType() == JsonNodeType.STRING
                        ? "string"
                        : node.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
