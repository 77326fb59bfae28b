package workreport.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workreport.analysis.ReportProfile;
import workreport.chart.Chart;
import workreport.check.Code;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Report;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.paint.Lettering;
import workreport.paint.Png;
import workreport.paint.StandaloneChart;
import workreport.paint.Svg;
import workreport.paint.Typefaces;
import workreport.platform.UnwritableException;
import workreport.sheet.ChartPdf;
import workreport.sheet.Labels;

/** {@code chart ID…}: the charts of indicators as pictures; one into a file, several into a folder. */
@Command(name = "chart")
final class ChartCommand implements Callable<Integer> {

    private final Words words;
    private final ReportOption source;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "id")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--format", required = true, paramLabel = "svg|png|pdf")
    private Format format = Format.SVG;

    @Mixin
    private final EnteredOption entered = new EnteredOption();

    @Option(names = "--out", required = true, paramLabel = "FILE|DIR")
    private Path out = Path.of("");

    @Option(names = "--lang", paramLabel = "zh|en|both")
    private @Nullable Labels labels;

    @Option(names = "--width", paramLabel = "PT")
    private double width = StandaloneChart.WIDTH;

    @Option(names = "--dpi", paramLabel = "N")
    private @Nullable Integer dpi;

    @Option(names = "--outlines")
    private boolean outlines;

    ChartCommand(Words words, ReportOption source) {
        this.words = words;
        this.source = source;
    }

    private enum Format {
        SVG,
        PNG,
        PDF
    }

    @Override
    public Integer call() throws CommandFailure, UnwritableException {
        check();
        source.alsoReads(entered.files());
        Target target = new Target(words, source, out);
        target.refuseToWriteOver();
        ReportProfile profile = entered.profile(source.read(words), words);
        List<Indicator> wanted = wanted(profile.contents());
        Press press = new Press(profile);
        // Several charts go into a folder.
        if (all || wanted.size() > 1) {
            if (target.isStandard()) {
                throw CommandFailure.usage(words.say("chart.one-only", wanted.size()));
            }
            target.createFolder();
            for (Indicator indicator : wanted) {
                Target file = target.file(press.name(indicator));
                file.write(press.bytes(indicator));
                Output.print(file.path());
            }
        } else {
            target.refuseToWriteOver();
            target.refuseOtherEnding(format);
            target.write(press.bytes(wanted.getFirst()));
        }
        return ExitCode.FINE;
    }

    /** The options are checked before anything is read. */
    private void check() {
        refuseIf(ids.isEmpty() == !all, all ? "chart.ids-and-all" : "chart.no-ids");
        refuseIf(
                !(width >= StandaloneChart.NARROWEST && width <= StandaloneChart.WIDEST),
                "chart.width",
                (int) StandaloneChart.NARROWEST,
                (int) StandaloneChart.WIDEST);
        refuseIf(dpi != null && format != Format.PNG, "chart.dpi-of-png");
        refuseIf(
                dpi != null && (dpi < Png.LEAST_DPI || dpi > Png.MOST_DPI),
                "chart.dpi",
                Png.LEAST_DPI,
                Integer.toString(Png.MOST_DPI));
        refuseIf(outlines && format == Format.PNG, "chart.outlines-of-png");
    }

    private void refuseIf(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw new MisuseException(spec.commandLine(), words.say(key, arguments));
        }
    }

    /** Every id once, in the order given. */
    private List<Indicator> wanted(Contents contents) throws CommandFailure {
        if (all) {
            return contents.report().indicators();
        }
        Ids known = new Ids(words, contents, source.file());
        List<Indicator> wanted = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids)) {
            wanted.add(known.indicator(id));
        }
        return wanted;
    }

    /** Draws charts and makes files of them. */
    private final class Press {

        private final ReportProfile profile;
        private final Labels chosen;
        private final List<Notation> notations;
        private final Typefaces typefaces = new Typefaces();
        private @Nullable ChartPdf pdf;

        Press(ReportProfile profile) {
            this.profile = profile;
            chosen = labels != null ? labels : words.language() == Language.ZH ? Labels.ZH : Labels.EN;
            Report report = profile.report();
            notations = chosen.languages().stream()
                    .map(language -> new Notation(Words.of(language), report.units()))
                    .toList();
        }

        /** So that charts of different reports or languages do not overwrite each other. */
        String name(Indicator indicator) {
            return profile.report().id() + "-" + indicator.id() + "-" + Code.of(chosen) + "." + Code.of(format);
        }

        byte[] bytes(Indicator indicator) throws CommandFailure {
            Chart chart = StandaloneChart.draw(indicator, profile, notations, width, typefaces::chartWidth);
            String name = notations.getFirst().language().of(indicator.name());
            return switch (format) {
                case SVG ->
                    Svg.of(
                            chart,
                            name,
                            typefaces,
                            outlines,
                            notations.getFirst().language());
                case PNG -> {
                    int resolution = dpi == null ? Png.DPI : dpi;
                    if (Png.pixels(chart, resolution) > Png.MOST_PIXELS) {
                        throw CommandFailure.usage(words.say("chart.pixels", indicator.id()));
                    }
                    yield Png.of(chart, typefaces, resolution);
                }
                case PDF -> {
                    if (pdf == null) {
                        pdf = new ChartPdf(profile, chosen, typefaces);
                    }
                    yield pdf.of(chart, indicator, outlines ? new Lettering.Shapes(typefaces) : new Lettering.Fonts());
                }
            };
        }
    }
}
