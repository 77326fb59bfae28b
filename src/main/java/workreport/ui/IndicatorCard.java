package workreport.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.analysis.Explanation;
import workreport.analysis.IndicatorProfile;
import workreport.analysis.ReportProfile;
import workreport.chart.Chart;
import workreport.chart.IndicatorChart;
import workreport.chart.Mark;
import workreport.document.Anchor;
import workreport.evidence.Basis;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.language.Notation;
import workreport.language.Provenance;
import workreport.language.Words;
import workreport.series.StandingText;
import workreport.series.Standings;

/** An indicator in brief: its name, its chart, every observation that is not on the chart, and the verdict. */
public final class IndicatorCard extends VBox {

    private static final double CHART_WIDTH = 276;
    private static final double CHART_HEIGHT = 100;
    /** The estimated height of a card until it is drawn. */
    private static final double USUAL_HEIGHT = 210;

    private final ReportProfile report;
    private final Notation notation;
    private final Indicator indicator;
    private final ToDoubleFunction<String> textWidth;
    private final NavigationHistory trail;
    private final Evidence evidence;
    private final Actions actions;
    private boolean drawn;

    /**
     * @param trail for links to the indicator's page and to an observation's sentence
     * @param textWidth how wide a text is in a chart
     * @param actions what can be done with it
     */
    public IndicatorCard(
            ReportProfile report,
            Notation notation,
            Indicator indicator,
            ToDoubleFunction<String> textWidth,
            NavigationHistory trail,
            Actions actions) {
        this(report, notation, textWidth, trail, actions, indicator);
        draw();
    }

    private IndicatorCard(
            ReportProfile report,
            Notation notation,
            ToDoubleFunction<String> textWidth,
            NavigationHistory trail,
            Actions actions,
            Indicator indicator) {
        this.report = report;
        this.notation = notation;
        this.indicator = indicator;
        this.textWidth = textWidth;
        this.trail = trail;
        this.actions = actions;
        evidence = new Evidence(report.contents(), trail, notation);
        getStyleClass().add("indicator-card");
        setId("card-" + indicator.id());
        setVisible(false);
        setPrefHeight(USUAL_HEIGHT);
    }

    /** A card that takes up its place but stays empty until drawn: most of many cards are never looked at. */
    public static IndicatorCard undrawn(
            ReportProfile report,
            Notation notation,
            Indicator indicator,
            ToDoubleFunction<String> textWidth,
            NavigationHistory trail,
            Actions actions) {
        return new IndicatorCard(report, notation, textWidth, trail, actions, indicator);
    }

    public Indicator indicator() {
        return indicator;
    }

    public boolean isDrawn() {
        return drawn;
    }

    /** Fills a card that is still empty. */
    public void draw() {
        if (drawn) {
            return;
        }
        drawn = true;
        setVisible(true);
        setPrefHeight(USE_COMPUTED_SIZE);
        IndicatorProfile profile = report.of(indicator);
        Chart chart = IndicatorChart.draw(profile, notation, CHART_WIDTH, CHART_HEIGHT, textWidth);
        ChartView view = new ChartView(chart, evidence);
        ChartMenu.offer(actions, this, () -> Optional.of(page()));
        getChildren().addAll(head(), view);
        addObservations(chart);
        addVerdict(profile);
        addNotes(profile);
    }

    /** Whether one of its observations stands there. */
    public boolean shows(Anchor number) {
        return indicator.observations().stream()
                .anyMatch(observation ->
                        observation.anchor().filter(number::equals).isPresent());
    }

    private HBox head() {
        Hyperlink name = Spoken.in(notation.words(), link(notation.language().of(indicator.name()), "card-name"));
        name.setOnAction(_ -> trail.visit(page()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label unit = Spoken.in(notation.words(), new Label(notation.symbol(indicator.unit())));
        unit.getStyleClass().add("card-unit");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(8, name, unit);
    }

    private Location page() {
        return new Location.AtIndicator(report.report().id(), indicator.id());
    }

    private static Hyperlink link(String text, String style) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add(style);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        return link;
    }

    private void addObservations(Chart chart) {
        List<Observation> onChart = chart.marks().stream()
                .map(IndicatorCard::source)
                .filter(Objects::nonNull)
                .toList();
        indicator.observations().stream()
                .filter(observation -> !onChart.contains(observation))
                .forEach(observation -> {
                    Hyperlink link = link(notation.statement(indicator, observation), "card-reading");
                    Tooltips.on(link, evidence.told(observation));
                    link.setOnAction(_ -> evidence.open(observation, link));
                    getChildren().add(link);
                });
    }

    private static @Nullable Observation source(Mark mark) {
        return switch (mark) {
            case Mark.Label label -> label.source();
            case Mark.Dot dot -> dot.source();
            case Mark.Bar bar -> bar.source();
            case Mark.Line _, Mark.Zone _ -> null;
        };
    }

    /** Only an indicator with a target can be on its way to it. */
    private void addVerdict(IndicatorProfile profile) {
        if (!profile.hasTarget()) {
            return;
        }
        Explanation explanation = new Explanation(profile, notation);
        VBox tags = new VBox(4, new VerdictTag(profile, notation));
        tags.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, tags, new Prose(explanation.brief().orElse(""), "card-figure"));
        row.getStyleClass().add("card-verdict");
        explanation.kind().ifPresent(kind -> {
            Label tag = new Label(kind);
            tag.getStyleClass().addAll("verdict", "verdict-not-judged", "target-kind");
            tag.setMinWidth(Region.USE_PREF_SIZE);
            tags.getChildren().add(tag);
        });
        getChildren().add(row);
        Standings.main(profile).ifPresent(standing -> {
            HBox later = new HBox(new StandingTag(indicator, standing, notation));
            later.getStyleClass().add("card-verdict");
            getChildren()
                    .addAll(later, new Prose(new StandingText(indicator, notation).brief(standing), "card-figure"));
        });
    }

    private void addNotes(IndicatorProfile profile) {
        Words words = notation.words();
        if (profile.trajectory().implied() != null) {
            addNote(words.say("card.implied"), "computed");
        }
        profile.caution().signed(words).ifPresent(note -> addNote(note, "note"));
        if (indicator.observations().stream().anyMatch(observation -> observation.basis() == Basis.INFERRED)) {
            Label star = addNote(words.say("card.inferred"), "note");
            Tooltips.on(star, inferredFrom());
        }
        addSources();
    }

    /** The source of each value that a person entered. */
    private void addSources() {
        for (Observation observation : indicator.observations()) {
            observation
                    .entered()
                    .ifPresent(entered -> addNote(
                            notation.words()
                                    .say(
                                            "source.of",
                                            notation.cell(indicator, observation),
                                            Provenance.of(entered, notation.words())),
                            "note"));
        }
    }

    private String inferredFrom() {
        StringBuilder reasons = new StringBuilder();
        for (Observation observation : indicator.observations()) {
            if (observation.basis() == Basis.INFERRED) {
                reasons.append(reasons.isEmpty() ? "" : "\n")
                        .append(notation.statement(indicator, observation))
                        .append(" — ")
                        .append(notation.basis(observation));
            }
        }
        return reasons.toString();
    }

    private Label addNote(String text, String style) {
        Label note = new Prose(text, "card-note", "card-" + style);
        getChildren().add(note);
        return note;
    }
}
