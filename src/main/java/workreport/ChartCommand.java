package workreport;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workreport.chart.Chart;
import workreport.export.Plate;
import workreport.export.Png;
import workreport.export.Svg;
import workreport.export.Typeface;
import workreport.language.Words;
import workreport.model.Indicator;

/** {@code chart ID}: the chart of an indicator as a picture. */
@Command(name = "chart", resourceBundle = "")
final class ChartCommand implements Callable<Integer> {

    private final Words words;

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--format", required = true, paramLabel = "svg|png")
    private Format format = Format.SVG;

    @Mixin
    private OutputOptions output = new OutputOptions();

    ChartCommand(Words words) {
        this.words = words;
    }

    private enum Format {
        SVG,
        PNG
    }

    @Override
    public Integer call() {
        return output.write(words, (contents, notation) -> {
            Indicator indicator = new Ids(words, contents, output.report()).indicator(id);
            Typeface typeface = Typeface.ofCharts();
            Chart chart = Plate.draw(indicator, contents, notation, typeface.chartWidth());
            return switch (format) {
                case SVG -> Svg.of(chart, notation.language().of(indicator.name()), typeface);
                case PNG -> Png.of(chart, typeface);
            };
        });
    }
}
