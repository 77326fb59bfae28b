package workreport.ingest.number;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How many years a report means by its term of office. A government that took over in the midst of one, or a county whose
 * congress met late, looks back on three or four years, and says so: 四年来, 四年的砥砺奋进.
 */
final class Term {

    /** The length of a term if nothing else is said. */
    static final int FULL = 5;

    private static final String SAID = "(?<!今后|未来|下一|新的|第[一二三四五]|[十])%s(?:来|间|里|的(?!行动|规划|计划))";
    private static final List<Span> SHORTER = List.of(Span.of("四年"), Span.of("三年"));
    private static final Span WHOLE = Span.of("五年");
    private static final int SHORTEST = 3;

    private Term() {}

    /** The years of the term by what all of a report's text says. */
    static int of(List<String> texts) {
        long whole = count(WHOLE, texts);
        for (int years = FULL - 1; years >= SHORTEST; years--) {
            long told = count(SHORTER.get(FULL - 1 - years), texts);
            if (told > 1 && told > whole) {
                return years;
            }
        }
        return FULL;
    }

    /** A number of years, where it is a span that is looked back on. */
    private record Span(String years, Pattern told) {

        static Span of(String years) {
            return new Span(years, Pattern.compile(SAID.formatted(years)));
        }
    }

    private static long count(Span span, List<String> texts) {
        return texts.stream()
                .filter(text -> text.contains(span.years))
                .mapToLong(text -> span.told.matcher(text).results().count())
                .sum();
    }
}
