package workreport.joins;

import static workreport.platform.kept.JournalJson.check;
import static workreport.platform.kept.JournalJson.moment;

import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import workreport.platform.JsonRecords;
import workreport.platform.kept.JournalFormat;
import workreport.platform.kept.JournalJson;
import workreport.platform.kept.JournalJson.Deletion;

/** What is said of names as JSON. It is read strictly: a file with anything unknown in it was not written by this program. */
final class JoinsJson implements JournalFormat<Joins> {

    static final JoinsJson FORMAT = new JoinsJson();

    /** The version written. */
    static final int SCHEMA = 1;

    private static final JsonMapper MAPPER = JsonRecords.mapper()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private JoinsJson() {}

    /** The file. Times are written in ISO 8601. */
    private record File(int schema, String place, List<Item> joins, List<Deletion> deleted) {

        static File of(Joins joins) {
            return new File(
                    SCHEMA,
                    joins.report(),
                    joins.entries().values().stream().map(Item::of).toList(),
                    JournalJson.deletions(joins));
        }

        Joins joins(String expected) {
            check(schema == SCHEMA, "schema");
            check(expected.isEmpty() || place.equals(expected), "place: " + place);
            return new Joins(place, JournalJson.entries(joins.stream().map(Item::join)), JournalJson.deleted(deleted));
        }
    }

    private record Item(String id, boolean same, Named one, Named other, String who, String created, String changed) {

        static Item of(Join join) {
            return new Item(
                    join.id(),
                    join.same(),
                    join.one(),
                    join.other(),
                    join.who(),
                    join.created().toString(),
                    join.changed().toString());
        }

        Join join() {
            return new Join(id, same, one, other, who, moment(created), moment(changed));
        }
    }

    @Override
    public Joins empty(String place) {
        return Joins.empty(place);
    }

    @Override
    public byte[] write(Joins joins) {
        return JournalJson.write(MAPPER, File.of(joins));
    }

    /** Reads the file of a place; of any place where none is named. */
    @Override
    public Content<Joins> read(String place, byte[] bytes) {
        return JournalJson.read(bytes, MAPPER, SCHEMA, File.class, file -> file.joins(place));
    }
}
