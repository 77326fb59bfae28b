package workreport.review;

import static workreport.platform.kept.JournalJson.check;
import static workreport.platform.kept.JournalJson.moment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import workreport.evidence.Status;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.platform.JsonRecords;
import workreport.platform.kept.JournalFormat;
import workreport.platform.kept.JournalJson;
import workreport.platform.kept.JournalJson.Deletion;

/**
 * A review as JSON, as {@code data/review.schema.json} has it. It is read strictly: a file with anything unknown in it was
 * not written by this program.
 */
final class ReviewJson implements JournalFormat<ReviewLog> {

    static final ReviewJson FORMAT = new ReviewJson();

    /** The version written. */
    static final int SCHEMA = 1;

    private static final JsonMapper MAPPER = JsonRecords.mapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private ReviewJson() {}

    /** What a person said. */
    private enum Kind {
        ACCEPTED,
        CORRECTED,
        ADDED,
        NO_QUANTITY
    }

    /** The file. Times are written in ISO 8601. */
    private record File(int schema, String report, List<Entry> judgements, List<Deletion> withdrawn) {

        File {
            Objects.requireNonNull(report);
            Objects.requireNonNull(judgements);
            Objects.requireNonNull(withdrawn);
        }

        static File of(ReviewLog log) {
            return new File(
                    SCHEMA,
                    log.report(),
                    log.entries().values().stream().map(Entry::of).toList(),
                    JournalJson.deletions(log));
        }

        ReviewLog log() {
            check(schema == SCHEMA, "schema");
            return new ReviewLog(
                    report,
                    JournalJson.entries(judgements.stream().map(Entry::judgement)),
                    JournalJson.deleted(withdrawn));
        }
    }

    private record Entry(
            String sentence,
            int start,
            String printed,
            int repeat,
            Kind decision,
            @Nullable Stated states,
            String who,
            String when) {

        Entry {
            Objects.requireNonNull(sentence);
            Objects.requireNonNull(printed);
            Objects.requireNonNull(decision);
            Objects.requireNonNull(who);
            Objects.requireNonNull(when);
        }

        static Entry of(Judgement judgement) {
            NumberKey number = judgement.number();
            Kind kind = switch (judgement.decision()) {
                case Decision.Accepted _ -> Kind.ACCEPTED;
                case Decision.Corrected _ -> Kind.CORRECTED;
                case Decision.Added _ -> Kind.ADDED;
                case Decision.NoQuantity _ -> Kind.NO_QUANTITY;
            };
            return new Entry(
                    number.sentence(),
                    number.start(),
                    number.printed(),
                    number.repeat(),
                    kind,
                    judgement.decision().statement().map(Stated::of).orElse(null),
                    judgement.who(),
                    judgement.changed().toString());
        }

        Judgement judgement() {
            check((states == null) == (decision == Kind.NO_QUANTITY), "states");
            Decision made = states == null
                    ? new Decision.NoQuantity()
                    : switch (decision) {
                        case ACCEPTED -> new Decision.Accepted(states.statement());
                        case CORRECTED -> new Decision.Corrected(states.statement());
                        default -> new Decision.Added(states.statement());
                    };
            return new Judgement(new NumberKey(sentence, start, printed, repeat), made, who, moment(when));
        }
    }

    private record Stated(
            String name,
            BigDecimal value,
            @Nullable BigDecimal upper,
            String unit,
            String period,
            Measure measure,
            Status status,
            Bound bound) {

        Stated {
            Objects.requireNonNull(name);
            Objects.requireNonNull(value);
            Objects.requireNonNull(unit);
            Objects.requireNonNull(period);
            Objects.requireNonNull(measure);
            Objects.requireNonNull(status);
            Objects.requireNonNull(bound);
        }

        static Stated of(Statement statement) {
            return new Stated(
                    statement.name(),
                    statement.value(),
                    statement.upper(),
                    statement.unit(),
                    statement.period().toString(),
                    statement.measure(),
                    statement.status(),
                    statement.bound());
        }

        Statement statement() {
            return new Statement(name, value, upper, unit, Period.parse(period), measure, status, bound);
        }
    }

    @Override
    public ReviewLog empty(String report) {
        return ReviewLog.empty(report);
    }

    @Override
    public byte[] write(ReviewLog log) {
        return JournalJson.write(MAPPER, File.of(log));
    }

    /** Reads the file of a report; of any report where none is named. */
    @Override
    public Content<ReviewLog> read(String report, byte[] bytes) {
        return JournalJson.read(bytes, MAPPER, SCHEMA, File.class, file -> {
            check(report.isEmpty() || file.report().equals(report), "report: " + file.report());
            return file.log();
        });
    }
}
