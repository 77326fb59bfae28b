package workreport.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import workreport.analysis.Aims;
import workreport.analysis.Alignment;
import workreport.analysis.GrowthTargets;
import workreport.analysis.Reason;
import workreport.analysis.ReportProfile;
import workreport.chart.AlignmentChart;
import workreport.chart.Chart;
import workreport.chart.GrowthTargetsChart;
import workreport.check.Code;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.ui.Actions;
import workreport.ui.ChartMenu;
import workreport.ui.ChartView;
import workreport.ui.Evidence;
import workreport.ui.Fonts;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.NodeContainment;
import workreport.ui.Prose;
import workreport.ui.Selection;
import workreport.ui.Spoken;
import workreport.ui.View;

/**
 * The ticked indicators, or all with a goal if none is ticked, on one scale: the share of the way that is done; and the growth of
 * the year past beside the growth wanted for the next. Those that allow neither are named with the reason.
 */
public final class ComparisonPane extends ScrollPane implements View<Double> {

    private static final double MARGINS = 64;
    private static final double SMALLEST = 420;
    /** How wide the chart gets, in points. */
    public static final double WIDEST = 860;

    private final ReportProfile report;
    private final Contents contents;
    private final NavigationHistory trail;
    private final Notation notation;
    private final Words words;
    private final Selection selection;
    private final ToDoubleFunction<String> textWidth = Fonts.chartWidth();
    private final VBox page = new VBox();
    private final StackPane chart = new StackPane();
    private final StackPane growthChart = new StackPane();
    private Alignment shown = new Alignment(List.of(), List.of());
    private Optional<GrowthTargets> growth = Optional.empty();

    public ComparisonPane(
            ReportProfile report, NavigationHistory trail, Notation notation, Selection selection, Actions actions) {
        this.report = report;
        contents = report.contents();
        this.trail = trail;
        this.notation = notation;
        this.selection = selection;
        words = notation.words();
        getStyleClass().add("comparison-pane");
        setId("comparison");
        page.getStyleClass().add("page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        chart.setAlignment(Pos.TOP_LEFT);
        growthChart.setAlignment(Pos.TOP_LEFT);
        List<List<String>> offered = List.of(List.of(ChartMenu.SAVE, ChartMenu.COPY), List.of("action.print-sheet"));
        actions.offer(chart, offered);
        actions.offer(growthChart, offered);
        viewportBoundsProperty().subscribe((before, now) -> {
            if (before.getWidth() != now.getWidth()) {
                draw();
            }
        });
        selection.idsProperty().when(NodeContainment.shown(this)).subscribe(_ -> fill());
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void focus() {
        requestFocus();
    }

    /** How far the page is scrolled, from 0 to 1. */
    @Override
    public Double state() {
        return getVvalue();
    }

    @Override
    public void restore(Double state) {
        setVvalue(state);
    }

    private void fill() {
        List<Indicator> ticked = selection.of(contents.report());
        shown = Alignment.of(report, ticked);
        growth = GrowthTargets.of(report, ticked);
        chart.getChildren().clear();
        growthChart.getChildren().clear();
        // A report for one year has no way from a baseline to a goal, but mostly growth beside growth: then that is the
        // page.
        boolean onlyGrowth = shown.entries().isEmpty() && growth.isPresent();
        page.getChildren()
                .setAll(new Prose(
                        onlyGrowth ? said("comparison.growth", growth.orElseThrow()) : words.say("comparison.name"),
                        "page-name"));
        addChoice(ticked);
        if (!onlyGrowth) {
            page.getChildren().add(new Prose(scale(shown), "page-note"));
            if (!shown.entries().isEmpty()) {
                page.getChildren().add(chart);
            }
            growth.ifPresent(
                    beside -> page.getChildren().add(new Prose(said("comparison.growth", beside), "page-part")));
        }
        if (growth.isPresent()) {
            page.getChildren()
                    .addAll(new Prose(said("comparison.growth.note", growth.orElseThrow()), "page-note"), growthChart);
        }
        draw();
        addLeftOut(
                shown.leftOut().stream()
                        .filter(out -> growth.stream()
                                .noneMatch(beside -> beside.has(out.profile().indicator())))
                        .toList(),
                onlyGrowth);
    }

    /** Which indicators the page is about. */
    private void addChoice(List<Indicator> ticked) {
        Aims aims = report.aims();
        page.getChildren()
                .add(new Prose(
                        ticked.isEmpty()
                                ? words.say(aims.key("comparison.all"), aims.years())
                                : words.say("comparison.ticked", ticked.size()),
                        "page-note"));
        if (!ticked.isEmpty()) {
            Button clear = new Button(words.say("comparison.clear"));
            clear.setOnAction(_ -> selection.clear());
            page.getChildren().add(clear);
        }
    }

    private String said(String key, GrowthTargets beside) {
        return words.say(key, beside.before().heading(words), beside.aim().heading(words));
    }

    /** What the scale is, or why there is none. */
    private String scale(Alignment alignment) {
        OptionalInt baseline = contents.report().milestones().baseline();
        if (alignment.entries().isEmpty() || baseline.isEmpty()) {
            return words.say("comparison.nothing");
        }
        return words.say(
                "comparison.scale",
                baseline.getAsInt(),
                joined(alignment.years(), year -> Integer.toString(year)),
                joined(alignment.timesGone(), gone -> notation.percent(gone, 0)));
    }

    private static <T> String joined(List<T> each, Function<T, String> text) {
        return each.stream().map(text).collect(Collectors.joining("/"));
    }

    /** Draws the chart anew for the width there is. */
    private void draw() {
        double width = Math.clamp(getViewportBounds().getWidth() - MARGINS, SMALLEST, WIDEST);
        if (!shown.entries().isEmpty()) {
            draw(chart, AlignmentChart.draw(shown, notation, width, textWidth));
        }
        growth.ifPresent(beside -> draw(growthChart, GrowthTargetsChart.draw(beside, notation, width, textWidth)));
    }

    private void draw(StackPane into, Chart drawn) {
        into.getChildren().setAll(new ChartView(drawn, new Evidence(contents, trail, notation)));
    }

    /** @param onlyGrowth whether the page is about growth alone: then one reason is common to all, and others are none here */
    private void addLeftOut(List<Alignment.LeftOut> leftOut, boolean onlyGrowth) {
        if (leftOut.isEmpty()) {
            return;
        }
        page.getChildren().add(new Prose(words.say("comparison.left-out", leftOut.size()), "page-part"));
        if (onlyGrowth) {
            addLeftOut(
                    words.say("comparison.growth.left-out"),
                    leftOut.stream().map(out -> out.profile().indicator()).toList());
            return;
        }
        Map<Reason, List<Indicator>> byReason = new TreeMap<>();
        leftOut.forEach(out -> byReason.computeIfAbsent(out.reason(), _ -> new ArrayList<>())
                .add(out.profile().indicator()));
        byReason.forEach((reason, indicators) -> addLeftOut(words.say("reason." + Code.of(reason)), indicators));
    }

    private void addLeftOut(String reason, List<Indicator> indicators) {
        FlowPane names = new FlowPane();
        names.getStyleClass().add("left-out-names");
        indicators.forEach(indicator -> names.getChildren().add(link(indicator)));
        page.getChildren().addAll(new Prose(reason, "left-out-reason"), names);
    }

    private Hyperlink link(Indicator indicator) {
        Hyperlink link =
                Spoken.in(notation.words(), new Hyperlink(notation.language().of(indicator.name())));
        link.setOnAction(
                _ -> trail.visit(new Location.AtIndicator(contents.report().id(), indicator.id())));
        return link;
    }
}
