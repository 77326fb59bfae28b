package workreport.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON text as a tree. The positions of its values are found only on request: most files have no fault. */
final class JsonTree {

    static final int DEEPEST = 40;
    /** Three hundred times the bundled report. */
    private static final int MOST_TOKENS = 2_000_000;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(40)
                            .maxNameLength(200)
                            .maxStringLength(1_000_000)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            // The validator can then compare numbers of any size.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String file;
    private final String text;
    private final JsonNode root;
    private @Nullable LocatedTree located;

    /**
     * @throws FaultyFileException if the text is not one JSON value, or exceeds a limit
     */
    JsonTree(String file, String text) throws FaultyFileException {
        this.file = file;
        this.text = text;
        root = read();
    }

    private JsonNode read() throws FaultyFileException {
        try {
            JsonNode strict = MAPPER.reader()
                    .with(
                            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                            DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .readTree(text);
            if (!strict.isMissingNode()) {
                return strict;
            }
        } catch (JacksonException | NumberFormatException notStrictly) {
            // Reported by the tree with positions; a field given twice is the only case in which that tree finds no
            // fault.
        }
        located = new LocatedTree(file, text);
        return MAPPER.readTree(text);
    }

    JsonNode root() {
        return root;
    }

    List<Fault> repeatedFields() {
        return located == null ? List.of() : located.repeatedFields();
    }

    /** Where a value stands in the text; of one that is not there, where the value around it does. */
    Position position(JsonPointer pointer) {
        if (located == null) {
            located = locate();
        }
        return located.position(pointer);
    }

    private LocatedTree locate() {
        try {
            return new LocatedTree(file, text);
        } catch (FaultyFileException impossible) {
            throw new IllegalStateException("read before without a fault", impossible);
        }
    }
}
