package workreport.entered;

import static workreport.platform.kept.JournalJson.check;
import static workreport.platform.kept.JournalJson.moment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** The latest version, needed for what is said about targets. A file without that is written in the first. */
    static final int SCHEMA = 2;

    private static final JsonMapper MAPPER = JsonRecords.mapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private EnteredJson() {}

    /** The file. Numbers are texts: so they keep the decimals that were entered. */
    record Content(
            int schema,
            String place,
            List<Item> values,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<Target> targets,

            Map<String, String> deleted) {

        static Content of(EnteredValues values) {
            Map<String, String> deleted = new LinkedHashMap<>();
            values.deleted().forEach((id, at) -> deleted.put(id, at.toString()));
            List<Target> targets = values.kinds().map(Target::of).toList();
            return new Content(
                    targets.isEmpty() ? 1 : SCHEMA,
                    values.report(),
                    values.values().map(Item::of).toList(),
                    targets.isEmpty() ? null : targets,
                    deleted);
        }

        EnteredValues values(String expected) {
            check(schema == (targets == null ? 1 : SCHEMA), "schema");
            check(place.equals(expected), "place");
            Stream<EnteredEntry> entries = Stream.concat(
                    values.stream().map(Item::value),
                    Stream.ofNullable(targets).flatMap(List::stream).map(Target::kind));
            Map<String, Instant> gone = new LinkedHashMap<>();
            deleted.forEach((id, at) -> gone.put(id, moment(at)));
            return new EnteredValues(place, JournalJson.entries(entries), gone);
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

    /** What is said of a target. */
    record Target(
            String indicator,
            String unit,
            String period,
            Measure measure,
            Said now,
            List<Said> former,
            String created,
            String changed) {

        static Target of(EnteredKind kind) {
            return new Target(
                    kind.indicator(),
                    kind.unit(),
                    kind.period().toString(),
                    kind.measure(),
                    Said.of(kind.said()),
                    kind.former().stream().map(Said::of).toList(),
                    kind.created().toString(),
                    kind.changed().toString());
        }

        EnteredKind kind() {
            return new EnteredKind(
                    indicator,
                    unit,
                    Period.parse(period),
                    measure,
                    now.said(),
                    former.stream().map(Said::said).toList(),
                    moment(created),
                    moment(changed));
        }
    }

    /** @param kind null if it was taken back */
    record Said(@Nullable TargetKind kind, String when, String by) {

        static Said of(EnteredKind.Said said) {
            return new Said(said.kind(), said.when().toString(), said.by());
        }

        EnteredKind.Said said() {
            return new EnteredKind.Said(kind, LocalDate.parse(when), by);
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
