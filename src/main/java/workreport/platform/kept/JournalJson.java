package workreport.platform.kept;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import workreport.platform.kept.JournalFormat.Content;

/** What journals that are kept as JSON have in common: UTF-8, a number for the version, moments as ISO 8601 has them. */
public final class JournalJson {

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private JournalJson() {}

    /**
     * Something that was deleted.
     *
     * @param at the moment
     */
    public record Deletion(String id, String at) {

        public Deletion {
            Objects.requireNonNull(id);
            Objects.requireNonNull(at);
        }
    }

    /** What a journal has deleted, as it is written. */
    public static List<Deletion> deletions(Journal<?, ?> journal) {
        return journal.deleted().entrySet().stream()
                .map(gone -> new Deletion(gone.getKey(), gone.getValue().toString()))
                .toList();
    }

    /**
     * What was deleted, as it was written, in its order.
     *
     * @throws IllegalArgumentException if something was deleted twice
     */
    public static Map<String, Instant> deleted(List<Deletion> written) {
        Map<String, Instant> gone = new LinkedHashMap<>();
        written.forEach(each -> check(gone.put(each.id(), moment(each.at())) == null, "deleted twice: " + each.id()));
        return gone;
    }

    /**
     * The entries of a journal by their ids, in their order.
     *
     * @throws IllegalArgumentException if one is there twice
     */
    public static <E extends Journal.Item<?>> Map<String, E> entries(Stream<? extends E> read) {
        Map<String, E> entries = new LinkedHashMap<>();
        read.forEach(each -> check(entries.put(each.id(), each) == null, "there twice: " + each.id()));
        return entries;
    }

    /** The bytes of a file. An unpaired surrogate, which no encoding has, becomes a question mark. */
    public static byte[] write(JsonMapper mapper, Object file) {
        return mapper.writeValueAsString(file).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a file strictly. It never throws: the result says what is wrong.
     *
     * @param schema the latest version of the file that is understood
     * @param type what the file holds
     * @param journal makes the journal of it; what it throws says what is wrong
     */
    public static <F, J> Content<J> read(
            byte[] bytes, JsonMapper mapper, int schema, Class<F> type, Function<F, J> journal) {
        try {
            JsonNode json = mapper.readTree(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
            JsonNode version = json.path("schema");
            if (version.isIntegralNumber() && version.canConvertToInt() && version.intValue() > schema) {
                return new Content.Newer<>();
            }
            check(json.isObject(), "no object");
            return new Content.Good<>(journal.apply(mapper.treeToValue(json, type)));
        } catch (CharacterCodingException notText) {
            return new Content.Broken<>("not UTF-8");
        } catch (JacksonException | IllegalArgumentException | NullPointerException | DateTimeException broken) {
            return new Content.Broken<>(String.valueOf(broken.getMessage()));
        }
    }

    /**
     * The moment that is written so, from 1970 to the year 9999.
     *
     * @throws DateTimeException if it is not a date and time
     * @throws IllegalArgumentException if it is out of range
     */
    public static Instant moment(String written) {
        Instant moment = Instant.parse(written);
        check(!moment.isBefore(Instant.EPOCH) && moment.isBefore(LATEST), written);
        return moment;
    }

    /**
     * Makes sure of something that holds in every file that this program writes.
     *
     * @throws IllegalArgumentException if it does not hold
     */
    public static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }
}
