package workreport.load;

import com.networknt.schema.serialization.node.LocationJsonNodeFactory;
import com.networknt.schema.serialization.node.TokenStreamLocationAware;
import com.networknt.schema.serialization.node.TokenStreamLocationAwareObjectNode;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import workreport.check.Rule;

/**
 * A JSON text as a tree whose values know their positions. It takes several times as long as a plain tree, so it is built
 * only where there is a fault to report. A field given twice is a fault of its own, where Jackson would stop or keep the last.
 */
final class LocatedTree {

    private static final List<String> WORDS = List.of("true", "false", "null");

    private final String text;
    private final JsonNode root;
    private final List<Fault> repeatedFields = new ArrayList<>();

    /**
     * @throws FaultyFileException if the text is not one JSON value, or exceeds a limit
     */
    LocatedTree(String file, String text) throws FaultyFileException {
        this.text = text;
        JsonParser parser = JsonTree.MAPPER.createParser(text);
        try (parser) {
            if (parser.nextToken() == null) {
                throw faulty(file, Position.START, parser, Rule.EMPTY_FILE);
            }
            root = JsonTree.MAPPER.reader().with(new Nodes(parser)).readTree(parser);
            if (parser.nextToken() != null) {
                throw faulty(file, Position.of(parser.currentTokenLocation()), parser, Rule.TRAILING_TEXT);
            }
        } catch (UnexpectedEndOfInputException cut) {
            throw faulty(file, Position.behind(text), parser, Rule.TRUNCATED);
        } catch (StreamConstraintsException tooMuch) {
            boolean tooDeep = parser.streamReadContext().getNestingDepth() > JsonTree.DEEPEST;
            Position place = Position.of(parser.currentTokenLocation());
            throw tooDeep
                    ? faulty(file, place, parser, Rule.NESTED_TOO_DEEP, JsonTree.DEEPEST)
                    : faulty(file, place, parser, Rule.TOKEN_TOO_LONG);
        } catch (NumberFormatException exponentTooLong) {
            throw faulty(file, Position.of(parser.currentTokenLocation()), parser, Rule.TOKEN_TOO_LONG);
        } catch (JacksonException noJson) {
            int offset = offset(noJson);
            throw offset == text.length()
                    ? faulty(file, Position.behind(text), parser, Rule.TRUNCATED)
                    : faulty(
                            file,
                            Position.behind(text.substring(0, offset)),
                            parser,
                            Rule.NOT_JSON,
                            Character.toString(text.codePointAt(offset)));
        }
    }

    List<Fault> repeatedFields() {
        return repeatedFields;
    }

    /** Where a value stands in the text; of one that is not there, where the value around it does. */
    Position position(JsonPointer pointer) {
        for (JsonPointer step = pointer; ; step = step.head()) {
            if (root.at(step) instanceof TokenStreamLocationAware located) {
                return Position.of(located.tokenStreamLocation());
            }
            if (step.matches()) {
                return Position.START;
            }
        }
    }

    /** Makes the nodes of the tree. */
    private final class Nodes extends LocationJsonNodeFactory {

        private static final long serialVersionUID = 1L;

        private final transient JsonParser parser;

        Nodes(JsonParser parser) {
            super(parser);
            this.parser = parser;
        }

        @Override
        public ObjectNode objectNode() {
            return new TokenStreamLocationAwareObjectNode(this, parser.currentTokenLocation()) {
                private static final long serialVersionUID = 1L;

                @Override
                public JsonNode replace(String name, JsonNode value) {
                    JsonNode before = super.replace(name, value);
                    if (before != null) {
                        repeated(parser, name);
                    }
                    return before;
                }
            };
        }
    }

    private void repeated(JsonParser parser, String name) {
        boolean inside =
                parser.currentToken() == JsonToken.START_OBJECT || parser.currentToken() == JsonToken.START_ARRAY;
        var context = parser.streamReadContext();
        String pointer =
                (inside ? context.getParent() : context).pathAsPointer().toString();
        Position place = Position.of(parser.currentTokenLocation());
        repeatedFields.add(new Fault(place.line(), place.column(), pointer, Rule.DUPLICATE_FIELD, List.of(name)));
    }

    private static FaultyFileException faulty(
            String file, Position place, JsonParser parser, Rule rule, Object... arguments) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return new FaultyFileException(
                file, List.of(new Fault(place.line(), place.column(), pointer, rule, List.of(arguments))));
    }

    /** Where Jackson gave up; for a word unknown in JSON its start, not its end. */
    private int offset(JacksonException noJson) {
        int offset = Math.clamp(noJson.getLocation().getCharOffset(), 0, text.length());
        if (offset < text.length() && Character.isISOControl(text.charAt(offset))) {
            return offset;
        }
        int start = offset;
        while (start > 0 && isAsciiLetter(text.charAt(start - 1))) {
            start--;
        }
        String rest = text.substring(start);
        return WORDS.stream().anyMatch(word -> word.startsWith(rest)) ? text.length() : start;
    }

    private static boolean isAsciiLetter(char character) {
        return 'a' <= character && character <= 'z' || 'A' <= character && character <= 'Z';
    }
}
