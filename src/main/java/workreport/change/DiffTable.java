package workreport.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.check.Code;
import workreport.series.Statement;

/** What has changed, as rows of a table: one for each sentence, and one for each number that has changed in it. */
public final class DiffTable {

    /** The names of the columns. */
    public static final List<String> HEADINGS = List.of(
            "kind",
            "section_before",
            "section_after",
            "sentence_before",
            "sentence_after",
            "indicator",
            "value_before",
            "unit_before",
            "period_before",
            "value_after",
            "unit_after",
            "period_after",
            "difference",
            "obstacles",
            "source_before",
            "source_after");

    private static final String NUMBER = "number";

    private DiffTable() {}

    /** The rows, in the order of the later report. */
    public static Stream<List<String>> rows(TextChanges changes) {
        return changes.sections().stream()
                .flatMap(section -> section.lines().stream().flatMap(line -> rows(section, line, changes)));
    }

    private static Stream<List<String>> rows(SectionChange section, Line line, TextChanges changes) {
        Stream<List<String>> sentence = Stream.of(
                row(Code.of(line.kind()), section, line, List.of("", "", "", "", "", "", "", "", ""), changes));
        return Stream.concat(
                sentence, line.numbers().stream().map(number -> row(NUMBER, section, line, cells(number), changes)));
    }

    private static List<String> row(
            String kind, SectionChange section, Line line, List<String> cells, TextChanges changes) {
        Part before = line.from() == null ? section.before() : line.from();
        return Stream.of(
                        Stream.of(kind, title(before), title(section.after()), text(line.before()), text(line.after())),
                        cells.stream(),
                        Stream.of(
                                line.before() == null ? "" : changes.before().id(),
                                line.after() == null ? "" : changes.after().id()))
                .flatMap(parts -> parts)
                .toList();
    }

    private static List<String> cells(NumberChange change) {
        BigDecimal difference = change.difference();
        return List.of(
                change.after().name(),
                value(change.before()),
                change.before().unit().symbol(),
                change.before().period().toString(),
                value(change.after()),
                change.after().unit().symbol(),
                change.after().period().toString(),
                difference == null ? "" : difference.toPlainString(),
                change.obstacles().stream().sorted().map(Code::of).collect(Collectors.joining(" ")));
    }

    private static String value(Statement statement) {
        BigDecimal upper = statement.upper();
        return statement.value().toPlainString() + (upper == null ? "" : "–" + upper.toPlainString());
    }

    private static String title(@Nullable Part part) {
        return part == null ? "" : part.number() + part.title();
    }

    private static String text(@Nullable Sentence sentence) {
        return sentence == null ? "" : sentence.text();
    }
}
