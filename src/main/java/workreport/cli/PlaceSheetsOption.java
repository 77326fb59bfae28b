package workreport.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import workreport.document.Bilingual;
import workreport.entered.EnteredValues;
import workreport.language.Words;
import workreport.paint.Typefaces;
import workreport.series.IndicatorSeries;
import workreport.series.PlaceSeries;
import workreport.series.YearReport;
import workreport.sheet.PlaceSheets;
import workreport.sheet.Sheet;
import workreport.sheet.SheetOptions;

/** {@code --place PLACE} and what goes with it: sheets of the reports of a place beside each other. */
final class PlaceSheetsOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final PlaceFiles files = new PlaceFiles();

    @Option(names = "--place", paramLabel = "PLACE", descriptionKey = "place")
    private @Nullable String place;

    @Option(names = "--score-card", descriptionKey = "score-card")
    private boolean scoreCard;

    @Option(names = "--promises", paramLabel = "YEAR", descriptionKey = "promises")
    private List<Integer> promises = new ArrayList<>();

    @Option(names = "--series", paramLabel = "NAME", descriptionKey = "series")
    private List<String> series = new ArrayList<>();

    @Option(names = "--verdicts", paramLabel = "office|international", descriptionKey = "verdicts")
    private Verdicts verdicts = Verdicts.OFFICE;

    /** In whose words verdicts are. */
    private enum Verdicts {
        OFFICE,
        INTERNATIONAL
    }

    /**
     * The sheets that are wanted.
     *
     * @param code of the command's exit, as far as reading the reports goes
     */
    record Wanted(List<Supplier<Sheet>> sheets, int code) {}

    /** Whether the command is about a place. */
    boolean isGiven() {
        return place != null;
    }

    /** Files that are read, and so must not be written over. */
    List<Path> files() {
        return files.files();
    }

    /**
     * Reads the reports, and finds what is wanted of them.
     *
     * @param all whether every sheet of the place is
     * @param entered has what was entered for the place
     */
    Wanted find(SheetOptions options, boolean all, Typefaces typefaces, EnteredOption entered, Words words)
            throws CommandFailure {
        if (place == null) {
            if (scoreCard || !promises.isEmpty() || !series.isEmpty() || files.isGiven()) {
                throw new MisuseException(spec.commandLine(), words.say("sheets.needs-place"));
            }
            return new Wanted(List.of(), ExitCode.FINE);
        }
        PlaceFiles.Reading reading = files.read(place, words);
        PlaceSeries made = reading.series();
        EnteredValues values = entered.read(place, words);
        PlaceSheets sheets = new PlaceSheets(
                made,
                new Bilingual(made.reports().getLast().place(), null),
                options,
                verdicts == Verdicts.INTERNATIONAL,
                typefaces,
                () -> false);
        List<Supplier<Sheet>> wanted = new ArrayList<>();
        if (scoreCard || all) {
            wanted.add(sheets::scoreCard);
        }
        for (YearReport report : all ? made.reports() : reports(made, words)) {
            wanted.add(() -> sheets.promises(report));
        }
        for (IndicatorSeries indicator : all ? inSeveralYears(made) : indicators(made, words)) {
            wanted.add(() -> sheets.indicator(indicator.with(values)));
        }
        return new Wanted(wanted, reading.code());
    }

    private static List<IndicatorSeries> inSeveralYears(PlaceSeries made) {
        return IndicatorSeries.all(made).stream()
                .filter(IndicatorSeries::isOfSeveralYears)
                .toList();
    }

    private List<YearReport> reports(PlaceSeries made, Words words) throws CommandFailure {
        List<YearReport> found = new ArrayList<>();
        for (Integer year : promises) {
            found.add(made.reports().stream()
                    .filter(report -> report.year() == year)
                    .findFirst()
                    .orElseThrow(() -> CommandFailure.usage(words.say(
                            "unknown.years",
                            year,
                            String.join(
                                    words.say("usage.or"),
                                    made.reports().stream()
                                            .map(report -> Integer.toString(report.year()))
                                            .toList())))));
        }
        return found;
    }

    /** A name may stand for a level and for its growth: both are wanted. */
    private List<IndicatorSeries> indicators(PlaceSeries made, Words words) throws CommandFailure {
        List<IndicatorSeries> all = IndicatorSeries.all(made);
        List<IndicatorSeries> found = new ArrayList<>();
        for (String name : series) {
            List<IndicatorSeries> named =
                    all.stream().filter(each -> each.names().contains(name)).toList();
            if (named.isEmpty()) {
                throw CommandFailure.usage(words.say("unknown.series", name, NearestWords.say(words, near(name, all))));
            }
            found.addAll(named);
        }
        return found;
    }

    private static List<String> near(String name, List<IndicatorSeries> all) {
        List<String> names = all.stream().map(IndicatorSeries::name).distinct().toList();
        return Stream.concat(
                        names.stream().filter(each -> NearestWords.contains(each, name)),
                        NearestWords.to(name, names).stream())
                .distinct()
                .limit(NearestWords.MOST)
                .toList();
    }
}
