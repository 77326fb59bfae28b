package workreport.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import workreport.language.Notation;
import workreport.paint.Ink;
import workreport.platform.FontFile;
import workreport.series.Promise;
import workreport.series.ScoreCard;
import workreport.series.Verdict;
import workreport.series.YearReport;
import workreport.typeset.Block;
import workreport.typeset.Block.Cell;
import workreport.typeset.Block.Row;
import workreport.typeset.PageFormat;
import workreport.typeset.Run;
import workreport.typeset.Style;
import workreport.typeset.Style.Align;

/** How many promises of a place came out how, by report: one page, whatever there is to count. */
final class ScoreCardSheet {

    private static final List<Verdict> DUE =
            List.of(Verdict.EXCEEDED, Verdict.MET, Verdict.MISSED, Verdict.UNANSWERED, Verdict.NOT_JUDGED);
    private static final List<Verdict> NOT_DUE = List.of(Verdict.EARLY, Verdict.EXPECTED, Verdict.OPEN);

    private final PlaceStationery stationery;
    private final SheetLanguages voices;
    private final List<YearReport> reports;
    private final ScoreCard card;
    private final SignLegend signs = new SignLegend();

    ScoreCardSheet(PlaceStationery stationery) {
        this.stationery = stationery;
        voices = stationery.voices();
        reports = stationery.series().reports();
        card = stationery.series().card();
    }

    /** How many promises were never mentioned again. */
    int forgotten() {
        return card.forgotten().size();
    }

    /**
     * The sheet.
     *
     * @param listed how many of those that were never mentioned again are listed
     */
    Sheet make(Setting setting, int listed) {
        PageFormat format = stationery.options().page(setting.air());
        List<String> titles = voices.say("sheet.card");
        List<Block> blocks = new ArrayList<>(stationery.head(stationery.about(reports), titles));
        blocks.addAll(stationery.paragraphs(
                Style.PLAIN, "sheet.card.about", card.all(), card.due(), card.all() - card.due()));
        blocks.add(table());
        blocks.addAll(stationery.paragraphs(Style.NOTE, "sheet.card.rule"));
        blocks.addAll(stationery.paragraphs(Style.NOTE, "sheet.card.left-out"));
        blocks.addAll(forgottenList(listed));
        SheetNames.Name name = stationery.cardName();
        return stationery.sheet(name, titles.getFirst(), reports, format, blocks);
    }

    private Block table() {
        List<Block.Column> heads = new ArrayList<>();
        heads.add(new Block.Column(voices.say("place.column.verdict"), Align.LEFT));
        reports.forEach(report -> heads.add(new Block.Column(
                voices.say("sheet.series.report", Integer.toString(report.year())), Align.RIGHT, true)));
        heads.add(new Block.Column(voices.say("sheet.card.all-reports"), Align.RIGHT, true));
        heads.add(new Block.Column(voices.say("sheet.card.share", card.due()), Align.RIGHT, true));
        List<Row> rows = new ArrayList<>();
        DUE.forEach(verdict -> rows.add(row(verdict)));
        rows.add(sum("sheet.card.due", DUE, card.due()));
        NOT_DUE.stream().filter(verdict -> card.count(verdict) > 0).forEach(verdict -> rows.add(row(verdict)));
        rows.add(sum("sheet.card.all", List.of(Verdict.values()), card.all()));
        return new Block.Table(heads, rows);
    }

    private Row row(Verdict verdict) {
        List<Cell> cells = new ArrayList<>();
        cells.add(PlaceStationery.cell(
                voices.each(notation -> stationery.text(notation).verdict(verdict))));
        Predicate<Promise> counted = card.lists().get(verdict)::contains;
        counts(cells, counted, List.of(verdict), FontFile.SANS);
        cells.add(number(card.count(verdict), FontFile.SANS));
        cells.add(share(verdict));
        return new Row(cells, false);
    }

    private Row sum(String name, List<Verdict> verdicts, int sum) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(voices.say(name).stream()
                .map(line -> new Run(line, FontFile.BOLD, Ink.INK))
                .toList()));
        counts(cells, _ -> true, verdicts, FontFile.BOLD);
        cells.add(number(sum, FontFile.BOLD));
        cells.add(new Cell(List.of()));
        return new Row(cells, false);
    }

    private void counts(List<Cell> cells, Predicate<Promise> counted, List<Verdict> verdicts, FontFile face) {
        for (YearReport report : reports) {
            long count = verdicts.stream()
                    .flatMap(verdict -> card.lists().get(verdict).stream())
                    .filter(promise -> promise.statement().reportYear() == report.year())
                    .filter(counted)
                    .count();
            cells.add(number(count, face));
        }
    }

    private static Cell number(long number, FontFile face) {
        return Cell.of(List.of(new Run(Long.toString(number), face, number == 0 ? Ink.QUIET : Ink.INK)));
    }

    /** Of what is due; without anything due there is no share. */
    private Cell share(Verdict verdict) {
        return card.due() == 0 || !DUE.contains(verdict)
                ? new Cell(List.of())
                : PlaceStationery.cell(
                        voices.each(notation -> notation.percent((double) card.count(verdict) / card.due(), 0)));
    }

    /** Those that were never mentioned again, report by report, as many as there is room for. */
    private List<Block> forgottenList(int listed) {
        if (card.forgotten().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Text.of(
                Style.HEADING,
                voices.line("sheet.card.forgotten", forgotten(), card.count(Verdict.UNANSWERED)),
                voices.language()));
        Map<Integer, List<Promise>> byReport = card.forgotten().stream()
                .limit(listed)
                .collect(Collectors.groupingBy(
                        promise -> promise.statement().reportYear(), TreeMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        byReport.forEach((year, promises) -> rows.add(new Row(
                List.of(
                        PlaceStationery.plain(voices.say("sheet.series.report", Integer.toString(year))),
                        PlaceStationery.plain(List.of(listed(promises)))),
                false)));
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    List.of(
                            new Block.Column(voices.say("sheet.column.source"), Align.LEFT, true),
                            new Block.Column(voices.say("place.column.promised"), Align.LEFT)),
                    rows));
        }
        if (listed < forgotten()) {
            blocks.addAll(stationery.paragraphs(Style.NOTE, "sheet.card.more", forgotten() - listed));
        }
        blocks.addAll(stationery.legend(signs));
        return blocks;
    }

    private String listed(List<Promise> promises) {
        Notation notation = voices.first();
        return promises.stream()
                .map(promise -> stationery.text(notation).name(promise.statement()) + "\u00A0"
                        + signs.add(stationery.number(notation, promise.statement())))
                .collect(Collectors.joining(notation.words().say("sheet.card.between")));
    }
}
