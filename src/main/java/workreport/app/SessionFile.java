package workreport.app;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import workreport.check.Code;
import workreport.language.Language;
import workreport.load.Json;
import workreport.platform.Destination;
import workreport.platform.FolderLock;
import workreport.platform.Paper;
import workreport.platform.UserFolders;
import workreport.sheet.Labels;
import workreport.sheet.SheetOptions;
import workreport.ui.Typography;

/**
 * Keeps a session in a small JSON file of the user's. It holds nothing of value: one that cannot be understood counts as
 * none.
 */
final class SessionFile {

    /** In bytes; what is larger was not written by this program. */
    private static final long LARGEST_FILE = 4L << 20;

    private static final double SMALLEST = 120;
    private static final double LARGEST = 16_384;
    /** From the corner of the first screen. */
    private static final double FARTHEST = 100_000;

    private final Path file;

    SessionFile(Path file) {
        this.file = file;
    }

    /** The file in the place where programs keep their state on this system. */
    static SessionFile ofUser() {
        return new SessionFile(UserFolders.here().state().resolve("session.json"));
    }

    /** The folder that it is in. */
    Path folder() {
        return file.toAbsolutePath().getParent();
    }

    /** The last session, or the first if there was none. */
    Session load() {
        return look().orElse(Session.FIRST);
    }

    /** The last session; none if there was none that can be understood. */
    private Optional<Session> look() {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                return Optional.empty();
            }
            JsonNode json = Json.read(Files.readString(file));
            return json.isObject() ? Optional.of(read(json)) : Optional.empty();
        } catch (IOException | JacksonException noneOrBroken) {
            return Optional.empty();
        }
    }

    void save(Session session) throws IOException {
        Destination.createOwnFolder(file.getParent());
        write(file, session);
    }

    /**
     * Keeps what has changed, beside what other runs of the program have changed meanwhile.
     *
     * @param before the session when it was last kept
     */
    void save(Session before, Session now) throws IOException {
        Destination.createOwnFolder(file.getParent());
        try (Closeable _ = FolderLock.on(file.toAbsolutePath().getParent())) {
            Optional<Session> there = look();
            Session joined = there.map(other -> now.join(before, other)).orElse(now);
            if (!there.equals(Optional.of(joined))) {
                write(file, joined);
            }
        }
    }

    private static void write(Path file, Session session) throws IOException {
        new Destination(file).writePrivately(write(session).toPrettyString().getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode write(Session session) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("width", session.frame().width());
        json.put("height", session.frame().height());
        json.put("maximized", session.frame().maximized());
        if (session.frame().corner() != null) {
            json.put("x", session.frame().corner().getX());
            json.put("y", session.frame().corner().getY());
        }
        json.put("outlineWidth", session.sides().outlineWidth());
        json.put("indicatorsWidth", session.sides().indicatorsWidth());
        json.put("outlineShown", session.sides().outlineShown());
        json.put("indicatorsShown", session.sides().indicatorsShown());
        json.put("appearance", Code.of(session.appearance()));
        if (session.language() != null) {
            json.put("language", session.language().code());
        }
        json.put("numbersMarked", session.numbersMarked());
        if (session.sheet() != null) {
            write(session.sheet(), json.putObject("sheet"));
        }
        ObjectNode places = json.putObject("places");
        session.places().forEach(places::put);
        ObjectNode lines = json.putObject("lines");
        session.lines().forEach(lines::put);
        write(session.comforts(), json);
        return json;
    }

    private static void write(SheetOptions sheet, ObjectNode json) {
        json.put("paper", Code.of(sheet.paper()));
        json.put("landscape", sheet.landscape());
        json.put("mono", sheet.mono());
        json.put("textSize", sheet.textSize());
        json.put("labels", Code.of(sheet.labels()));
        json.put("fullText", sheet.fullText());
    }

    private static @Nullable SheetOptions sheet(JsonNode json) {
        if (!json.isObject()) {
            return null;
        }
        SheetOptions standard = SheetOptions.STANDARD;
        double size = json.path("textSize").asDouble(standard.textSize());
        return new SheetOptions(
                Code.find(Paper.class, json.path("paper").asString("")).orElse(standard.paper()),
                json.path("landscape").asBoolean(standard.landscape()),
                json.path("mono").asBoolean(standard.mono()),
                Double.isFinite(size)
                        ? Math.clamp(size, SheetOptions.SMALLEST, SheetOptions.LARGEST)
                        : standard.textSize(),
                Code.find(Labels.class, json.path("labels").asString("")).orElse(standard.labels()),
                json.path("fullText").asBoolean(standard.fullText()));
    }

    private static void write(ReadingPreferences comforts, ObjectNode json) {
        json.put("zoom", comforts.zoom());
        json.put("textSize", comforts.typography().size());
        json.put("line", Code.of(comforts.typography().line()));
        json.put("measure", Code.of(comforts.typography().measure()));
        json.put("face", Code.of(comforts.typography().face()));
        json.put("alone", comforts.alone());
        json.put("greeted", comforts.greeted());
        ArrayNode recent = json.putArray("recent");
        comforts.recent().forEach(recent::add);
        ObjectNode read = json.putObject("read");
        comforts.read().forEach((report, sections) -> {
            ArrayNode ids = read.putArray(report);
            sections.stream().sorted().forEach(ids::add);
        });
    }

    private static Session read(JsonNode json) {
        Session first = Session.FIRST;
        Map<String, String> places = new HashMap<>();
        json.path("places")
                .properties()
                .forEach(entry -> places.put(entry.getKey(), entry.getValue().asString("")));
        Map<String, Integer> lines = new HashMap<>();
        json.path("lines").properties().forEach(entry -> {
            int line = entry.getValue().asInt(0);
            if (line > 0) {
                lines.put(entry.getKey(), line);
            }
        });
        Session.Frame frame = new Session.Frame(
                size(json, "width", first.frame().width()),
                size(json, "height", first.frame().height()),
                json.path("maximized").asBoolean(first.frame().maximized()),
                corner(json));
        Session.Sides sides = new Session.Sides(
                size(json, "outlineWidth", first.sides().outlineWidth()),
                size(json, "indicatorsWidth", first.sides().indicatorsWidth()),
                json.path("outlineShown").asBoolean(first.sides().outlineShown()),
                json.path("indicatorsShown").asBoolean(first.sides().indicatorsShown()));
        return new Session(
                frame,
                sides,
                Code.find(Session.Appearance.class, json.path("appearance").asString(""))
                        .orElse(first.appearance()),
                Code.find(Language.class, json.path("language").asString("")).orElse(null),
                json.path("numbersMarked").asBoolean(first.numbersMarked()),
                sheet(json.path("sheet")),
                places,
                lines,
                comforts(json));
    }

    private static @Nullable Point2D corner(JsonNode json) {
        double x = json.path("x").asDouble(Double.NaN);
        double y = json.path("y").asDouble(Double.NaN);
        return Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST ? new Point2D(x, y) : null;
    }

    private static ReadingPreferences comforts(JsonNode json) {
        ReadingPreferences first = ReadingPreferences.FIRST;
        Typography usual = first.typography();
        Typography typography = new Typography(
                json.path("textSize").asInt(usual.size()),
                Code.find(Typography.Line.class, json.path("line").asString("")).orElse(usual.line()),
                Code.find(Typography.Measure.class, json.path("measure").asString(""))
                        .orElse(usual.measure()),
                Code.find(Typography.Face.class, json.path("face").asString("")).orElse(usual.face()));
        Map<String, Set<String>> read = new HashMap<>();
        json.path("read").properties().forEach(entry -> read.put(entry.getKey(), Set.copyOf(texts(entry.getValue()))));
        return new ReadingPreferences(
                json.path("zoom").asInt(first.zoom()),
                typography,
                json.path("alone").asBoolean(first.alone()),
                json.path("greeted").asBoolean(first.greeted()),
                texts(json.path("recent")),
                read);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream()
                .map(text -> text.asString(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private static double size(JsonNode json, String field, double otherwise) {
        double size = json.path(field).asDouble(otherwise);
        return Double.isFinite(size) ? Math.clamp(size, SMALLEST, LARGEST) : otherwise;
    }
}
