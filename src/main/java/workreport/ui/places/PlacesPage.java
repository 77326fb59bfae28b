package workreport.ui.places;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workreport.change.NumberText;
import workreport.chart.PlacesChart;
import workreport.chart.StatedChart;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.series.EnteredPoint;
import workreport.series.SideBySide;
import workreport.series.Statement;
import workreport.series.YearReport;
import workreport.ui.Fonts;
import workreport.ui.StatementPage;

/** One indicator of several places: a chart, and below it each sentence, with the reason where a number may not be compared. */
final class PlacesPage extends StatementPage {

    private static final double NARROWEST = 260;
    private static final double WIDEST = 560;

    private final Notation notation;
    private final Words words;
    private final PlacesText text;
    private final ToDoubleFunction<String> textWidth = Fonts.chartWidth();
    private SideBySide.@Nullable Row row;
    private Map<String, String> names = Map.of();

    PlacesPage(Notation notation, PlacesText text, Consumer<Statement.Passage> open) {
        super("places-page", NARROWEST, WIDEST, notation.words(), open);
        this.notation = notation;
        this.text = text;
        words = notation.words();
    }

    /** Shows a row; nothing for null. */
    void show(SideBySide.@Nullable Row shown, List<YearReport> reports) {
        row = shown;
        clear();
        if (shown == null) {
            return;
        }
        names = reports.stream().collect(Collectors.toMap(YearReport::id, YearReport::place));
        say(text.name(shown), "page-name");
        say(text.what(shown), "page-note");
        if (shown.isComparable()) {
            addChart();
        } else {
            say(words.say("places.refused-all"), "page-caution");
        }
        for (YearReport report : reports) {
            Statement value = shown.values().get(report.id());
            SideBySide.Refused refused = shown.refused().get(report.id());
            if (value != null) {
                says(report, NumberText.number(value));
                quote(value);
            } else if (refused != null) {
                says(report, NumberText.number(refused.statement()));
                say(words.say("places.refused", text.reasons(refused.reasons())), "page-note");
                quote(refused.statement());
            }
            EnteredPoint entered = shown.entered().get(report.id());
            if (entered != null) {
                says(report, text.number(entered, shown));
                say(source(entered.observation()), "page-note");
            }
        }
        begin();
    }

    private void says(YearReport report, String number) {
        say(words.say("places.says", report.place(), number), "page-part");
    }

    @Override
    protected Optional<StatedChart> drawn(double width) {
        return Optional.ofNullable(row)
                .filter(SideBySide.Row::isComparable)
                .map(shown -> PlacesChart.draw(shown, names, notation, width, textWidth));
    }
}
