package workreport.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import workreport.analysis.Caution;
import workreport.export.Cell.Figure;
import workreport.export.Cell.Text;
import workreport.export.Table.Column;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.model.Code;
import workreport.model.Contents;
import workreport.model.Indicator;
import workreport.model.Reading;
import workreport.model.Theme;

/**
 * Readings, a row each, with the sentence that each stands in. A value has the digits that are printed; a decrease, which
 * the report prints without a sign, is negative.
 */
public final class ReadingsTable {

    private static final String FIELDS = "indicator,name_zh,name_en,theme,unit,period,measure,status,value,bound,"
            + "wording,basis,comparability,section,paragraph,start,end,quote";

    private final Contents contents;
    private final Notation notation;
    private final Words words;

    private ReadingsTable(Contents contents, Notation notation) {
        this.contents = contents;
        this.notation = notation;
        words = notation.words();
    }

    /** For other programs: the columns have fixed names, and whatever is one of a few words is so as the model has it. */
    public static Table data(List<Indicator> indicators, Contents contents, Notation notation) {
        ReadingsTable table = new ReadingsTable(contents, notation);
        List<Column> columns =
                Stream.of(FIELDS.split(",")).map(field -> new Column(field, 14)).toList();
        return new Table(notation.words().say("export.readings"), columns, table.rows(indicators, table::data));
    }

    /** For people: everything in words of their language. */
    public static Table worded(List<Indicator> indicators, Contents contents, Notation notation) {
        ReadingsTable table = new ReadingsTable(contents, notation);
        return new Table(
                notation.words().say("export.readings"), table.columns(), table.rows(indicators, table::worded));
    }

    /** Makes a row of a reading. */
    private interface Row {
        List<Cell> of(Indicator indicator, Reading reading);
    }

    private List<List<Cell>> rows(List<Indicator> indicators, Row row) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Indicator indicator : indicators) {
            for (Reading reading : indicator.readings()) {
                rows.add(row.of(indicator, reading));
            }
        }
        return rows;
    }

    private List<Cell> data(Indicator indicator, Reading reading) {
        String paragraph = reading.anchor().paragraph();
        return List.of(
                new Text(indicator.id()),
                new Text(indicator.name().zh()),
                new Text(indicator.name().en()),
                new Text(theme(indicator)),
                new Text(notation.symbol(indicator.unitOf(reading))),
                new Text(reading.period().toString()),
                new Text(Code.of(reading.measure())),
                new Text(Code.of(reading.status())),
                new Figure(reading.signed()),
                new Text(Code.of(reading.bound())),
                new Text(reading.wording()),
                new Text(Code.of(reading.basis())),
                new Text(Code.of(Caution.of(indicator, notation).verdict())),
                new Text(contents.holder(paragraph).map(section -> section.id()).orElse("")),
                new Text(paragraph),
                new Figure(reading.anchor().start()),
                new Figure(reading.anchor().end()),
                new Text(contents.sentence(reading)));
    }

    private List<Column> columns() {
        return Stream.of(
                        new Column(words.say("table.column.name"), 24),
                        new Column(words.say("table.column.theme"), 16),
                        new Column(words.say("export.period"), 11),
                        new Column(words.say("export.measure"), 13),
                        new Column(words.say("export.status"), 8),
                        new Column(words.say("export.value"), 11),
                        new Column(words.say("export.unit"), 17),
                        new Column(words.say("export.bound"), 10),
                        new Column(words.say("export.wording"), 10),
                        new Column(words.say("export.basis"), 30),
                        new Column(words.say("export.comparability"), 13),
                        new Column(words.say("export.section"), 24),
                        new Column(words.say("export.sentence"), 80),
                        new Column(words.say("export.id"), 22),
                        new Column(words.say("export.paragraph"), 10),
                        new Column(words.say("export.start"), 6),
                        new Column(words.say("export.end"), 6))
                .toList();
    }

    private List<Cell> worded(Indicator indicator, Reading reading) {
        String paragraph = reading.anchor().paragraph();
        return List.of(
                new Text(notation.language().of(indicator.name())),
                new Text(theme(indicator)),
                new Text(notation.period(reading.period())),
                new Text(words.say("measure." + Code.of(reading.measure()))),
                new Text(words.say("status." + Code.of(reading.status()))),
                new Figure(reading.signed()),
                new Text(notation.symbol(indicator.unitOf(reading))),
                new Text(words.say("bound." + Code.of(reading.bound()))),
                new Text(reading.wording()),
                new Text(notation.basis(reading)),
                new Text(words.say(
                        "link." + Code.of(Caution.of(indicator, notation).verdict()))),
                new Text(contents.holder(paragraph)
                        .map(section -> notation.path(contents.path(section)))
                        .orElse("")),
                new Text(contents.sentence(reading)),
                new Text(indicator.id()),
                new Text(paragraph),
                new Figure(reading.anchor().start()),
                new Figure(reading.anchor().end()));
    }

    private String theme(Indicator indicator) {
        Theme theme = contents.theme(indicator.theme()).orElseThrow();
        return notation.language().of(theme.name());
    }
}
