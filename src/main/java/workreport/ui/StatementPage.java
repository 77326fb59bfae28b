package workreport.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import workreport.chart.StatedChart;
import workreport.evidence.Observation;
import workreport.language.Provenance;
import workreport.language.Words;
import workreport.series.Statement;

/** A page beside a table: the facts about a row, its sentences with links to their reports, and a chart as wide as the page. */
public abstract class StatementPage extends ScrollPane {

    private static final double MARGINS = 64;

    private final double narrowest;
    private final double widest;
    private final Words words;
    private final Consumer<Statement.Passage> open;
    private final VBox page = new VBox();
    private final StackPane chart = new StackPane();

    /**
     * @param narrowest how wide the chart is at least, in points
     * @param widest how wide it is at most
     * @param open shows a passage in its report
     */
    protected StatementPage(String id, double narrowest, double widest, Words words, Consumer<Statement.Passage> open) {
        this.narrowest = narrowest;
        this.widest = widest;
        this.words = words;
        this.open = open;
        setId(id);
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

    /** The chart of the current row at a width in points; empty if it has none. */
    protected abstract Optional<StatedChart> drawn(double width);

    /** Empties the page. */
    protected final void clear() {
        page.getChildren().clear();
    }

    protected final void add(Node... nodes) {
        page.getChildren().addAll(nodes);
    }

    protected final void say(String text, String... styles) {
        add(new Prose(text, styles));
    }

    /** The place of the chart. */
    protected final void addChart() {
        add(chart);
    }

    /** The sentence, which leads to its report. */
    protected final void quote(Statement statement) {
        addLink(statement.passage().sentence(), () -> open.accept(statement.passage()));
    }

    protected final void addLink(String text, Runnable does) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.setOnAction(_ -> does.run());
        add(link);
    }

    /** Scrolls to the top once the page is complete. */
    protected final void begin() {
        draw();
        setVvalue(0);
    }

    /** The source of a value entered by hand. */
    protected final String source(Observation observation) {
        return Provenance.of(observation.entered().orElseThrow(), words);
    }

    /** Redraws the chart for the available width. */
    private void draw() {
        double width = Math.clamp(getViewportBounds().getWidth() - MARGINS, narrowest, widest);
        chart.getChildren().setAll(drawn(width).map(this::view).stream().toList());
    }

    private ChartView view(StatedChart drawn) {
        return new ChartView(
                drawn.chart(),
                observation -> observation.entered().isPresent()
                        ? source(observation)
                        : drawn.sources().get(observation).passage().sentence(),
                (observation, _) -> Optional.ofNullable(drawn.sources().get(observation))
                        .map(Statement::passage)
                        .ifPresent(open));
    }
}
