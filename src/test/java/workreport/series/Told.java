package workreport.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.catalogue.Catalogue;
import workreport.catalogue.Entry;
import workreport.document.Bilingual;
import workreport.evidence.State;
import workreport.evidence.Status;
import workreport.evidence.Theme;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;

/** Made-up statements of made-up reports. */
record Told(
        String name,
        String number,
        @Nullable String upper,
        String unit,
        Measure measure,
        Bound bound,
        @Nullable Integer year,
        String before,
        String after,
        @Nullable Entry known) {

    private static final Theme THEME = new Theme("other", new Bilingual("其他", "Other"));

    static Told level(String name, String number, String unit) {
        return new Told(name, number, null, unit, Measure.LEVEL, Bound.EXACT, null, "", "", null);
    }

    static Told total(String name, String number, String unit) {
        return new Told(name, number, null, unit, Measure.TOTAL, Bound.EXACT, null, "", "", null);
    }

    static Told growth(String name, String number) {
        return new Told(name, number, null, "%", Measure.GROWTH, Bound.EXACT, null, "增长", "", null);
    }

    Told bound(Bound other) {
        return new Told(name, number, upper, unit, measure, other, year, before, after, known);
    }

    Told to(String high) {
        return new Told(name, number, high, unit, measure, bound, year, before, after, known);
    }

    Told in(int other) {
        return new Told(name, number, upper, unit, measure, bound, other, before, after, known);
    }

    Told saying(String words) {
        return new Told(name, number, upper, unit, measure, bound, year, words, after, known);
    }

    Told then(String words) {
        return new Told(name, number, upper, unit, measure, bound, year, before, words, known);
    }

    /** As one that many reports share. */
    Told known(String id) {
        Entry entry = Catalogue.standard().entry(id).orElseThrow();
        return new Told(name, number, upper, unit, measure, bound, year, before, after, entry);
    }

    Statement promised(int report) {
        return statement(report, report, Status.TARGET);
    }

    Statement actual(int report) {
        return statement(report, report - 1, Status.ACTUAL);
    }

    private Statement statement(int report, int usual, Status status) {
        String start = name + before;
        String text = start + number + unit + after + "。";
        Period period = Period.year(year == null ? usual : year);
        return new Statement(
                report,
                name,
                new Topic(known, known == null ? THEME : known.theme()),
                new BigDecimal(number),
                upper == null ? null : new BigDecimal(upper),
                PrintedUnit.of(unit),
                period,
                measure,
                status,
                bound,
                State.READ,
                new Statement.Passage(
                        "r" + report, "p1", text, 0, start.length(), start.length() + number.length() + unit.length()));
    }

    /** A report that tells of the year before it and promises for its own. */
    static YearReport report(int year, List<Told> results, List<Told> promises) {
        return new YearReport(
                "r" + year,
                "临川县",
                "county",
                year,
                Stream.concat(
                                results.stream().map(each -> each.actual(year)),
                                promises.stream().map(each -> each.promised(year)))
                        .toList());
    }
}
