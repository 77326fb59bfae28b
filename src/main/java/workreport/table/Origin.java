package workreport.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.document.Bilingual;
import workreport.evidence.Report;
import workreport.evidence.Source;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.platform.ProgramVersion;
import workreport.table.Table.Field;

/** The report that a row comes from and the program that wrote it, so that tables of several reports can be stacked. */
final class Origin {

    private Origin() {}

    static <T> List<Field<T>> fields(Report report) {
        return List.of(
                text("report", report.id()),
                text("report_zh", report.title().zh()),
                text("report_en", report.title().en()),
                text("place_zh", report.place().zh()),
                text("place_en", report.place().en()),
                date("delivered", report.delivered()),
                date("published", report.published()),
                text("source", report.textFile().file()),
                text("source_sha256", report.textFile().sha256()),
                note("source_note_zh", report, Bilingual::zh),
                note("source_note_en", report, Bilingual::en),
                text("program_version", ProgramVersion.text()));
    }

    /** The title, page and address that something was entered from, as far as they are known; the same in every language. */
    static String document(Source.Entered entered) {
        return Stream.of(entered.title(), entered.page(), entered.address())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    /** Where the text was found, where that is worth knowing. */
    private static <T> Field<T> note(String name, Report report, Function<Bilingual, @Nullable String> language) {
        Bilingual note = report.textFile().note();
        return text(name, note == null ? null : language.apply(note));
    }

    private static <T> Field<T> date(String name, @Nullable LocalDate date) {
        return text(name, date == null ? null : date.toString());
    }

    private static <T> Field<T> text(String name, @Nullable String text) {
        return new Field<>(name, _ -> Cell.text(text));
    }

    /** The same in one line. */
    static String foot(Report report, Notation notation) {
        Words words = notation.words();
        LocalDate date = report.delivered();
        return words.say(
                "export.foot",
                notation.language().of(report.title()),
                date == null ? words.say("export.undated") : words.say("export.delivered", date),
                report.id(),
                ProgramVersion.text());
    }
}
