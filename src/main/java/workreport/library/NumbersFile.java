package workreport.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import workreport.catalogue.Catalogue;
import workreport.catalogue.Entry;
import workreport.document.Bilingual;
import workreport.document.Section;
import workreport.evidence.State;
import workreport.evidence.Status;
import workreport.evidence.Theme;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.series.PrintedUnit;
import workreport.series.Statement;
import workreport.series.Topic;
import workreport.series.YearReport;

/** What a report says in numbers, as bytes: one value after the other, to be read again by the same program. */
final class NumbersFile {

    private NumbersFile() {}

    /** @throws IOException if a sentence is longer than such a file can hold */
    static byte[] write(String maker, YearReport report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(maker);
            out.writeUTF(report.id());
            out.writeUTF(report.place());
            out.writeUTF(report.level());
            out.writeInt(report.year());
            writeMaybe(out, report.delivered());
            out.writeInt(report.statements().size());
            for (Statement each : report.statements()) {
                write(out, each);
            }
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Statement statement) throws IOException {
        Topic topic = statement.topic();
        Entry known = topic.own();
        out.writeUTF(statement.name());
        writeMaybe(out, known == null ? null : known.id());
        if (known == null) {
            out.writeUTF(topic.theme().id());
            out.writeUTF(topic.theme().name().zh());
            writeMaybe(out, topic.theme().name().en());
        }
        out.writeUTF(statement.value().toString());
        writeMaybe(out, statement.upper());
        out.writeUTF(statement.unit().symbol());
        out.writeInt(statement.period().from());
        out.writeInt(statement.period().to());
        out.writeUTF(statement.measure().name());
        out.writeUTF(statement.status().name());
        out.writeUTF(statement.bound().name());
        out.writeUTF(statement.state().name());
        Statement.Passage passage = statement.passage();
        out.writeUTF(passage.paragraph());
        out.writeUTF(passage.sentence());
        out.writeInt(passage.at());
        out.writeInt(passage.start());
        out.writeInt(passage.end());
    }

    private static void writeMaybe(DataOutputStream out, @Nullable Object value) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            out.writeUTF(value.toString());
        }
    }

    /**
     * Reads it again.
     *
     * @param maker the program build that must have written it
     * @param chapters the report's text, for whoever asks for it
     * @throws IOException if somebody else has written it, or it is broken
     */
    static YearReport read(String maker, byte[] file, Supplier<List<Section>> chapters) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
            if (!in.readUTF().equals(maker)) {
                throw new IOException("of another program");
            }
            String id = in.readUTF();
            String place = in.readUTF();
            String level = in.readUTF();
            int year = in.readInt();
            String day = readMaybe(in);
            int count = in.readInt();
            List<Statement> statements = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                statements.add(readStatement(in, id, year));
            }
            return new YearReport(
                    id, place, level, year, day == null ? null : LocalDate.parse(day), chapters, statements);
        } catch (RuntimeException broken) {
            throw new IOException(broken);
        }
    }

    private static Statement readStatement(DataInputStream in, String report, int year) throws IOException {
        return new Statement(
                year,
                in.readUTF(),
                readTopic(in),
                new BigDecimal(in.readUTF()),
                readUpper(in),
                PrintedUnit.of(in.readUTF()),
                new Period(in.readInt(), in.readInt()),
                Measure.valueOf(in.readUTF()),
                Status.valueOf(in.readUTF()),
                Bound.valueOf(in.readUTF()),
                State.valueOf(in.readUTF()),
                new Statement.Passage(report, in.readUTF(), in.readUTF(), in.readInt(), in.readInt(), in.readInt()));
    }

    private static Topic readTopic(DataInputStream in) throws IOException {
        String known = readMaybe(in);
        if (known == null) {
            return new Topic(null, new Theme(in.readUTF(), new Bilingual(in.readUTF(), readMaybe(in))));
        }
        Entry entry = Catalogue.standard().entry(known).orElseThrow();
        return new Topic(entry, entry.theme());
    }

    private static @Nullable BigDecimal readUpper(DataInputStream in) throws IOException {
        String upper = readMaybe(in);
        return upper == null ? null : new BigDecimal(upper);
    }

    private static @Nullable String readMaybe(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }
}
