package workreport.load;

import java.io.StringWriter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;

/** Reads and writes small JSON files of the program's own, such as notes and settings, without a mapper of objects. */
public final class Json {

    /** Its fast way of reading decimals is slow to begin with. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
            .build();

    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }
    };

    private Json() {}

    /**
     * The tree of a JSON text. Whole numbers are big integers, others big decimals.
     *
     * @throws JacksonException if the text is not one JSON value, or has a field twice in one object
     */
    public static JsonNode read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new StreamReadException(parser, "no value");
            }
            JsonNode root = new TreeBuilder(parser, name -> {
                        throw new StreamReadException(parser, "twice: " + name);
                    })
                    .value();
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "more than one value");
            }
            return root;
        }
    }

    /** A tree as JSON text in lines. */
    public static String write(JsonNode root) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(INDENTED, text)) {
            write(root, out);
        }
        return text.toString();
    }

    private static void write(JsonNode node, JsonGenerator out) {
        switch (node.getNodeType()) {
            case OBJECT -> {
                out.writeStartObject();
                node.properties().forEach(field -> {
                    out.writeName(field.getKey());
                    write(field.getValue(), out);
                });
                out.writeEndObject();
            }
            case ARRAY -> {
                out.writeStartArray();
                node.values().forEach(entry -> write(entry, out));
                out.writeEndArray();
            }
            case STRING -> out.writeString(node.stringValue());
            case BOOLEAN -> out.writeBoolean(node.booleanValue());
            case NUMBER -> {
                if (node.isIntegralNumber()) {
                    out.writeNumber(node.bigIntegerValue());
                } else if (node.isBigDecimal()) {
                    out.writeNumber(node.decimalValue());
                } else {
                    out.writeNumber(node.doubleValue());
                }
            }
            default -> out.writeNull();
        }
    }
}
