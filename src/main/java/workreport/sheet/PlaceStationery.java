package workreport.sheet;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import workreport.document.Bilingual;
import workreport.language.Notation;
import workreport.paint.Ink;
import workreport.platform.FontFile;
import workreport.series.ImpliedGrowth;
import workreport.series.IndicatorSeries;
import workreport.series.PlaceSeries;
import workreport.series.Promise;
import workreport.series.PromiseText;
import workreport.series.Statement;
import workreport.series.Verdict;
import workreport.series.YearReport;
import workreport.typeset.Block;
import workreport.typeset.Block.Cell;
import workreport.typeset.Metadata;
import workreport.typeset.PageFormat;
import workreport.typeset.Run;
import workreport.typeset.Style;

/** What every sheet of a place has: which reports it rests on, and how promises are written in each of its languages. */
final class PlaceStationery extends Stationery {

    private final PlaceSeries series;
    private final Bilingual place;
    private final Map<Notation, PromiseText> texts = new IdentityHashMap<>();

    PlaceStationery(PlaceSeries series, Bilingual place, SheetOptions options, boolean international) {
        super(options, new SheetLanguages(List.of(), options.labels()));
        this.series = series;
        this.place = place;
        voices().all().forEach(notation -> texts.put(notation, new PromiseText(notation, !international)));
    }

    PlaceSeries series() {
        return series;
    }

    PromiseText text(Notation notation) {
        return texts.get(notation);
    }

    /** Whose sheet it is, and which reports it rests on. */
    String about(List<YearReport> reports) {
        return voices().line(notation ->
                notation.words().say("sheet.place.about", notation.language().of(place), years(reports, notation)));
    }

    private static String years(List<YearReport> reports, Notation notation) {
        return reports.stream()
                .map(report -> Integer.toString(report.year()))
                .distinct()
                .collect(Collectors.joining(notation.words().say("place.between")));
    }

    /** The name of the file of an indicator's sheet; an indicator that many reports share has an id of its own. */
    SheetNames.Name name(IndicatorSeries indicator) {
        String shared = indicator.promises().getFirst().statement().topic().id();
        String id = shared.isEmpty()
                ? "series-" + Integer.toHexString(indicator.id().hashCode())
                : shared;
        String title = voices().each(notation -> text(notation).name(indicator)).getFirst();
        return names(series.reports()).of(id + (indicator.isRate() ? "-growth" : ""), title, false);
    }

    /** That of the sheet of a report's promises. */
    SheetNames.Name name(YearReport report) {
        return names(List.of(report)).of("sheet.name.promises");
    }

    /** That of the score card. */
    SheetNames.Name cardName() {
        return names(series.reports()).of("sheet.name.card");
    }

    private SheetNames names(List<YearReport> reports) {
        int first = reports.isEmpty() ? 0 : reports.getFirst().year();
        int last = reports.isEmpty() ? 0 : reports.getLast().year();
        String years = first == last ? Integer.toString(first) : first + "-" + last;
        String plain = "place-" + Integer.toHexString(place.zh().hashCode()) + "-" + years;
        return new SheetNames(options(), voices(), place, years, plain);
    }

    /** A sheet that rests on those reports. */
    Sheet sheet(SheetNames.Name name, String title, List<YearReport> reports, PageFormat format, List<Block> blocks) {
        List<Metadata.Said> source = voices().all().stream()
                .map(notation -> new Metadata.Said(
                        notation.language(),
                        notation.words()
                                .say(
                                        "sheet.source",
                                        notation.words()
                                                .say(
                                                        "sheet.place.source",
                                                        notation.language().of(place),
                                                        years(reports, notation)))))
                .toList();
        return sheet(
                name,
                title,
                source,
                reports.isEmpty() ? null : reports.getLast().delivered(),
                null,
                format,
                blocks);
    }

    /** The report that a statement stands in. */
    Optional<YearReport> report(Statement statement) {
        return series.reports().stream()
                .filter(report -> report.year() == statement.reportYear())
                .findFirst();
    }

    /** What a statement is about, in each language. */
    List<String> names(Statement statement) {
        return voices().each(notation -> text(notation).name(statement));
    }

    /** What a result calls what was promised, where that is another name; else nothing. */
    List<String> toldAs(Promise promise, Statement result) {
        return names(result).equals(names(promise.statement()))
                ? List.of()
                : voices().each(notation -> notation.words()
                        .say("sheet.promises.told-as", text(notation).name(result)));
    }

    /** A number as printed, with the sign of who vouches for it. */
    String number(Notation notation, Statement statement) {
        return text(notation).number(statement);
    }

    /** What each language says of a promise, a line each. */
    List<String> each(Promise promise, BiFunction<PromiseText, Promise, String> said) {
        return voices().each(notation -> said.apply(text(notation), promise));
    }

    /** A verdict; where there is none, that is said quietly. */
    List<Run> verdict(Promise promise) {
        Verdict verdict = promise.verdict();
        boolean decided = verdict.isDecided() || verdict == Verdict.EXPECTED;
        Ink ink = decided || verdict == Verdict.UNANSWERED ? Ink.INK : Ink.QUIET;
        List<Run> lines = new ArrayList<>();
        for (String said : each(promise, (text, each) -> text.verdict(each.verdict()))) {
            lines.add(lines.isEmpty() ? new Run(said, decided ? FontFile.BOLD : FontFile.SANS, ink) : quiet(said));
        }
        return lines;
    }

    /** The growth that follows from the levels of two years; none where a growth is told. */
    List<Run> implied(Promise promise) {
        ImpliedGrowth joined = promise.joined();
        return joined == null
                ? List.of()
                : voices()
                        .each(notation -> notation.words()
                                .say(
                                        "sheet.series.implied",
                                        notation.signed(joined.percent().value(), 1)))
                        .stream()
                        .map(PlaceStationery::quiet)
                        .toList();
    }

    /** What else a reader should know of a promise, in each language; none if there is nothing. */
    List<String> notes(Promise promise) {
        return each(promise, (text, each) -> String.join(" ", text.notes(each)));
    }

    /** What the signs beside numbers mean, in each language. */
    List<Block> legend(SignLegend signs) {
        List<Block> blocks = new ArrayList<>();
        for (Notation notation : voices().all()) {
            signs.meaning(notation.words())
                    .ifPresent(meaning -> blocks.add(Block.Text.of(Style.NOTE, meaning, notation.language())));
        }
        return blocks;
    }

    static Run plain(String text) {
        return new Run(text, FontFile.SANS, Ink.INK);
    }

    static Run quiet(String text) {
        return new Run(text, FontFile.SANS, Ink.QUIET);
    }

    /** Each on a line of its own. */
    static Cell plain(List<String> lines) {
        return Cell.of(lines.stream().map(PlaceStationery::plain).toList());
    }

    /** Each on a line of its own, the first plain and others quiet. */
    static Cell cell(List<String> lines) {
        List<Run> runs = new ArrayList<>();
        lines.forEach(line -> runs.add(runs.isEmpty() ? plain(line) : quiet(line)));
        return Cell.of(runs);
    }
}
