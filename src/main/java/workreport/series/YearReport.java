package workreport.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.document.Section;
import workreport.joins.Joins;

/** A report with what it says in numbers. */
public final class YearReport {

    private final String id;
    private final String place;
    private final String level;
    private final int year;
    private final @Nullable LocalDate delivered;
    private final Supplier<List<Section>> chapters;
    private final List<Statement> statements;
    private final List<Statement> promises;
    private final List<Statement> results;

    /**
     * A report with what it says in numbers.
     *
     * @param id the report's id
     * @param place whose government reports
     * @param level what kind of area that is, by its code; empty if it is not known
     * @param year the year whose work it plans; it reports on the year before
     * @param delivered the day on which it was delivered; null where that is not known
     * @param chapters its text by chapters, as far as it is known; asked for only where it is needed
     */
    public YearReport(
            String id,
            String place,
            String level,
            int year,
            @Nullable LocalDate delivered,
            Supplier<List<Section>> chapters,
            List<Statement> statements) {
        this.id = id;
        this.place = place;
        this.level = level;
        this.year = year;
        this.delivered = delivered;
        this.chapters = chapters;
        this.statements = List.copyOf(statements);
        promises = statements.stream().filter(Statement::isPromise).toList();
        results = statements.stream().filter(Statement::isResult).toList();
    }

    /** A report of which nothing more is known. */
    public YearReport(String id, String place, String level, int year, List<Statement> statements) {
        this(id, place, level, year, null, List::of, statements);
    }

    /** The report's id. */
    public String id() {
        return id;
    }

    /** The place whose government reports. */
    public String place() {
        return place;
    }

    /** What kind of area that is, by its code; empty if it is not known. */
    public String level() {
        return level;
    }

    /** The year whose work it plans; it reports on the year before. */
    public int year() {
        return year;
    }

    /** The day on which it was delivered; null where that is not known. */
    public @Nullable LocalDate delivered() {
        return delivered;
    }

    /** All that it says in numbers. */
    public List<Statement> statements() {
        return statements;
    }

    /** The section or chapter that a statement of this report stands in, not further down than its second level. */
    public Optional<Section> section(Statement statement) {
        return chapters.get().stream()
                .flatMap(chapter -> Stream.concat(chapter.sections().stream(), Stream.of(chapter)))
                .filter(section -> holds(section, statement.passage().paragraph()))
                .findFirst();
    }

    /** The statements in the order of the text; those of paragraphs that are in no chapter come first. */
    public Comparator<Statement> inOrder() {
        List<String> order = new ArrayList<>();
        chapters.get()
                .forEach(chapter -> chapter.walk(part -> order.add(part.id()), paragraph -> order.add(paragraph.id())));
        return Comparator.<Statement>comparingInt(
                        each -> order.indexOf(each.passage().paragraph()))
                .thenComparingInt(each -> each.passage().at() + each.passage().start());
    }

    private static boolean holds(Section section, String id) {
        List<String> inside = new ArrayList<>();
        section.walk(part -> inside.add(part.id()), paragraph -> inside.add(paragraph.id()));
        return inside.contains(id);
    }

    /** Whether that is its place, written with or without the areas above it. */
    public boolean isOf(String wanted) {
        return isSamePlace(place, wanted);
    }

    /** Whether two names mean one place, either of them with or without the areas above it. */
    public static boolean isSamePlace(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && (one.endsWith(other) || other.endsWith(one));
    }

    /** This report with what a reader has said about its names. */
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

    /** Its targets, in text order. */
    List<Statement> promises() {
        return promises;
    }

    /** Its results, in text order. */
    List<Statement> results() {
        return results;
    }
}
