package workreport.table;

import java.util.List;
import workreport.check.Code;
import workreport.language.Language;
import workreport.language.Words;

/**
 * A long table for other programs, the same in either language, with the meaning of each of its columns.
 *
 * @param <T> what a row is about
 */
public final class LongTable<T> {

    private static final int MEANING = 80;

    private final String name;
    private final String meanings;
    private final List<SeriesColumn<T>> columns;
    private final List<List<Cell>> cells;

    /**
     * @param name of the table
     * @param meanings under which key the meaning of a column stands among the words, but for the column's name
     */
    LongTable(String name, String meanings, List<SeriesColumn<T>> columns, List<T> rows) {
        this.name = name;
        this.meanings = meanings;
        this.columns = columns;
        cells = rows.stream()
                .map(row ->
                        columns.stream().map(column -> column.cell().apply(row)).toList())
                .toList();
    }

    /** The rows, columns named in letters. */
    public Table data() {
        return new Table(
                name,
                columns.stream()
                        .map(column -> new Table.Column(column.name(), width(column)))
                        .toList(),
                cells);
    }

    /** What each column holds, in both languages. */
    Table codebook() {
        Words zh = Words.of(Language.ZH);
        Words en = Words.of(Language.EN);
        return Table.ofTexts(
                Codebook.NAME,
                List.of("column", "type", "codes", "meaning_zh", "meaning_en"),
                columns.stream()
                        .map(column -> List.of(
                                column.name(),
                                Code.of(column.kind()),
                                String.join(" ", column.codes()),
                                zh.say(key(column)),
                                en.say(key(column))))
                        .toList());
    }

    /** As a workbook, with its codebook. */
    public byte[] workbook() {
        return Xlsx.of(List.of(data(), codebook()));
    }

    /** As a Stata file, whose labels are the codebook. */
    public byte[] stata(Words words) {
        List<Dta.Variable> variables = columns.stream()
                .map(column -> new Dta.Variable(
                        column.name(), shortened(words.say(key(column))), kind(column), column.codes()))
                .toList();
        return Dta.of(name, variables, cells);
    }

    private String key(SeriesColumn<T> column) {
        return meanings + column.name();
    }

    private static String shortened(String meaning) {
        return meaning.length() <= MEANING ? meaning : meaning.substring(0, MEANING - 1) + "…";
    }

    private static Dta.Kind kind(SeriesColumn<?> column) {
        return switch (column.kind()) {
            case TEXT -> Dta.Kind.TEXT;
            case CODE -> Dta.Kind.CODE;
            case YEAR -> Dta.Kind.WHOLE;
            case NUMBER -> Dta.Kind.NUMBER;
        };
    }

    private static int width(SeriesColumn<?> column) {
        int texts = 24;
        int numbers = 12;
        return column.kind() == SeriesColumn.Kind.TEXT ? texts : numbers;
    }
}
