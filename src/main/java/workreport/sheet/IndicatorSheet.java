package workreport.sheet;

import java.util.ArrayList;
import java.util.List;
import workreport.analysis.Assessment;
import workreport.analysis.Explanation;
import workreport.export.Face;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.model.Code;
import workreport.model.Contents;
import workreport.model.Indicator;
import workreport.model.Reading;
import workreport.model.Status;
import workreport.model.Theme;
import workreport.sheet.Block.Cell;
import workreport.sheet.Block.Row;
import workreport.sheet.Style.Align;

/** One indicator: its chart, how it is going, and every reading with its sentence. */
final class IndicatorSheet {

    private final Stationery stationery;
    private final Contents contents;
    private final Voices voices;
    private final Typefaces typefaces;

    IndicatorSheet(Stationery stationery, Typefaces typefaces) {
        this.stationery = stationery;
        this.typefaces = typefaces;
        contents = stationery.contents();
        voices = stationery.voices();
    }

    Sheet of(Indicator indicator, Setting setting) {
        Format format = Format.of(stationery.options(), setting.air());
        List<String> titles = voices.each(indicator.name());
        List<Block> blocks = new ArrayList<>(stationery.head(about(indicator), titles));
        Signs signs = new Signs();
        Pictures pictures = new Pictures(contents, voices, typefaces, format, signs);
        if (pictures.hasChart(indicator)) {
            blocks.add(pictures.page(indicator));
            blocks.addAll(pictures.key());
        } else {
            blocks.addAll(figures(indicator, signs));
        }
        blocks.addAll(verdict(indicator, signs));
        blocks.add(stationery.heading("page.readings"));
        blocks.add(readings(indicator, signs));
        IndicatorRows rows = new IndicatorRows(contents, voices, typefaces, signs);
        rows.note(indicator);
        blocks.addAll(rows.notes());
        String title = titles.getFirst();
        return stationery.sheet(stationery.name(indicator), title, stationery.source(), format, blocks);
    }

    private String about(Indicator indicator) {
        Theme theme = contents.theme(indicator.theme()).orElseThrow();
        return voices.line(notation -> notation.words()
                .say(
                        "page.about",
                        notation.language().of(theme.name()),
                        notation.symbol(indicator.unit()),
                        notation.words().say("direction." + Code.of(indicator.direction()))));
    }

    /** What there is instead of a chart: the figures themselves, each with what it is. */
    private List<Block> figures(Indicator indicator, Signs signs) {
        List<Block> blocks = new ArrayList<>();
        for (Reading reading : indicator.readings()) {
            String before = "";
            for (Notation notation : voices.all()) {
                // Without a sign: what is beside it says whether it is more or less.
                String figure = signs.add(
                        new Printed(contents, notation).quantity(indicator, reading) + notation.star(reading));
                boolean first = blocks.size() % voices.all().size() == 0;
                blocks.add(new Block.Text(
                        first ? Style.FIGURE : Style.PLAIN,
                        List.of(
                                new Run(figure.equals(before) ? "" : figure, first ? Face.BOLD : Face.SANS, Ink.INK),
                                new Run(
                                        (figure.equals(before) ? "" : "　") + notation.caption(reading),
                                        Face.SANS,
                                        Ink.QUIET)),
                        notation.language(),
                        0));
                before = figure;
            }
        }
        return blocks;
    }

    private List<Block> verdict(Indicator indicator, Signs signs) {
        if (indicator.readings().stream().noneMatch(reading -> reading.status() == Status.TARGET)) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(stationery.heading("table.column.verdict"));
        for (Notation notation : voices.all()) {
            Explanation explanation =
                    new Explanation(Assessment.of(indicator, contents.report().years()), notation);
            Language language = notation.language();
            blocks.add(new Block.Text(
                    Style.PLAIN,
                    List.of(
                            new Run(explanation.verdict(), Face.BOLD, Ink.INK),
                            new Run("　" + explanation.sentence(), Face.SANS, Ink.INK)),
                    language,
                    0));
            String figures = String.join("  ·  ", explanation.figures());
            if (!figures.isEmpty()) {
                blocks.add(Block.Text.of(Style.PLAIN, signs.add(figures), language));
            }
            explanation.method().forEach(line -> blocks.add(Block.Text.of(Style.NOTE, line, language)));
        }
        return blocks;
    }

    private Block readings(Indicator indicator, Signs signs) {
        List<Row> rows = new ArrayList<>();
        String before = "";
        for (Reading reading : indicator.readings()) {
            String sentence = contents.sentence(reading);
            rows.add(new Row(
                    List.of(
                            when(reading, signs),
                            cell(voices.each(notation ->
                                    signs.add(new Printed(contents, notation).quantity(indicator, reading)))),
                            cell(sentence.equals(before) ? voices.say("sheet.same-sentence") : List.of(sentence))),
                    false));
            before = sentence;
        }
        return new Block.Table(
                List.of(
                        new Block.Column(voices.say("sheet.column.period"), Align.LEFT),
                        new Block.Column(voices.say("sheet.column.value"), Align.DECIMAL),
                        new Block.Column(voices.say("sheet.column.sentence"), Align.LEFT)),
                rows);
    }

    /** What it is of, and where it stands. */
    private Cell when(Reading reading, Signs signs) {
        List<Run> lines = new ArrayList<>();
        for (Notation notation : voices.all()) {
            lines.add(new Run(signs.add(notation.caption(reading) + notation.star(reading)), Face.SANS, Ink.INK));
            lines.add(new Run(place(notation, reading), Face.SANS, Ink.QUIET));
        }
        return Cell.of(lines);
    }

    private String place(Notation notation, Reading reading) {
        return contents.holder(reading.anchor().paragraph())
                .map(section -> notation.path(contents.path(section)))
                .orElseGet(() -> notation.words().say("sheet.opening"));
    }

    private static Cell cell(List<String> lines) {
        return Cell.of(
                lines.stream().map(line -> new Run(line, Face.SANS, Ink.INK)).toList());
    }
}
