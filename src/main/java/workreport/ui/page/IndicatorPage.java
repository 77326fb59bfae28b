package workreport.ui.page;

import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.analysis.Caution;
import workreport.analysis.IndicatorProfile;
import workreport.analysis.ReportProfile;
import workreport.chart.Chart;
import workreport.chart.IndicatorChart;
import workreport.check.Code;
import workreport.document.Bilingual;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Link;
import workreport.evidence.Observation;
import workreport.evidence.Theme;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.ui.Actions;
import workreport.ui.ChartMenu;
import workreport.ui.ChartView;
import workreport.ui.Evidence;
import workreport.ui.Fonts;
import workreport.ui.Location;
import workreport.ui.Location.View;
import workreport.ui.NavigationHistory;
import workreport.ui.NodeContainment;
import workreport.ui.Prose;
import workreport.ui.Selection;
import workreport.ui.Spoken;

/** All that is known of one indicator: a large chart, the verdict and how it came about, every observation, its relations. */
public final class IndicatorPage extends ScrollPane {

    private static final double FACTS_WIDTH = 250;
    private static final double SMALLEST_CHART = 320;
    private static final double LARGEST_CHART = 760;
    private static final double MARGINS = 60;

    private final ReportProfile report;
    private final Contents contents;
    private final NavigationHistory trail;
    private final Notation notation;
    private final Evidence evidence;
    private final Words words;
    private final Selection selection;
    private final Actions actions;
    private final ToDoubleFunction<String> textWidth = Fonts.chartWidth();
    private final StackPane chart = new StackPane();
    private @Nullable Indicator shown;
    private @Nullable Facts facts;

    public IndicatorPage(
            ReportProfile report, NavigationHistory trail, Notation notation, Selection selection, Actions actions) {
        this.report = report;
        contents = report.contents();
        this.trail = trail;
        this.notation = notation;
        this.selection = selection;
        this.actions = actions;
        evidence = new Evidence(contents, trail, notation);
        words = notation.words();
        getStyleClass().add("indicator-page");
        setId("indicator-page");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        chart.setId("page-chart");
        ChartMenu.offer(actions, chart, Optional::empty);
        viewportBoundsProperty().subscribe((before, now) -> {
            if (before.getWidth() != now.getWidth()) {
                draw();
            }
        });
        trail.locationProperty().when(NodeContainment.shown(this)).subscribe(this::show);
    }

    private void show(Location place) {
        if (!place.view().equals(View.INDICATORS)) {
            return;
        }
        Indicator wanted = contents.indicator(place.id()).orElse(null);
        if (wanted == null) {
            shown = null;
            Label hint = styled(new Label(words.say("page.choose")), "page-hint");
            setContent(new StackPane(hint));
        } else if (wanted != shown) {
            shown = wanted;
            setContent(page(wanted));
            setVvalue(0);
            draw();
        }
    }

    private VBox page(Indicator indicator) {
        IndicatorProfile profile = report.of(indicator);
        VBox page = new VBox(heading(indicator));
        page.getStyleClass().add("page");
        Caution caution = profile.caution();
        caution.signed(words)
                .ifPresent(note ->
                        page.getChildren().add(new Prose(note, caution.isNeeded() ? "page-caution" : "page-note")));
        facts = new Facts(profile, notation);
        FlowPane figure = new FlowPane(chart, facts);
        figure.getStyleClass().add("page-figure");
        page.getChildren().addAll(figure, tools(indicator));
        page.getChildren().add(styled(new Label(words.say("page.readings")), "page-part"));
        for (Observation observation : indicator.observations()) {
            page.getChildren().add(new ObservationLine(indicator, observation, contents, notation, evidence));
        }
        addRelations(page, indicator);
        return page;
    }

    private Node heading(Indicator indicator) {
        Label name = Spoken.in(notation.words(), new Prose(notation.language().of(indicator.name()), "page-name"));
        name.setId("page-name");
        Theme theme = contents.theme(indicator.theme()).orElseThrow();
        Hyperlink themeLink =
                Spoken.in(notation.words(), new Hyperlink(notation.language().of(theme.name())));
        themeLink.setOnAction(
                _ -> trail.visit(new Location.AtTheme(contents.report().id(), theme.id())));
        String other = notation.language().other().of(indicator.name());
        String unit = notation.symbol(indicator.unit());
        String direction = words.say("direction." + Code.of(indicator.direction()));
        String about = other.equals(name.getText())
                ? words.say("page.about.untranslated", unit, direction)
                : words.say("page.about", other, unit, direction);
        FlowPane line = new FlowPane(new Label(about), themeLink);
        line.getStyleClass().add("page-about");
        return new VBox(name, line);
    }

    private FlowPane tools(Indicator indicator) {
        CheckBox tick = new CheckBox(words.say("page.tick"));
        tick.setSelected(selection.ids().contains(indicator.id()));
        tick.selectedProperty().subscribe((_, ticked) -> selection.tick(indicator.id(), ticked));
        FlowPane tools = new FlowPane(
                12,
                8,
                button("save-chart", ChartMenu.SAVE),
                button("copy-chart", ChartMenu.COPY),
                button("add-value", ChartMenu.ENTER),
                tick);
        tools.getStyleClass().add("page-tools");
        return tools;
    }

    private Button button(String id, String action) {
        Button button = new Button(words.say(action));
        button.setId(id);
        button.setOnAction(_ -> actions.run(action));
        return button;
    }

    private void addRelations(VBox page, Indicator indicator) {
        for (Link link : contents.report().links()) {
            if (link.indicators().contains(indicator.id())) {
                if (page.getChildren().stream().noneMatch(node -> "related".equals(node.getId()))) {
                    Label title = styled(new Label(words.say("page.related")), "page-part");
                    title.setId("related");
                    page.getChildren().add(title);
                }
                page.getChildren().add(relation(link, indicator));
            }
        }
    }

    private Node relation(Link link, Indicator indicator) {
        FlowPane names = new FlowPane();
        names.getStyleClass().add("related-names");
        Label verdict = new Label(words.say("link." + Code.of(link.verdict())));
        verdict.getStyleClass().addAll("verdict", "link-" + Code.of(link.verdict()));
        names.getChildren().add(verdict);
        for (String id : link.indicators()) {
            if (!id.equals(indicator.id())) {
                Bilingual name = contents.indicator(id).orElseThrow().name();
                Hyperlink other = Spoken.in(
                        notation.words(), new Hyperlink(notation.language().of(name)));
                other.setOnAction(_ ->
                        trail.visit(new Location.AtIndicator(contents.report().id(), id)));
                names.getChildren().add(other);
            }
        }
        return styled(
                new VBox(
                        names,
                        Spoken.in(
                                notation.words(), new Prose(notation.language().of(link.note()), "page-note"))),
                "related");
    }

    /** Draws the chart anew for the width there is. */
    private void draw() {
        if (shown != null) {
            double room = getViewportBounds().getWidth() - MARGINS;
            double beside = room - FACTS_WIDTH - 24;
            boolean hasRoom = beside >= SMALLEST_CHART;
            double width = Math.clamp(hasRoom ? beside : room, SMALLEST_CHART, LARGEST_CHART);
            Objects.requireNonNull(facts).setWidthOfLines(hasRoom ? FACTS_WIDTH : width);
            chart.getChildren().setAll(new ChartView(draw(shown, width), evidence));
        }
    }

    private Chart draw(Indicator indicator, double width) {
        IndicatorProfile profile = report.of(indicator);
        double height = IndicatorChart.kind(profile).height();
        return IndicatorChart.draw(profile, notation, width, height, textWidth);
    }

    private static <N extends Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        return node;
    }
}
