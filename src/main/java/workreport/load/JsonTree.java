package workreport.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import workreport.check.Rule;

/**
 * A JSON text and its tree. A field given twice is a fault of its own, where Jackson would stop or keep the last.
 */
final class JsonTree {

    private static final int DEEPEST = 40;
    /** Three hundred times the bundled report; the tree of that many takes less than 400 MB of heap. */
    private static final int MOST_TOKENS = 2_000_000;

    /** Its fast way of reading decimals is slow to begin with. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(40)
                    .maxNameLength(200)
                    .maxStringLength(1_000_000)
                    .maxTokenCount(MOST_TOKENS)
                    .build())
            .build();

    private static final List<String> WORDS = List.of("true", "false", "null");

    private final String text;
    private final JsonNode root;
    private final List<Fault> repeatedFields = new ArrayList<>();

    /**
     * @throws FaultyFileException if the text is not one JSON value, or one beyond all measure
     */
    JsonTree(String file, String text) throws FaultyFileException {
        this.text = text;
        JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text);
        try (parser) {
            if (parser.nextToken() == null) {
                throw faulty(file, Position.START, parser, Rule.EMPTY_FILE);
            }
            root = new TreeBuilder(parser, name -> repeated(parser, name)).value();
            if (parser.nextToken() != null) {
                throw faulty(file, Position.of(parser.currentTokenLocation()), parser, Rule.TRAILING_TEXT);
            }
        } catch (UnexpectedEndOfInputException cut) {
            throw faulty(file, Position.behind(text), parser, Rule.TRUNCATED);
        } catch (StreamConstraintsException tooMuch) {
            boolean tooDeep = parser.streamReadContext().getNestingDepth() > DEEPEST;
            Position place = Position.of(parser.currentTokenLocation());
            throw tooDeep
                    ? faulty(file, place, parser, Rule.NESTED_TOO_DEEP, DEEPEST)
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

    JsonNode root() {
        return root;
    }

    List<Fault> repeatedFields() {
        return repeatedFields;
    }

    /** Looks up where in the text findings are; one whose field is missing is placed at its object. */
    List<Fault> locate(Collection<UnlocatedFault> findings) {
        if (findings.isEmpty()) {
            // The text need not be gone through once more.
            return List.of();
        }
        Set<String> wanted = new HashSet<>();
        findings.forEach(finding -> wanted.add(finding.pointer()));
        Map<String, Position> places = places(wanted);
        List<Fault> located = new ArrayList<>();
        for (UnlocatedFault finding : findings) {
            String pointer = finding.pointer();
            while (!places.containsKey(pointer) && !pointer.isEmpty()) {
                pointer = pointer.substring(0, pointer.lastIndexOf('/'));
            }
            Position place = places.getOrDefault(pointer, Position.START);
            located.add(
                    new Fault(place.line(), place.column(), finding.pointer(), finding.rule(), finding.arguments()));
        }
        return located;
    }

    /** Places of the pointers wanted and of all that stand above them. */
    private Map<String, Position> places(Set<String> pointers) {
        Set<String> wanted = new HashSet<>();
        for (String pointer : pointers) {
            for (String step = pointer; wanted.add(step) && !step.isEmpty(); ) {
                step = step.substring(0, step.lastIndexOf('/'));
            }
        }
        Map<String, Position> places = new HashMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            while (parser.nextToken() != null) {
                JsonToken token = parser.currentToken();
                if (token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT) {
                    continue;
                }
                var context = parser.streamReadContext();
                if (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT) {
                    context = context.getParent();
                }
                String pointer = context.pathAsPointer().toString();
                if (wanted.contains(pointer)) {
                    Position place = Position.of(parser.currentTokenLocation());
                    // A field's name comes before its value; of a field given twice the last one counts.
                    if (token == JsonToken.PROPERTY_NAME) {
                        places.put(pointer, place);
                    } else {
                        places.putIfAbsent(pointer, place);
                    }
                }
            }
        }
        return places;
    }

    private void repeated(JsonParser parser, String name) {
        Position place = Position.of(parser.currentTokenLocation());
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        repeatedFields.add(new Fault(place.line(), place.column(), pointer, Rule.DUPLICATE_FIELD, List.of(name)));
    }

    private static FaultyFileException faulty(
            String file, Position place, JsonParser parser, Rule rule, Object... arguments) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return new FaultyFileException(
                file, List.of(new Fault(place.line(), place.column(), pointer, rule, List.of(arguments))));
    }

    /** Where Jackson gave up; at the start of a word that is none in JSON, not behind it. */
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
