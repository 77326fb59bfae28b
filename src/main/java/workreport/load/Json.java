package workreport.load;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/** Reads small JSON files of the program's own, such as notes and settings. */
public final class Json {

    /** Its fast way of reading decimals is slow to begin with. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
            .build();

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
}
