package workreport.series;

import java.util.List;
import workreport.joins.Joins;

/**
 * A report with what it says in numbers.
 *
 * @param id the report's id
 * @param place whose government reports
 * @param level what kind of area that is, by its code; empty if it is not known
 * @param year the year whose work it plans; it tells of the year before
 */
public record YearReport(String id, String place, String level, int year, List<Statement> statements) {

    public YearReport {
        statements = List.copyOf(statements);
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
                        statements.stream().map(each -> each.with(joins)).toList());
    }

    List<Statement> promises() {
        return statements.stream().filter(Statement::isPromise).toList();
    }

    List<Statement> results() {
        return statements.stream().filter(Statement::isResult).toList();
    }
}
