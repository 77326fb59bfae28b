package workreport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workreport.Main;
import workreport.analysis.ReportProfile;
import workreport.app.FaultText;
import workreport.chart.Chart;
import workreport.check.Code;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Report;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.paint.Png;
import workreport.paint.StandaloneChart;
import workreport.paint.Svg;
import workreport.paint.Typeface;
import workreport.platform.UnwritableException;
import workreport.sheet.ChartPdf;
import workreport.sheet.Labels;
import workreport.typeset.Typefaces;

/** {@code chart ID…}: the charts of indicators as pictures; one into a file, several into a folder. */
@Command(name = "chart", resourceBundle = "")
final class ChartCommand implements Callable<Integer> {

    private final Words words;

    @Parameters(paramLabel = "ID", arity = "0..*")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--format", required = true, paramLabel = "svg|png|pdf")
    private Format format = Format.SVG;

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

    @Mixin
    private ReportOption source = new ReportOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    ChartCommand(Words words) {
        this.words = words;
    }

    private enum Format {
        SVG,
        PNG,
        PDF
    }

    @Override
    public Integer call() {
        try {
            check();
        } catch (OutputOptions.Refusal misuse) {
            return new Misuse(words).tell("report-viewer chart", misuse.getMessage());
        }
        try {
            OutputOptions.refuseToWriteOver(words, source, out, null);
            Report report = source.read(words);
            if (report == null) {
                return Main.FAILED;
            }
            ReportProfile profile = new ReportProfile(report);
            List<Indicator> wanted = wanted(profile.contents());
            Press press = new Press(profile);
            if (isFolder(wanted)) {
                refuseIf(Input.isStandard(out), "chart.one-only", wanted.size());
                make(out);
                for (Indicator indicator : wanted) {
                    Path file = out.resolve(press.name(indicator));
                    write(press.bytes(indicator), file, report);
                    System.out.println(FaultText.visible(file.toString()));
                }
            } else {
                OutputOptions.refuseToWriteOver(words, source, out, report);
                OutputOptions.refuseOtherEnding(words, format, out);
                write(press.bytes(wanted.getFirst()), out, report);
            }
            return Main.FINE;
        } catch (OutputOptions.Refusal | UnknownIdException refusal) {
            CheckCommand.complain(refusal.getMessage());
        } catch (UnwritableException unwritable) {
            CheckCommand.complain(unwritable.say(words));
        }
        return Main.USAGE;
    }

    private void write(byte[] bytes, Path file, Report report) throws OutputOptions.Refusal, UnwritableException {
        OutputOptions.refuseToWriteOver(words, source, file, report);
        OutputOptions.deliver(bytes, file);
    }

    /** What was asked for has to make sense before anything is read. */
    private void check() throws OutputOptions.Refusal {
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

    private void refuseIf(boolean wrong, String key, Object... arguments) throws OutputOptions.Refusal {
        if (wrong) {
            throw new OutputOptions.Refusal(words.say(key, arguments));
        }
    }

    /** Every id once, in the order given. */
    private List<Indicator> wanted(Contents contents) throws UnknownIdException {
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

    /** Several charts go into a folder. */
    private boolean isFolder(List<Indicator> wanted) {
        return all || wanted.size() > 1;
    }

    private void make(Path folder) throws OutputOptions.Refusal {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            String reason = UnwritableException.ofFolder(folder, failed).why(words);
            throw new OutputOptions.Refusal(words.say("sheets.no-folder", folder, reason));
        }
    }

    /** Draws charts and makes files of them. */
    private final class Press {

        private final ReportProfile profile;
        private final Labels chosen;
        private final List<Notation> notations;
        private final Typeface typeface = Typeface.ofCharts();
        private @Nullable ChartPdf pdf;

        Press(ReportProfile profile) {
            this.profile = profile;
            chosen = labels != null ? labels : words.language() == Language.ZH ? Labels.ZH : Labels.EN;
            Report report = profile.report();
            notations = chosen.languages().stream()
                    .map(language -> new Notation(Words.of(language), report.units()))
                    .toList();
        }

        /** So that charts of other reports and in other languages do not take each other's place. */
        String name(Indicator indicator) {
            return profile.report().id() + "-" + indicator.id() + "-" + Code.of(chosen) + "." + Code.of(format);
        }

        byte[] bytes(Indicator indicator) throws OutputOptions.Refusal {
            Chart chart = StandaloneChart.draw(indicator, profile, notations, width, typeface.chartWidth());
            String name = notations.getFirst().language().of(indicator.name());
            return switch (format) {
                case SVG -> Svg.of(chart, name, typeface, outlines);
                case PNG -> {
                    int resolution = dpi == null ? Png.DPI : dpi;
                    refuseIf(Png.pixels(chart, resolution) > Png.MOST_PIXELS, "chart.pixels", indicator.id());
                    yield Png.of(chart, typeface, resolution);
                }
                case PDF -> {
                    if (pdf == null) {
                        pdf = new ChartPdf(profile, chosen, new Typefaces());
                    }
                    yield outlines ? pdf.outlined(chart, indicator, typeface) : pdf.of(chart, indicator);
                }
            };
        }
    }
}
