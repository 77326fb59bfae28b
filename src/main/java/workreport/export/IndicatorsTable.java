package workreport.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workreport.analysis.Explanation;
import workreport.analysis.Synopsis;
import workreport.export.Cell.Figure;
import workreport.export.Cell.Text;
import workreport.export.Table.Column;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.model.Code;
import workreport.model.Contents;
import workreport.model.Indicator;
import workreport.model.Measure;
import workreport.model.Period;
import workreport.model.Reading;
import workreport.model.Years;

/**
 * Indicators, a row each: where they stood, stand and are to stand, the verdict with its reason, and the sentences. What
 * the report does not have is a word, never an empty cell. Only what a single year's column really holds is a number
 * there; sums, means and growth are told in words, with their own years.
 */
public final class IndicatorsTable {

    private final Contents contents;
    private final Notation notation;
    private final Words words;
    private final Language language;
    private final Years years;

    private IndicatorsTable(Contents contents, Notation notation) {
        this.contents = contents;
        this.notation = notation;
        words = notation.words();
        language = notation.language();
        years = contents.report().years();
    }

    /** The table of those indicators, in their order. */
    public static Table of(List<Indicator> indicators, Contents contents, Notation notation) {
        IndicatorsTable table = new IndicatorsTable(contents, notation);
        return new Table(
                notation.words().say("export.indicators"),
                table.columns(),
                indicators.stream().map(table::row).toList());
    }

    private List<Column> columns() {
        return List.of(
                new Column(words.say("table.column.name"), 24),
                new Column(words.say("export.other-name"), 24),
                new Column(words.say("table.column.theme"), 16),
                new Column(words.say("export.unit"), 17),
                new Column(Integer.toString(years.baseline()), 20),
                new Column(Integer.toString(years.current()), 20),
                new Column(words.say("table.column.next", years.next()), 20),
                new Column(words.say("table.column.goal", years.goal()), 20),
                new Column(words.say("table.column.verdict"), 12),
                new Column(words.say("export.reason"), 36),
                new Column(words.say("export.figures"), 36),
                new Column(words.say("export.note"), 36),
                new Column(words.say("export.sentences"), 80),
                new Column(words.say("export.id"), 22));
    }

    private List<Cell> row(Indicator indicator) {
        Synopsis synopsis = Synopsis.of(indicator, years);
        Explanation explanation = new Explanation(synopsis.assessment(), notation);
        return List.of(
                new Text(language.of(indicator.name())),
                new Text(language.other().of(indicator.name())),
                new Text(language.of(
                        contents.theme(indicator.theme()).orElseThrow().name())),
                new Text(notation.symbol(indicator.unit())),
                cell(indicator, synopsis.baseline(), years.baseline()),
                cell(indicator, synopsis.current(), years.current()),
                cell(indicator, synopsis.next(), years.next()),
                cell(indicator, synopsis.goal(), years.goal()),
                new Text(words.say("verdict." + Code.of(synopsis.assessment().verdict()))),
                new Text(explanation.sentence()),
                lines(explanation.figures().stream()),
                new Text(explanation.caution().signed().orElse("")),
                lines(indicator.readings().stream().map(contents::sentence).distinct()),
                new Text(indicator.id()));
    }

    private Cell cell(Indicator indicator, List<Reading> readings, int year) {
        if (readings.isEmpty()) {
            return new Text(words.say("not-in-report"));
        }
        Reading first = readings.getFirst();
        boolean plain = (first.measure() == Measure.LEVEL || first.measure() == Measure.TOTAL)
                && first.period().equals(Period.year(year))
                && indicator.unitOf(first).equals(indicator.unit());
        return plain && readings.size() == 1
                ? new Figure(first.value(), notation.bound(first), notation.star(first))
                : lines(readings.stream()
                        .map(reading -> notation.statement(indicator, reading) + notation.star(reading)));
    }

    private static Text lines(Stream<String> lines) {
        return new Text(lines.collect(Collectors.joining("\n")));
    }
}
