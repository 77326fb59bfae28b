package workreport.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import workreport.evidence.Observation;
import workreport.evidence.Source;
import workreport.language.Notation;
import workreport.language.Provenance;
import workreport.measure.Precision;
import workreport.paint.Typefaces;
import workreport.series.Contradiction;
import workreport.series.EnteredPoint;
import workreport.series.IndicatorSeries;
import workreport.series.Promise;
import workreport.series.PromiseText;
import workreport.series.SeriesBreak;
import workreport.series.Statement;
import workreport.series.UnitWords;
import workreport.series.YearReport;
import workreport.typeset.Block;
import workreport.typeset.Block.Cell;
import workreport.typeset.Block.Row;
import workreport.typeset.PageFormat;
import workreport.typeset.Run;
import workreport.typeset.Style;
import workreport.typeset.Style.Align;

/** One indicator through the reports of a place: chart, what was promised and told for each year, and the sentences. */
final class SeriesSheet {

    private final PlaceStationery stationery;
    private final SheetLanguages voices;
    private final Typefaces typefaces;
    private final IndicatorSeries indicator;
    private final SignLegend signs = new SignLegend();
    private final Citations citations;
    private final Remarks remarks;

    SeriesSheet(PlaceStationery stationery, Typefaces typefaces, IndicatorSeries indicator) {
        this.stationery = stationery;
        this.typefaces = typefaces;
        this.indicator = indicator;
        voices = stationery.voices();
        citations = new Citations(stationery, signs);
        remarks = new Remarks(voices, typefaces);
    }

    /** What is known of a year: a promise and its result, or either of them alone, or what was entered. */
    private sealed interface Line {

        int year();

        record Promised(Promise promise) implements Line {
            @Override
            public int year() {
                return promise.pair().year();
            }
        }

        record Told(int year, Statement result) implements Line {}

        record Entered(EnteredPoint point) implements Line {
            @Override
            public int year() {
                return point.year();
            }
        }
    }

    private List<String> titles() {
        return voices.each(notation -> stationery.text(notation).name(indicator));
    }

    Sheet make(Setting setting) {
        List<YearReport> reports = stationery.series().reports();
        PageFormat format = stationery.options().page(setting.air());
        List<String> titles = titles();
        List<Block> blocks = new ArrayList<>(stationery.head(stationery.about(reports), titles));
        SeriesPicture picture = new SeriesPicture(indicator, voices, typefaces, format);
        picture.labels().forEach(signs::add);
        blocks.addAll(picture.blocks());
        for (SeriesBreak found : indicator.breaks()) {
            voices.all()
                    .forEach(notation -> blocks.add(
                            Block.Text.of(Style.NOTE, stationery.text(notation).reason(found), notation.language())));
        }
        blocks.add(stationery.heading("place.table"));
        blocks.add(table());
        blocks.addAll(remarks.blocks());
        blocks.addAll(contradictions());
        blocks.addAll(stationery.legend(signs));
        blocks.add(stationery.heading("sheet.series.sentences"));
        blocks.add(citations.table());
        SheetNames.Name name = stationery.name(indicator);
        return stationery.sheet(name, titles.getFirst(), reports, format, blocks);
    }

    private Block table() {
        return new Block.Table(
                List.of(
                        new Block.Column(voices.say("place.column.year"), Align.LEFT, true),
                        new Block.Column(voices.say("place.column.promised"), Align.LEFT),
                        new Block.Column(voices.say("place.column.result"), Align.LEFT),
                        new Block.Column(voices.say("place.column.difference"), Align.LEFT),
                        new Block.Column(voices.say("place.column.verdict"), Align.LEFT)),
                lines().stream()
                        .map(line -> new Row(
                                switch (line) {
                                    case Line.Promised(Promise promise) -> cells(promise);
                                    case Line.Told(int year, Statement result) -> cells(year, sourced(result));
                                    case Line.Entered(EnteredPoint point) -> cells(point.year(), entered(point));
                                },
                                false))
                        .toList());
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        indicator.promises().forEach(promise -> lines.add(new Line.Promised(promise)));
        Set<Integer> answered = indicator.promises().stream()
                .filter(promise -> promise.pair().result() != null)
                .map(promise -> promise.pair().year())
                .collect(Collectors.toCollection(TreeSet::new));
        indicator.results().forEach((year, result) -> {
            if (!answered.contains(year)) {
                lines.add(new Line.Told(year, result));
            }
        });
        indicator.entered().forEach(point -> lines.add(new Line.Entered(point)));
        lines.sort(Comparator.comparingInt(Line::year));
        return lines;
    }

    private List<Cell> cells(Promise promise) {
        List<List<Run>> year = new ArrayList<>();
        voices.each(notation -> stationery.text(notation).year(promise))
                .forEach(each -> year.add(new ArrayList<>(List.of(PlaceStationery.plain(each)))));
        year.getFirst().addAll(remarks.sign(stationery.notes(promise)));
        Statement result = promise.pair().result();
        List<Run> verdict = new ArrayList<>(stationery.verdict(promise));
        if (promise.verdict().isDecided()) {
            stationery.each(promise, PromiseText::rule).forEach(rule -> verdict.add(PlaceStationery.quiet(rule)));
        }
        return List.of(
                new Cell(year),
                sourced(promise.statement()),
                result == null ? none() : result(promise, result),
                PlaceStationery.cell(stationery.each(promise, PromiseText::difference)),
                Cell.of(verdict));
    }

    private List<Cell> cells(int year, Cell result) {
        return List.of(
                PlaceStationery.cell(List.of(Integer.toString(year))),
                none(),
                result,
                new Cell(List.of()),
                new Cell(List.of()));
    }

    private Cell none() {
        return Cell.of(List.of(PlaceStationery.quiet(signs.add(SignLegend.NONE))));
    }

    /** A number, and below it whose report says so. */
    private Cell sourced(Statement statement) {
        return Cell.of(lines(statement));
    }

    private List<Run> lines(Statement statement) {
        List<Run> lines = new ArrayList<>(citations.number(statement));
        voices.say("sheet.series.report", Integer.toString(statement.reportYear()))
                .forEach(report -> lines.add(PlaceStationery.quiet(report)));
        return lines;
    }

    /** A number that no report has, and where it is from. */
    private Cell entered(EnteredPoint point) {
        List<Run> lines = new ArrayList<>();
        Observation observation = point.observation();
        Source.Entered source = observation.entered().orElseThrow();
        voices.each(notation -> signs.add(number(point, notation)))
                .forEach(number -> lines.add(PlaceStationery.plain(number)));
        voices.each(notation -> Provenance.of(source, notation.words()))
                .forEach(from -> lines.add(PlaceStationery.quiet(from)));
        return Cell.of(lines);
    }

    /** In the unit of the series, as the chart has it. */
    private String number(EnteredPoint point, Notation notation) {
        BigDecimal size = Precision.withoutZeros(point.value().abs());
        String sign = point.value().signum() < 0 ? "−" : indicator.isRate() ? "+" : "";
        return Notation.sign(point.observation().bound())
                + sign
                + UnitWords.amount(size, indicator.unit(), notation.words())
                + Notation.ENTERED;
    }

    private Cell result(Promise promise, Statement result) {
        List<Run> lines = new ArrayList<>(lines(result));
        stationery.toldAs(promise, result).forEach(told -> lines.add(PlaceStationery.quiet(told)));
        if (promise.joined() != null) {
            Statement former = promise.joined().former();
            lines.addAll(citations.numbers(former, "sheet.series.former"));
            lines.addAll(stationery.implied(promise));
        }
        promise.revisions().forEach(revision -> lines.addAll(lines(revision)));
        return Cell.of(lines);
    }

    private List<Block> contradictions() {
        List<Statement> told = indicator.promises().stream()
                .map(promise -> promise.pair().result())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        List<Block> blocks = new ArrayList<>();
        for (Contradiction each : stationery.series().contradictions()) {
            if (told.contains(each.growth()) || indicator.results().containsValue(each.growth())) {
                for (Notation notation : voices.all()) {
                    blocks.add(Block.Text.of(
                            Style.NOTE, stationery.text(notation).contradiction(each), notation.language()));
                }
            }
        }
        return blocks;
    }
}
