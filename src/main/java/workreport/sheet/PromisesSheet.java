package workreport.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import workreport.document.Section;
import workreport.language.Notation;
import workreport.paint.Ink;
import workreport.paint.Typefaces;
import workreport.platform.FontFile;
import workreport.series.Promise;
import workreport.series.PromiseText;
import workreport.series.ScoreCard;
import workreport.series.Statement;
import workreport.series.Verdict;
import workreport.series.YearReport;
import workreport.typeset.Block;
import workreport.typeset.Block.Cell;
import workreport.typeset.Block.Row;
import workreport.typeset.PageFormat;
import workreport.typeset.Run;
import workreport.typeset.Style;
import workreport.typeset.Style.Align;

/** All promises with a number of one report, section by section, with what came of them. */
final class PromisesSheet {

    private final PlaceStationery stationery;
    private final SheetLanguages voices;
    private final YearReport report;
    private final ScoreCard card;
    private final List<Promise> promises;
    private final boolean allForItsYear;
    private final SignLegend signs = new SignLegend();
    private final Remarks remarks;

    PromisesSheet(PlaceStationery stationery, Typefaces typefaces, YearReport report) {
        this.stationery = stationery;
        this.report = report;
        voices = stationery.voices();
        card = stationery.series().card();
        remarks = new Remarks(voices, typefaces);
        promises = stationery.series().promises().stream()
                .filter(this::isOfReport)
                .sorted(Comparator.comparing(Promise::statement, report.inOrder()))
                .toList();
        allForItsYear = promises.stream()
                .allMatch(promise ->
                        promise.statement().period().isYear() && promise.pair().year() == report.year());
    }

    private boolean isOfReport(Promise promise) {
        return promise.statement().reportYear() == report.year();
    }

    Sheet make(Setting setting) {
        PageFormat format = stationery.options().page(setting.air());
        String year = Integer.toString(report.year());
        List<String> titles = voices.say("sheet.promises", year);
        List<YearReport> reports = stationery.series().reports().stream()
                .filter(each -> each.year() >= report.year())
                .toList();
        List<Block> blocks = new ArrayList<>(stationery.head(stationery.about(reports), titles));
        if (promises.isEmpty()) {
            blocks.addAll(stationery.paragraphs(Style.PLAIN, "sheet.promises.none"));
        } else {
            blocks.addAll(counts());
            blocks.add(new Block.Table(heads(), rows()));
            blocks.addAll(remarks.blocks());
            blocks.addAll(stationery.legend(signs));
        }
        SheetNames.Name name = stationery.name(report);
        return stationery.sheet(name, titles.getFirst(), reports, format, blocks);
    }

    /** How many came out how, each language in a line. */
    private List<Block> counts() {
        List<Block> blocks = new ArrayList<>();
        for (Notation notation : voices.all()) {
            List<String> said = new ArrayList<>();
            long all = 0;
            for (Verdict verdict : Verdict.values()) {
                long count = count(card.lists().get(verdict));
                all += count;
                if (count > 0) {
                    said.add(counted(verdict, count, notation));
                }
            }
            String between = notation.words().say("sheet.card.between");
            blocks.add(Block.Text.of(
                    Style.PLAIN,
                    notation.words().say("sheet.promises.counts", all, String.join(between, said)),
                    notation.language()));
        }
        return blocks;
    }

    private String counted(Verdict verdict, long count, Notation notation) {
        String said =
                notation.words().say("place.count", stationery.text(notation).verdict(verdict), count);
        long forgotten = verdict == Verdict.UNANSWERED ? count(card.forgotten()) : 0;
        return forgotten == 0 ? said : notation.words().say("sheet.promises.forgotten", said, forgotten);
    }

    private long count(List<Promise> of) {
        return of.stream().filter(this::isOfReport).count();
    }

    private List<Block.Column> heads() {
        List<Block.Column> heads = new ArrayList<>();
        heads.add(new Block.Column(voices.say("place.column.indicator"), Align.LEFT));
        if (!allForItsYear) {
            heads.add(new Block.Column(voices.say("place.column.year"), Align.LEFT, true));
        }
        Stream.of("promised", "result", "difference", "verdict")
                .forEach(name -> heads.add(new Block.Column(voices.say("place.column." + name), Align.LEFT)));
        return heads;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int columns = heads().size();
        String before = "";
        for (Promise promise : promises) {
            Optional<Section> section = report.section(promise.statement());
            String id = section.map(Section::id).orElse("");
            if (!id.equals(before)) {
                section.ifPresent(each -> rows.add(group(each, columns)));
                before = id;
            }
            rows.add(new Row(cells(promise), false));
        }
        return rows;
    }

    private Row group(Section section, int columns) {
        String title =
                voices.line(notation -> section.number() + notation.language().of(section.name()));
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(List.of(new Run(title, FontFile.BOLD, Ink.INK))));
        while (cells.size() < columns) {
            cells.add(new Cell(List.of()));
        }
        return new Row(cells, true);
    }

    private List<Cell> cells(Promise promise) {
        List<Cell> cells = new ArrayList<>();
        cells.add(name(promise));
        if (!allForItsYear) {
            cells.add(PlaceStationery.cell(stationery.each(promise, PromiseText::year)));
        }
        cells.add(number(promise.statement()));
        cells.add(result(promise));
        cells.add(PlaceStationery.cell(stationery.each(promise, PromiseText::difference)));
        cells.add(
                card.forgotten().contains(promise)
                        ? PlaceStationery.cell(voices.say("place.forgotten"))
                        : Cell.of(stationery.verdict(promise)));
        return cells;
    }

    private Cell name(Promise promise) {
        List<List<Run>> lines = new ArrayList<>();
        for (String name : stationery.names(promise.statement())) {
            Run run = lines.isEmpty() ? PlaceStationery.plain(name) : PlaceStationery.quiet(name);
            lines.add(new ArrayList<>(List.of(run)));
        }
        lines.getFirst().addAll(remarks.sign(stationery.notes(promise)));
        Statement result = promise.pair().result();
        if (result != null) {
            stationery.toldAs(promise, result).forEach(told -> lines.add(List.of(PlaceStationery.quiet(told))));
        }
        return new Cell(lines);
    }

    private Cell number(Statement statement) {
        return PlaceStationery.cell(voices.each(notation -> signs.add(stationery.number(notation, statement))));
    }

    private Cell result(Promise promise) {
        Statement result = promise.pair().result();
        if (result == null) {
            return Cell.of(List.of(PlaceStationery.quiet(signs.add(SignLegend.NONE))));
        }
        List<Run> lines = new ArrayList<>();
        voices.each(notation -> signs.add(stationery.number(notation, result)))
                .forEach(number -> lines.add(PlaceStationery.plain(number)));
        lines.addAll(stationery.implied(promise));
        if (result.reportYear() != report.year() + 1) {
            voices.say("sheet.series.report", Integer.toString(result.reportYear()))
                    .forEach(told -> lines.add(PlaceStationery.quiet(told)));
        }
        return Cell.of(lines);
    }
}
