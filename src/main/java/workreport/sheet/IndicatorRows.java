package workreport.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import workreport.analysis.Caution;
import workreport.analysis.Explanation;
import workreport.analysis.Synopsis;
import workreport.export.Face;
import workreport.language.Notation;
import workreport.model.Basis;
import workreport.model.Contents;
import workreport.model.Indicator;
import workreport.model.Reading;
import workreport.model.Years;
import workreport.sheet.Block.Cell;
import workreport.sheet.Block.Row;
import workreport.sheet.Style.Align;

/** The table of indicators, and the notes that its rows call for. */
final class IndicatorRows {

    private static final int FIRST_CIRCLED = 0x2460;
    private static final int MOST_CIRCLED = 20;

    private final Contents contents;
    private final Voices voices;
    private final Typefaces typefaces;
    private final Years years;
    /** By indicator, the sign of its note. */
    private final Map<Indicator, String> noted = new LinkedHashMap<>();

    private final List<Row> rows = new ArrayList<>();
    private boolean inferred;

    IndicatorRows(Contents contents, Voices voices, Typefaces typefaces) {
        this.contents = contents;
        this.voices = voices;
        this.typefaces = typefaces;
        years = contents.report().years();
    }

    void group(String heading) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell(List.of(new Run(heading, Face.BOLD, Ink.INK)))));
        for (int i = 1; i < columns().size(); i++) {
            cells.add(new Cell(List.of()));
        }
        rows.add(new Row(cells, true));
    }

    void add(Indicator indicator) {
        Synopsis synopsis = Synopsis.of(indicator, years);
        inferred |= indicator.readings().stream().anyMatch(reading -> reading.basis() == Basis.INFERRED);
        List<Cell> cells = new ArrayList<>();
        cells.add(name(indicator));
        cells.add(lines(voices.each(notation -> notation.symbol(indicator.unit())), Face.SANS));
        cells.add(readings(synopsis, Synopsis.Column.BASELINE, years.baseline()));
        cells.add(readings(synopsis, Synopsis.Column.CURRENT, years.current()));
        cells.add(readings(synopsis, Synopsis.Column.NEXT, years.next()));
        cells.add(readings(synopsis, Synopsis.Column.GOAL, years.goal()));
        cells.add(verdict(synopsis));
        rows.add(new Row(cells, false));
    }

    private Cell name(Indicator indicator) {
        List<String> names = voices.each(indicator.name());
        String sign = sign(indicator);
        List<Run> lines = new ArrayList<>();
        lines.add(new Run(names.getFirst() + sign, Face.SANS, Ink.INK));
        names.stream().skip(1).forEach(name -> lines.add(new Run(name, Face.SANS, Ink.QUIET)));
        return new Cell(lines);
    }

    private String sign(Indicator indicator) {
        if (Caution.of(indicator, voices.first()).note().isEmpty()) {
            return "";
        }
        return "\u00A0"
                + noted.computeIfAbsent(indicator, _ -> {
                    int number = noted.size();
                    int circled = FIRST_CIRCLED + number;
                    return number < MOST_CIRCLED && typefaces.has(circled)
                            ? Character.toString(circled)
                            : "[" + (number + 1) + "]";
                });
    }

    private Cell readings(Synopsis synopsis, Synopsis.Column column, int year) {
        List<Reading> readings = synopsis.column(column);
        if (readings.isEmpty()) {
            return new Cell(List.of(new Run(none(), Face.SANS, Ink.QUIET)));
        }
        return lines(
                readings.stream()
                        .flatMap(reading -> voices
                                .each(notation ->
                                        new Printed(contents, notation).cell(synopsis.indicator(), reading, year))
                                .stream())
                        .distinct()
                        .toList(),
                Face.SANS);
    }

    /** In the leading language only: it stands in many cells, and the notes say what it means. */
    private String none() {
        return voices.first().words().say("sheet.none");
    }

    private Cell verdict(Synopsis synopsis) {
        List<Run> lines = new ArrayList<>();
        for (Notation notation : voices.all()) {
            Explanation explanation = new Explanation(synopsis.assessment(), notation);
            lines.add(new Run(explanation.verdict(), lines.isEmpty() ? Face.BOLD : Face.SANS, Ink.INK));
        }
        // Once is enough: it is a difference that each can see.
        new Explanation(synopsis.assessment(), voices.first())
                .gap()
                .ifPresent(gap -> lines.add(1, new Run(gap, Face.SANS, Ink.QUIET)));
        for (Notation notation : voices.all()) {
            new Explanation(synopsis.assessment(), notation)
                    .shortSizes()
                    .forEach(size -> lines.add(new Run(size, Face.SANS, Ink.QUIET)));
        }
        return new Cell(lines);
    }

    private static Cell lines(List<String> lines, Face face) {
        return new Cell(lines.stream().map(line -> new Run(line, face, Ink.INK)).toList());
    }

    private List<Block.Column> columns() {
        return List.of(
                new Block.Column(voices.say("table.column.name"), Align.LEFT),
                new Block.Column(voices.say("sheet.column.unit"), Align.LEFT),
                new Block.Column(List.of(Integer.toString(years.baseline())), Align.RIGHT),
                new Block.Column(List.of(Integer.toString(years.current())), Align.RIGHT),
                new Block.Column(voices.say("table.column.next", years.next()), Align.RIGHT),
                new Block.Column(voices.say("table.column.goal", years.goal()), Align.RIGHT),
                new Block.Column(voices.say("table.column.verdict"), Align.RIGHT));
    }

    Block.Table table() {
        return new Block.Table(columns(), rows);
    }

    /** What a reader of the table must know, cautions with their sign. */
    List<Block> notes() {
        List<Block> notes = new ArrayList<>();
        noted.forEach((indicator, sign) -> voices.all().forEach(notation -> {
            Caution caution = Caution.of(indicator, notation);
            notes.add(Block.Text.of(
                    Style.NOTE,
                    notation.words()
                            .say(
                                    "sheet.note",
                                    caution.isNeeded() ? sign + " ⚠" : sign,
                                    notation.language().of(indicator.name()),
                                    caution.note().orElse("")),
                    notation.language()));
        }));
        Stream.of("card.inferred", "sheet.not-in-report")
                .filter(key -> inferred || !key.equals("card.inferred"))
                .forEach(key -> voices.all()
                        .forEach(notation -> notes.add(
                                Block.Text.of(Style.NOTE, notation.words().say(key, none()), notation.language()))));
        return notes;
    }
}
