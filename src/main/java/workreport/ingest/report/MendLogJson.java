package workreport.ingest.report;

import static workreport.platform.kept.JournalJson.check;
import static workreport.platform.kept.JournalJson.moment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import workreport.ingest.LeftOut;
import workreport.ingest.outline.Mend;
import workreport.ingest.outline.TextMark;
import workreport.platform.JsonRecords;
import workreport.platform.kept.JournalFormat;
import workreport.platform.kept.JournalJson;
import workreport.platform.kept.JournalJson.Deletion;

/** A log of mends as JSON. It is read strictly: a file with anything unknown in it was not written by this program. */
final class MendLogJson implements JournalFormat<MendLog> {

    static final MendLogJson FORMAT = new MendLogJson();

    /** The version written. */
    static final int SCHEMA = 1;

    private static final JsonMapper MAPPER = JsonRecords.mapper()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private MendLogJson() {}

    private record File(int schema, String report, List<String> text, List<Entry> mends, List<Deletion> deleted) {}

    private record Several(int schema, List<File> logs) {}

    private enum Kind {
        LEVEL,
        SPLIT,
        JOIN,
        PUT_BACK,
        FACT
    }

    /** One mend; what its kind has not is null. */
    private record Entry(
            String id,
            Kind kind,
            String words,
            @Nullable String before,
            @Nullable String after,
            @Nullable Integer level,
            LeftOut.@Nullable Reason reason,
            @Nullable Integer nth,
            Mend.@Nullable Field field,
            String who,
            String at) {

        static Entry of(LoggedMend logged) {
            return switch (logged.mend()) {
                case Mend.Level level -> marked(Kind.LEVEL, logged, level.where(), level.level());
                case Mend.Split split -> marked(Kind.SPLIT, logged, split.where(), null);
                case Mend.Join join -> marked(Kind.JOIN, logged, join.where(), null);
                case Mend.PutBack back -> plain(Kind.PUT_BACK, logged, back.text(), back.reason(), back.nth(), null);
                case Mend.Fact fact -> plain(Kind.FACT, logged, fact.value(), null, null, fact.field());
            };
        }

        private static Entry marked(Kind kind, LoggedMend logged, TextMark where, @Nullable Integer level) {
            return new Entry(
                    logged.id(),
                    kind,
                    where.words(),
                    where.before(),
                    where.after(),
                    level,
                    null,
                    null,
                    null,
                    logged.who(),
                    logged.changed().toString());
        }

        private static Entry plain(
                Kind kind,
                LoggedMend logged,
                String words,
                LeftOut.@Nullable Reason reason,
                @Nullable Integer nth,
                Mend.@Nullable Field field) {
            String at = logged.changed().toString();
            return new Entry(logged.id(), kind, words, null, null, null, reason, nth, field, logged.who(), at);
        }

        LoggedMend logged() {
            Mend mend = switch (kind) {
                case LEVEL -> new Mend.Level(where(), there(level));
                case SPLIT -> new Mend.Split(where());
                case JOIN -> new Mend.Join(where());
                case PUT_BACK -> new Mend.PutBack(words, there(reason), there(nth));
                case FACT -> new Mend.Fact(there(field), words);
            };
            return new LoggedMend(id, mend, who, moment(at));
        }

        private TextMark where() {
            return new TextMark(words, there(before), there(after));
        }
    }

    private static <T> T there(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("missing");
        }
        return value;
    }

    @Override
    public MendLog empty(String report) {
        return new MendLog(report, List.of(), Map.of(), Map.of());
    }

    @Override
    public byte[] write(MendLog log) {
        return JournalJson.write(MAPPER, file(log));
    }

    private static File file(MendLog log) {
        return new File(
                SCHEMA,
                log.report(),
                log.text(),
                log.entries().values().stream().map(Entry::of).toList(),
                JournalJson.deletions(log));
    }

    /** Several logs as one file. */
    static byte[] writeAll(List<MendLog> logs) {
        return JournalJson.write(
                MAPPER, new Several(SCHEMA, logs.stream().map(MendLogJson::file).toList()));
    }

    /** Reads a file of several logs; none if it cannot be understood. */
    static List<MendLog> readAll(byte[] bytes) {
        Content<List<MendLog>> content = JournalJson.read(
                bytes,
                MAPPER,
                SCHEMA,
                Several.class,
                all -> all.logs().stream().map(MendLogJson::log).toList());
        return content instanceof Content.Good<List<MendLog>> good ? good.journal() : List.of();
    }

    @Override
    public Content<MendLog> read(String report, byte[] bytes) {
        return JournalJson.read(bytes, MAPPER, SCHEMA, File.class, file -> {
            check(file.report().equals(report), "report");
            return log(file);
        });
    }

    private static MendLog log(File file) {
        check(file.schema() == SCHEMA, "schema");
        return new MendLog(
                file.report(),
                file.text(),
                JournalJson.entries(file.mends().stream().map(Entry::logged)),
                JournalJson.deleted(file.deleted()));
    }
}
