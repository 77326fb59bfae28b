package workreport.load;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON that a test has made, or looks into. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                    DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /**
     * The tree of a JSON text. Numbers keep the decimals that they are written with.
     *
     * @throws JacksonException if the text is not one JSON value, or has a field twice in one object
     */
    public static JsonNode read(String text) {
        JsonNode root = MAPPER.readTree(text);
        return root.isMissingNode() ? MAPPER.readValue(text, JsonNode.class) : root;
    }
}
