package workreport.app.session;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import workreport.platform.Destination;
import workreport.platform.FolderLock;
import workreport.platform.JsonRecords;
import workreport.platform.UserFolders;
import workreport.sheet.SheetOptions;

/**
 * Keeps a session in a small JSON file of the user's. It holds nothing precious: an unreadable file counts as
 * missing, and an unreadable value gets its default.
 */
public final class SessionFile {

    /** In bytes; what is larger was not written by this program. */
    private static final long LARGEST_FILE = 4L << 20;

    private static final JsonMapper MAPPER = JsonRecords.mapper()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final ObjectReader COMPLETE =
            MAPPER.readerFor(Session.class).with(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);

    private final Path file;

    public SessionFile(Path file) {
        this.file = file;
    }

    /** The file in the place where programs keep their state on this system. */
    public static SessionFile ofUser() {
        return new SessionFile(UserFolders.here().state().resolve("session.json"));
    }

    /** The folder that it is in. */
    public Path folder() {
        return file.toAbsolutePath().getParent();
    }

    /** The last session, or the first if there was none. */
    public Session load() {
        return look().orElse(Session.FIRST);
    }

    /** The last session; none if there was none that can be understood. */
    private Optional<Session> look() {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                return Optional.empty();
            }
            return read(Files.readString(file));
        } catch (IOException | JacksonException noneOrBroken) {
            return Optional.empty();
        }
    }

    public void save(Session session) throws IOException {
        Destination.createOwnFolder(file.getParent());
        write(session);
    }

    /**
     * Keeps what has changed, beside what other runs of the program have changed meanwhile.
     *
     * @param before the session when it was last kept
     */
    void save(Session before, Session now) throws IOException {
        Destination.createOwnFolder(file.getParent());
        try (Closeable _ = FolderLock.on(folder())) {
            Optional<Session> there = look();
            Session joined = there.map(other -> now.join(before, other)).orElse(now);
            if (!there.equals(Optional.of(joined))) {
                write(joined);
            }
        }
    }

    private void write(Session session) throws IOException {
        new Destination(file).writePrivately(MAPPER.writeValueAsString(session).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Session> read(String text) {
        try {
            return Optional.ofNullable(COMPLETE.readValue(text));
        } catch (JacksonException notAsWrittenHere) {
            return MAPPER.readTree(text) instanceof ObjectNode json ? Optional.of(understood(json)) : Optional.empty();
        }
    }

    private static Session understood(ObjectNode json) {
        ObjectNode given = json.has("frame") ? json : nested(json);
        ObjectNode all = MAPPER.valueToTree(Session.FIRST);
        if (given.path("sheet").isObject()) {
            all.set("sheet", MAPPER.valueToTree(SheetOptions.STANDARD));
        }
        merge(given, all, () -> isUnderstood(all));
        return MAPPER.treeToValue(all, Session.class);
    }

    /** Up to version 0.1 all values stood side by side, under names of their own. */
    private static ObjectNode nested(ObjectNode flat) {
        ObjectNode nested = flat.deepCopy();
        for (String part : List.of("frame", "sides", "comforts")) {
            nested.set(part, flat.deepCopy());
        }
        ObjectNode typography = flat.deepCopy();
        typography.set("size", typography.path("textSize"));
        ((ObjectNode) nested.get("comforts")).set("typography", typography);
        return nested;
    }

    /** Overrides values with others, each only if it is valid. */
    private static void merge(ObjectNode given, ObjectNode into, BooleanSupplier isWell) {
        for (Map.Entry<String, JsonNode> value : given.properties()) {
            String name = value.getKey();
            JsonNode before = into.get(name);
            if (before instanceof ObjectNode inside && value.getValue() instanceof ObjectNode values) {
                merge(values, inside, isWell);
            } else if (!value.getValue().isNull() && !value.getValue().isMissingNode()) {
                into.set(name, value.getValue());
                if (!isWell.getAsBoolean()) {
                    into.remove(name);
                    if (before != null) {
                        into.set(name, before);
                    }
                }
            }
        }
    }

    private static boolean isUnderstood(ObjectNode json) {
        try {
            MAPPER.treeToValue(json, Session.class);
            return true;
        } catch (JacksonException wrong) {
            return false;
        }
    }
}
