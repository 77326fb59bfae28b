package workreport.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.document.Section;
import workreport.joins.Joins;

/**
 * A report with what it says in numbers.
 *
 * @param id the report's id
 * @param place whose government reports
 * @param level what kind of area that is, by its code; empty if it is not known
 * @param year the year whose work it plans; it tells of the year before
 * @param delivered the day on which it was delivered; null where that is not known
 * @param chapters its text by chapters, as far as it is known
 */
public record YearReport(
        String id,
        String place,
        String level,
        int year,
        @Nullable LocalDate delivered,
        List<Section> chapters,
        List<Statement> statements) {

    public YearReport {
        chapters = List.copyOf(chapters);
        statements = List.copyOf(statements);
    }

    /** A report of which nothing more is known. */
    public YearReport(String id, String place, String level, int year, List<Statement> statements) {
        this(id, place, level, year, null, List.of(), statements);
    }

    /** The section or chapter that a statement of this report stands in, not further down than its second level. */
    public Optional<Section> section(Statement statement) {
        return chapters.stream()
                .flatMap(chapter -> Stream.concat(chapter.sections().stream(), Stream.of(chapter)))
                .filter(section -> holds(section, statement.passage().paragraph()))
                .findFirst();
    }

    /** The statements in the order of the text; those of paragraphs that are in no chapter come first. */
    public Comparator<Statement> inOrder() {
        List<String> order = new ArrayList<>();
        chapters.forEach(chapter -> chapter.walk(part -> order.add(part.id()), paragraph -> order.add(paragraph.id())));
        return Comparator.<Statement>comparingInt(
                        each -> order.indexOf(each.passage().paragraph()))
                .thenComparingInt(each -> each.passage().at() + each.passage().start());
    }

    private static boolean holds(Section section, String id) {
        List<String> inside = new ArrayList<>();
        section.walk(part -> inside.add(part.id()), paragraph -> inside.add(paragraph.id()));
        return inside.contains(id);
    }

    /** Whether that is its place, written with or without those above it. */
    public boolean isOf(String wanted) {
        return isSamePlace(place, wanted);
    }

    /** Whether two names are of one place, either of them with or without those above it. */
    public static boolean isSamePlace(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && (one.endsWith(other) || other.endsWith(one));
    }

    /** It with what a reader has said of its names. */
    YearReport with(Joins joins) {
        return joins.isEmpty()
                ? this
                : new YearReport(
                        id,
                        place,
                        level,
                        year,
                        delivered,
                        chapters,
                        statements.stream().map(each -> each.with(joins)).toList());
    }

    List<Statement> promises() {
        return statements.stream().filter(Statement::isPromise).toList();
    }

    List<Statement> results() {
        return statements.stream().filter(Statement::isResult).toList();
    }
}
