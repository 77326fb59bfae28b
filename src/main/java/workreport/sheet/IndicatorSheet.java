package workreport.sheet;

import java.util.ArrayList;
import java.util.List;
import workreport.analysis.Explanation;
import workreport.analysis.IndicatorProfile;
import workreport.check.Code;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Source;
import workreport.evidence.Theme;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Provenance;
import workreport.paint.Ink;
import workreport.paint.Typefaces;
import workreport.platform.FontFile;
import workreport.series.Standing;
import workreport.series.StandingText;
import workreport.series.Standings;
import workreport.typeset.Block;
import workreport.typeset.Block.Cell;
import workreport.typeset.Block.Row;
import workreport.typeset.PageFormat;
import workreport.typeset.Run;
import workreport.typeset.Style;
import workreport.typeset.Style.Align;

/** One indicator: its chart, how it is going, and every observation with its sentence. */
final class IndicatorSheet {

    private final SheetTemplate stationery;
    private final Contents contents;
    private final SheetLanguages voices;
    private final Typefaces typefaces;

    IndicatorSheet(SheetTemplate stationery, Typefaces typefaces) {
        this.stationery = stationery;
        this.typefaces = typefaces;
        contents = stationery.contents();
        voices = stationery.voices();
    }

    Sheet of(Indicator indicator, Setting setting) {
        PageFormat format = stationery.options().page(setting.air());
        List<String> titles = voices.each(indicator.name());
        List<Block> blocks = new ArrayList<>(stationery.head(about(indicator), titles));
        SignLegend signs = new SignLegend();
        Pictures pictures = new Pictures(stationery.profile(), voices, typefaces, format, signs);
        if (pictures.hasChart(indicator)) {
            blocks.add(pictures.page(indicator));
            blocks.addAll(pictures.key());
        } else {
            blocks.addAll(figures(indicator, signs));
        }
        blocks.addAll(verdict(indicator, signs));
        blocks.add(stationery.heading("page.readings"));
        blocks.add(observations(indicator, signs));
        IndicatorRows rows = new IndicatorRows(stationery.profile(), voices, typefaces, signs);
        rows.note(indicator);
        blocks.addAll(rows.notes());
        String title = titles.getFirst();
        return stationery.sheet(stationery.name(indicator), title, format, blocks);
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
    private List<Block> figures(Indicator indicator, SignLegend signs) {
        List<Block> blocks = new ArrayList<>();
        for (Observation observation : indicator.observations()) {
            String before = "";
            for (Notation notation : voices.all()) {
                // Without a sign: what is beside it says whether it is more or less.
                String figure = signs.add(
                        new Printed(contents, notation).quantity(indicator, observation) + notation.marks(observation));
                boolean first = blocks.size() % voices.all().size() == 0;
                blocks.add(new Block.Text(
                        first ? Style.FIGURE : Style.PLAIN,
                        List.of(
                                new Run(
                                        figure.equals(before) ? "" : figure,
                                        first ? FontFile.BOLD : FontFile.SANS,
                                        Ink.INK),
                                new Run(
                                        (figure.equals(before) ? "" : "　") + notation.caption(observation),
                                        FontFile.SANS,
                                        Ink.QUIET)),
                        notation.language(),
                        0));
                before = figure;
            }
        }
        return blocks;
    }

    private List<Block> verdict(Indicator indicator, SignLegend signs) {
        IndicatorProfile profile = stationery.profile().of(indicator);
        if (!profile.hasTarget()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(stationery.heading("table.column.verdict"));
        for (Notation notation : voices.all()) {
            Explanation explanation = new Explanation(profile, notation);
            Language language = notation.language();
            blocks.add(new Block.Text(
                    Style.PLAIN,
                    List.of(
                            new Run(explanation.verdict(), FontFile.BOLD, Ink.INK),
                            new Run("　" + explanation.sentence(), FontFile.SANS, Ink.INK)),
                    language,
                    0));
            String figures = String.join("  ·  ", explanation.figures());
            if (!figures.isEmpty()) {
                blocks.add(Block.Text.of(Style.PLAIN, signs.add(figures), language));
            }
            explanation.kinds().forEach(line -> blocks.add(Block.Text.of(Style.PLAIN, signs.add(line), language)));
            explanation.method().forEach(line -> blocks.add(Block.Text.of(Style.NOTE, line, language)));
        }
        Standings.of(profile).forEach(standing -> blocks.addAll(standing(indicator, standing, signs)));
        return blocks;
    }

    /** Where a target stands by what was entered, below the verdict as of the report. */
    private List<Block> standing(Indicator indicator, Standing standing, SignLegend signs) {
        List<Block> blocks = new ArrayList<>();
        for (Notation notation : voices.all()) {
            StandingText text = new StandingText(indicator, notation);
            List<String> lines = text.lines(standing);
            blocks.add(new Block.Text(
                    Style.PLAIN,
                    List.of(
                            new Run(signs.add(text.tag(standing)), FontFile.BOLD, Ink.INK),
                            new Run("　" + lines.getFirst(), FontFile.SANS, Ink.INK)),
                    notation.language(),
                    0));
            lines.stream()
                    .skip(1)
                    .forEach(line -> blocks.add(Block.Text.of(Style.NOTE, signs.add(line), notation.language())));
        }
        return blocks;
    }

    private Block observations(Indicator indicator, SignLegend signs) {
        List<Row> rows = new ArrayList<>();
        String before = "";
        for (Observation observation : indicator.observations()) {
            List<String> rest = voices.each(notation -> new Provenance(contents, notation.words()).of(observation));
            String sentence = String.join("\n", rest);
            rows.add(new Row(
                    List.of(
                            when(observation, signs),
                            cell(voices.each(notation ->
                                    signs.add(new Printed(contents, notation).quantity(indicator, observation)))),
                            cell(sentence.equals(before) ? voices.say("sheet.same-sentence") : rest)),
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
    private Cell when(Observation observation, SignLegend signs) {
        List<Run> lines = new ArrayList<>();
        voices.each(notation -> signs.add(notation.caption(observation) + notation.marks(observation)))
                .forEach(period -> lines.add(new Run(period, FontFile.SANS, Ink.INK)));
        voices.each(notation -> place(notation, observation))
                .forEach(place -> lines.add(new Run(place, FontFile.SANS, Ink.QUIET)));
        return Cell.of(lines);
    }

    private String place(Notation notation, Observation observation) {
        return observation
                .entered()
                .map(Source.Entered::title)
                .or(() -> contents.holder(observation).map(section -> notation.path(contents.path(section))))
                .orElseGet(() -> notation.words().say("sheet.opening"));
    }

    private static Cell cell(List<String> lines) {
        return Cell.of(lines.stream()
                .map(line -> new Run(line, FontFile.SANS, Ink.INK))
                .toList());
    }
}
