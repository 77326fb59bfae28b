package workreport.entered;

import static workreport.platform.kept.JournalJson.check;
import static workreport.platform.kept.JournalJson.moment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import workreport.evidence.Source;
import workreport.evidence.Status;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Sense;
import workreport.platform.JsonRecords;
import workreport.platform.kept.JournalFormat;
import workreport.platform.kept.JournalJson;

/** Entered values as JSON. It is read strictly: a file with anything unknown in it was not written by this program. */
final class EnteredJson implements JournalFormat<EnteredValues> {

    static final EnteredJson FORMAT = new EnteredJson();

    /** The version written; older ones, once there are any, are read as well. */
    static final int SCHEMA = 1;

    private static final JsonMapper MAPPER = JsonRecords.mapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private EnteredJson() {}

    /** The file. Numbers are texts: so they keep the decimals that were entered. */
    record Content(int schema, String place, List<Item> values, Map<String, String> deleted) {

        static Content of(EnteredValues values) {
            Map<String, String> deleted = new LinkedHashMap<>();
            values.deleted().forEach((id, at) -> deleted.put(id, at.toString()));
            return new Content(
                    SCHEMA,
                    values.report(),
                    values.entries().values().stream().map(Item::of).toList(),
                    deleted);
        }

        EnteredValues values(String expected) {
            check(schema == SCHEMA, "schema");
            check(place.equals(expected), "place");
            Map<String, EnteredValue> entries = new LinkedHashMap<>();
            values.forEach(item -> check(entries.put(item.id(), item.value()) == null, "there twice: " + item.id()));
            Map<String, Instant> gone = new LinkedHashMap<>();
            deleted.forEach((id, at) -> gone.put(id, moment(at)));
            return new EnteredValues(place, entries, gone);
        }
    }

    record Item(
            String id,
            String indicator,
            Told now,
            List<Told> former,
            boolean withdrawn,
            String created,
            String changed) {

        static Item of(EnteredValue value) {
            return new Item(
                    value.id(),
                    value.indicator(),
                    Told.of(value.figure()),
                    value.former().stream().map(Told::of).toList(),
                    value.withdrawn(),
                    value.created().toString(),
                    value.changed().toString());
        }

        EnteredValue value() {
            return new EnteredValue(
                    id,
                    indicator,
                    now.figure(),
                    former.stream().map(Told::figure).toList(),
                    withdrawn,
                    moment(created),
                    moment(changed));
        }
    }

    record Told(
            String period,
            Measure measure,
            Status status,
            String value,
            @Nullable String upper,
            Sense sense,
            Bound bound,
            String unit,
            String title,
            @Nullable String page,
            @Nullable String address,
            String when,
            String by,
            String note) {

        static Told of(Figure figure) {
            Source.Entered source = figure.source();
            return new Told(
                    figure.period().toString(),
                    figure.measure(),
                    figure.status(),
                    figure.value().toPlainString(),
                    figure.upper() == null ? null : figure.upper().toPlainString(),
                    figure.sense(),
                    figure.bound(),
                    figure.unit(),
                    source.title(),
                    source.page(),
                    source.address(),
                    source.when().toString(),
                    source.by(),
                    figure.note());
        }

        Figure figure() {
            return new Figure(
                    Period.parse(period),
                    measure,
                    status,
                    new BigDecimal(value),
                    upper == null ? null : new BigDecimal(upper),
                    sense,
                    bound,
                    unit,
                    new Source.Entered(title, page, address, LocalDate.parse(when), by),
                    note);
        }
    }

    @Override
    public EnteredValues empty(String place) {
        return EnteredValues.empty(place);
    }

    /** The place that a file is of; empty if it cannot be read. */
    Optional<String> place(byte[] bytes) {
        return JournalJson.read(
                                bytes,
                                MAPPER,
                                SCHEMA,
                                Content.class,
                                content -> Objects.requireNonNull(content.place()))
                        instanceof JournalFormat.Content.Good<String>(String place)
                ? Optional.of(place)
                : Optional.empty();
    }

    @Override
    public byte[] write(EnteredValues values) {
        return JournalJson.write(MAPPER, Content.of(values));
    }

    @Override
    public JournalFormat.Content<EnteredValues> read(String place, byte[] bytes) {
        return JournalJson.read(bytes, MAPPER, SCHEMA, Content.class, content -> content.values(place));
    }
}
