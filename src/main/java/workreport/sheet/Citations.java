package workreport.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import workreport.evidence.Status;
import workreport.paint.Ink;
import workreport.platform.FontFile;
import workreport.series.Statement;
import workreport.series.YearReport;
import workreport.typeset.Block;
import workreport.typeset.Block.Cell;
import workreport.typeset.Block.Row;
import workreport.typeset.Run;
import workreport.typeset.Run.Link;
import workreport.typeset.Style.Align;

/** The sentences that a sheet's numbers stand in, each with its report: a link leads there from the number. */
final class Citations {

    private final PlaceStationery stationery;
    private final SheetLanguages voices;
    private final SignLegend signs;
    /** By sentence, its anchor and the numbers that were asked for. */
    private final Map<Sentence, List<Statement>> cited = new LinkedHashMap<>();

    Citations(PlaceStationery stationery, SignLegend signs) {
        this.stationery = stationery;
        this.signs = signs;
        voices = stationery.voices();
    }

    /** A sentence of a report. */
    private record Sentence(int report, String paragraph, int at) {

        static Sentence of(Statement statement) {
            return new Sentence(
                    statement.reportYear(),
                    statement.passage().paragraph(),
                    statement.passage().at());
        }

        String anchor() {
            return "sentence:" + report + ":" + paragraph + ":" + at;
        }
    }

    /** A number, from which a link leads to its sentence; in each language if they write it otherwise. */
    List<Run> number(Statement statement) {
        return links(statement, voices.each(notation -> signs.add(stationery.number(notation, statement))), Ink.INK);
    }

    /** The same quietly, in words that say what it is. */
    List<Run> numbers(Statement statement, String words) {
        return links(
                statement,
                voices.each(notation -> notation.words().say(words, signs.add(stationery.number(notation, statement)))),
                Ink.QUIET);
    }

    private List<Run> links(Statement statement, List<String> lines, Ink ink) {
        Sentence sentence = Sentence.of(statement);
        List<Statement> numbers = cited.computeIfAbsent(sentence, _ -> new ArrayList<>());
        if (!numbers.contains(statement)) {
            numbers.add(statement);
        }
        return lines.stream()
                .map(line -> new Run(
                        line,
                        FontFile.SANS,
                        ink,
                        new Link(sentence.anchor(), voices.line("sheet.link.sentence", line))))
                .toList();
    }

    /** All of them, report by report. */
    Block table() {
        List<Row> rows = cited.entrySet().stream()
                .sorted(Comparator.comparingInt(each -> each.getKey().report))
                .map(each -> row(each.getKey(), each.getValue()))
                .toList();
        return new Block.Table(
                List.of(
                        new Block.Column(voices.say("sheet.column.source"), Align.LEFT),
                        new Block.Column(voices.say("sheet.column.value"), Align.LEFT, true),
                        new Block.Column(voices.say("sheet.column.sentence"), Align.LEFT)),
                rows);
    }

    private Row row(Sentence sentence, List<Statement> numbers) {
        List<String> printed = numbers.stream()
                .flatMap(number -> voices.each(notation -> stationery.number(notation, number)).stream())
                .toList();
        Statement first = numbers.getFirst();
        return new Row(
                List.of(
                        source(first),
                        PlaceStationery.plain(printed),
                        PlaceStationery.plain(List.of(first.passage().sentence()))),
                false,
                sentence.anchor());
    }

    private Cell source(Statement statement) {
        String role = statement.status() == Status.TARGET ? "sheet.cited.promise" : "sheet.cited.result";
        List<String> lines = new ArrayList<>(voices.say(role, Integer.toString(statement.reportYear())));
        Optional<YearReport> report = stationery.report(statement);
        report.map(YearReport::delivered).ifPresent(day -> lines.addAll(day(day)));
        report.flatMap(each -> each.section(statement))
                .ifPresent(section -> lines.addAll(voices.each(notation -> notation.path(List.of(section)))));
        return PlaceStationery.cell(lines);
    }

    private List<String> day(LocalDate day) {
        return voices.each(notation -> Stationery.day(notation, day));
    }
}
