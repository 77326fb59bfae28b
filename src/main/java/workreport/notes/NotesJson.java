package workreport.notes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import workreport.check.Code;
import workreport.load.Json;

/** A notebook as JSON. It is read strictly: a file with anything unknown in it was not written by this program. */
final class NotesJson {

    /** The version written; older ones, once there are any, are read as well. */
    static final int SCHEMA = 1;

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private NotesJson() {}

    /** What the bytes of a file turned out to be. */
    sealed interface Content {

        record Good(Notebook notebook) implements Content {}

        /** Written by a later version of the program. */
        record Newer() implements Content {}

        record Broken(String why) implements Content {}
    }

    /** Thrown at the first thing that is not as it must be. */
    private static final class BrokenException extends Exception {

        private static final long serialVersionUID = 1L;

        BrokenException(String why) {
            super(why);
        }
    }

    static byte[] write(Notebook notebook) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", SCHEMA);
        json.put("report", notebook.report());
        ArrayNode notes = json.putArray("notes");
        ArrayNode bookmarks = json.putArray("bookmarks");
        for (Entry entry : notebook.entries().values()) {
            switch (entry) {
                case Note note -> write(note, notes.addObject());
                case Bookmark bookmark ->
                    times(
                            bookmarks
                                    .addObject()
                                    .put("section", bookmark.place())
                                    .put("heading", bookmark.heading()),
                            bookmark);
            }
        }
        ArrayNode deleted = json.putArray("deleted");
        notebook.deleted().forEach((id, at) -> deleted.addObject().put("id", id).put("at", at.toString()));
        return json.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Note note, ObjectNode json) {
        Passage passage = note.passage();
        json.put("id", note.id())
                .put("place", passage.place())
                .put("start", passage.start())
                .put("quote", passage.quote())
                .put("before", passage.before())
                .put("after", passage.after())
                .put("tint", Code.of(note.tint()))
                .put("text", note.text());
        times(json, note);
    }

    private static void times(ObjectNode json, Entry entry) {
        json.put("created", entry.created().toString());
        json.put("changed", entry.changed().toString());
    }

    /** Reads the file of a report. */
    static Content read(String report, byte[] bytes) {
        try {
            JsonNode json = Json.read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
            JsonNode schema = json.path("schema");
            if (isInt(schema) && schema.intValue() > SCHEMA) {
                return new Content.Newer();
            }
            return new Content.Good(notebook(report, json));
        } catch (CharacterCodingException notText) {
            return new Content.Broken("not UTF-8");
        } catch (JacksonException | BrokenException | IllegalArgumentException broken) {
            return new Content.Broken(String.valueOf(broken.getMessage()));
        }
    }

    private static Notebook notebook(String report, JsonNode json) throws BrokenException {
        fields(json, "schema", "report", "notes", "bookmarks", "deleted");
        check(number(json, "schema") == SCHEMA, "schema");
        check(text(json, "report").equals(report), "report");
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (JsonNode note : list(json, "notes")) {
            add(note(note), entries);
        }
        for (JsonNode bookmark : list(json, "bookmarks")) {
            fields(bookmark, "section", "heading", "created", "changed");
            add(
                    new Bookmark(
                            text(bookmark, "section"),
                            text(bookmark, "heading"),
                            moment(bookmark, "created"),
                            moment(bookmark, "changed")),
                    entries);
        }
        Map<String, Instant> deleted = new LinkedHashMap<>();
        for (JsonNode gone : list(json, "deleted")) {
            fields(gone, "id", "at");
            check(deleted.put(text(gone, "id"), moment(gone, "at")) == null, "deleted twice");
        }
        return new Notebook(report, entries, deleted);
    }

    private static void add(Entry entry, Map<String, Entry> entries) throws BrokenException {
        check(entries.put(entry.id(), entry) == null, "there twice: " + entry.id());
    }

    private static Note note(JsonNode json) throws BrokenException {
        fields(json, "id", "place", "start", "quote", "before", "after", "tint", "text", "created", "changed");
        Passage passage = new Passage(
                text(json, "place"),
                number(json, "start"),
                text(json, "quote"),
                text(json, "before"),
                text(json, "after"));
        HighlightColor tint =
                Code.find(HighlightColor.class, text(json, "tint")).orElseThrow(() -> new BrokenException("tint"));
        return new Note(
                text(json, "id"), passage, tint, text(json, "text"), moment(json, "created"), moment(json, "changed"));
    }

    private static void fields(JsonNode json, String... names) throws BrokenException {
        Set<String> there = new TreeSet<>(json.propertyNames());
        check(json.isObject() && there.equals(new TreeSet<>(Arrays.asList(names))), "fields " + there);
    }

    private static JsonNode list(JsonNode json, String field) throws BrokenException {
        check(json.path(field).isArray(), field);
        return json.path(field);
    }

    private static String text(JsonNode json, String field) throws BrokenException {
        check(json.path(field).isString(), field);
        return json.path(field).stringValue();
    }

    private static int number(JsonNode json, String field) throws BrokenException {
        check(isInt(json.path(field)), field);
        return json.path(field).intValue();
    }

    private static boolean isInt(JsonNode json) {
        return json.isIntegralNumber() && json.canConvertToInt();
    }

    private static Instant moment(JsonNode json, String field) throws BrokenException {
        try {
            Instant moment = Instant.parse(text(json, field));
            check(!moment.isBefore(Instant.EPOCH) && moment.isBefore(LATEST), field);
            return moment;
        } catch (DateTimeException none) {
            throw new BrokenException(field);
        }
    }

    private static void check(boolean holds, String what) throws BrokenException {
        if (!holds) {
            throw new BrokenException(what);
        }
    }
}
