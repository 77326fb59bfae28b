package workreport.ui.places;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.change.NumberText;
import workreport.chart.PlacesChart;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.series.EnteredPoint;
import workreport.series.SideBySide;
import workreport.series.Statement;
import workreport.series.YearReport;
import workreport.ui.ChartView;
import workreport.ui.Fonts;
import workreport.ui.Prose;

/** One indicator of several places: a chart, and below it each sentence, with the reason where a number may not be compared. */
final class PlacesPage extends ScrollPane {

    private static final double MARGINS = 64;
    private static final double SMALLEST = 260;
    private static final double WIDEST = 560;

    private final Notation notation;
    private final Words words;
    private final PlacesText text;
    private final Consumer<Statement.Passage> open;
    private final ToDoubleFunction<String> textWidth = Fonts.chartWidth();
    private final VBox page = new VBox();
    private final StackPane chart = new StackPane();
    private SideBySide.@Nullable Row row;
    private Map<String, String> names = Map.of();

    PlacesPage(Notation notation, PlacesText text, Consumer<Statement.Passage> open) {
        this.notation = notation;
        this.text = text;
        this.open = open;
        words = notation.words();
        setId("places-page");
        page.getStyleClass().add("page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        chart.setAlignment(Pos.TOP_LEFT);
        viewportBoundsProperty().subscribe((before, now) -> {
            if (before.getWidth() != now.getWidth()) {
                draw();
            }
        });
    }

    /** Shows a row; nothing for null. */
    void show(SideBySide.@Nullable Row shown, List<YearReport> reports) {
        row = shown;
        page.getChildren().clear();
        if (shown == null) {
            return;
        }
        names = reports.stream().collect(Collectors.toMap(YearReport::id, YearReport::place));
        page.getChildren()
                .addAll(
                        new Prose(text.name(shown), "page-name"),
                        new Prose(text.what(shown), "page-note"),
                        shown.isComparable() ? chart : new Prose(words.say("places.refused-all"), "page-caution"));
        for (YearReport report : reports) {
            Statement value = shown.values().get(report.id());
            SideBySide.Refused refused = shown.refused().get(report.id());
            if (value != null) {
                add(report, value, _ -> "");
            } else if (refused != null) {
                add(report, refused.statement(), _ -> words.say("places.refused", text.reasons(refused.reasons())));
            }
            EnteredPoint entered = shown.entered().get(report.id());
            if (entered != null) {
                page.getChildren()
                        .addAll(
                                new Prose(
                                        words.say("places.says", report.place(), text.number(entered, shown)),
                                        "page-part"),
                                new Prose(text.source(entered.observation()), "page-note"));
            }
        }
        draw();
        setVvalue(0);
    }

    private void add(YearReport report, Statement statement, Function<Statement, String> why) {
        page.getChildren()
                .add(new Prose(words.say("places.says", report.place(), NumberText.number(statement)), "page-part"));
        String reason = why.apply(statement);
        if (!reason.isEmpty()) {
            page.getChildren().add(new Prose(reason, "page-note"));
        }
        Hyperlink link = new Hyperlink(statement.passage().sentence());
        link.setWrapText(true);
        link.setOnAction(_ -> open.accept(statement.passage()));
        page.getChildren().add(link);
    }

    /** Draws the chart anew for the width there is. */
    private void draw() {
        if (row == null || !row.isComparable()) {
            chart.getChildren().clear();
            return;
        }
        double width = Math.clamp(getViewportBounds().getWidth() - MARGINS, SMALLEST, WIDEST);
        PlacesChart.Drawn drawn = PlacesChart.draw(row, names, notation, width, textWidth);
        chart.getChildren()
                .setAll(new ChartView(
                        drawn.chart(),
                        observation -> observation.entered().isPresent()
                                ? text.source(observation)
                                : drawn.sources().get(observation).passage().sentence(),
                        (observation, _) -> Optional.ofNullable(drawn.sources().get(observation))
                                .map(Statement::passage)
                                .ifPresent(open)));
    }
}
