package workreport.ui.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.analysis.ReportProfile;
import workreport.document.Anchor;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.find.Hit;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.ui.Actions;
import workreport.ui.Fonts;
import workreport.ui.IndicatorCard;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.NodeContainment;
import workreport.ui.TextSearch;

/** The indicators of the section in view, each as a card; where a section has none, those of the part around it. */
public final class IndicatorsPane extends VBox {

    private static final PseudoClass LOOKED_AT = PseudoClass.getPseudoClass("looked-at");
    /** How many cards are drawn between two frames: few, so that the text can be scrolled meanwhile. */
    private static final int AT_ONCE = 3;
    /** More than fit in sight; the others get their places only after these have been drawn. */
    private static final int FIRST = 12;
    /** Run once the visible cards have been painted: drawing the rest at the same time would delay them. */
    private static final Executor AFTER_PAINTING =
            CompletableFuture.delayedExecutor(250, TimeUnit.MILLISECONDS, Platform::runLater);

    private final ReportProfile report;
    private final Contents contents;
    private final NavigationHistory trail;
    private final Notation notation;
    private final Actions actions;
    private final ToDoubleFunction<String> textWidth = Fonts.chartWidth();
    private final Label heading = new Label();
    private final Label gist = new Label();
    private final VBox cards = new VBox();
    private final ScrollPane scroll = new ScrollPane(cards);
    private final Runnable afterLayout = this::afterLayout;
    /** The cards that have a place but are empty. */
    private final List<IndicatorCard> undrawn = new ArrayList<>();

    private List<Indicator> shown = List.of();
    /** Places whose visible cards are being painted, and those whose cards have been. */
    private List<Indicator> painting = List.of();

    private List<Indicator> painted = List.of();
    /** Whether the window has been laid out: its first picture shows the text, and the cards are drawn while it is painted. */
    private boolean begun;
    /** The card to bring into sight after the next layout. */
    private @Nullable IndicatorCard wanted;

    public IndicatorsPane(
            ReportProfile report, NavigationHistory trail, Notation notation, TextSearch search, Actions actions) {
        this.report = report;
        contents = report.contents();
        this.trail = trail;
        this.notation = notation;
        this.actions = actions;
        getStyleClass().add("indicators-pane");
        setId("indicators");
        heading.getStyleClass().add("pane-heading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        gist.setId("gist");
        gist.getStyleClass().add("gist");
        gist.setWrapText(true);
        gist.setMinHeight(Region.USE_PREF_SIZE);
        gist.managedProperty().bind(gist.visibleProperty());
        cards.getStyleClass().add("cards");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(gist, heading, scroll);
        show(trail.place());
        trail.arrivalProperty().when(NodeContainment.shown(this)).subscribe((_, arrival) -> {
            if (arrival.location().isInText()) {
                show(arrival.location());
            }
        });
        search.visitProperty()
                .subscribe((_, _) -> gist.pseudoClassStateChanged(
                        LOOKED_AT,
                        search.hit().filter(hit -> hit.is(Hit.Of.GIST)).isPresent()));
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(afterLayout);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(afterLayout);
            }
        });
    }

    /** The indicator of the first card in sight; empty where the reader has not scrolled. */
    public String state() {
        return cards().stream()
                .filter(card -> top() > 0 && card.getBoundsInParent().getMaxY() > top())
                .findFirst()
                .map(card -> card.indicator().id())
                .orElse("");
    }

    /** Shows the cards from that indicator's on, as far as they are about the place that the reader is at. */
    public void restore(String indicator) {
        if (shown.stream().anyMatch(each -> each.id().equals(indicator))) {
            complete();
            wanted = cards().stream()
                    .filter(card -> card.indicator().id().equals(indicator))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Puts the keyboard onto the first value of the first card. */
    public void focusCards() {
        cards().stream().findFirst().ifPresent(IndicatorCard::draw);
        cards.lookupAll(".value-target").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void show(Location place) {
        Section here = contents.sectionAt(place.id()).orElse(null);
        Section source = here;
        List<Indicator> indicators = List.of();
        while (source != null && indicators.isEmpty()) {
            indicators = contents.indicatorsIn(source);
            if (indicators.isEmpty()) {
                source = contents.parent(source).orElse(null);
            }
        }
        if (indicators.isEmpty()) {
            indicators = contents.report().indicators();
        }
        heading.setText(heading(here, source, indicators.size()));
        gist.setText(gist(here));
        gist.setVisible(!gist.getText().isEmpty());
        if (!indicators.equals(shown)) {
            shown = indicators;
            cards.getChildren().clear();
            undrawn.clear();
            add(indicators.subList(0, Math.min(FIRST, indicators.size())));
            scroll.setVvalue(0);
        }
        lookAt(place.number());
    }

    /** For readers of English, our own summary of the section or of the one around it. */
    private String gist(@Nullable Section here) {
        Section section = here;
        while (section != null && section.gistEn() == null) {
            section = contents.parent(section).orElse(null);
        }
        return section == null || notation.language() != Language.EN
                ? ""
                : notation.words().say("indicators.gist", notation.brief(section), section.gistEn());
    }

    /** Says whose indicators these are: they are not always those of the section itself. */
    private String heading(@Nullable Section here, @Nullable Section source, int count) {
        if (source == null) {
            return notation.words().say("indicators.report", count);
        }
        return source == here
                ? notation.words().say("indicators.section", count)
                : notation.words().say("indicators.around", notation.brief(source), count);
    }

    /** Gives each indicator its card. */
    private void complete() {
        add(shown.subList(cards.getChildren().size(), shown.size()));
    }

    private void add(List<Indicator> indicators) {
        List<IndicatorCard> added = indicators.stream()
                .map(indicator -> IndicatorCard.undrawn(report, notation, indicator, textWidth, trail, actions))
                .toList();
        cards.getChildren().addAll(added);
        undrawn.addAll(added);
    }

    private List<IndicatorCard> cards() {
        return cards.getChildren().stream().map(IndicatorCard.class::cast).toList();
    }

    private void lookAt(@Nullable Anchor number) {
        if (number != null) {
            complete();
        }
        Optional<IndicatorCard> first = Optional.empty();
        for (IndicatorCard card : cards()) {
            boolean looked = number != null && card.shows(number);
            card.pseudoClassStateChanged(LOOKED_AT, looked);
            if (looked && first.isEmpty()) {
                first = Optional.of(card);
            }
        }
        wanted = first.orElse(null);
    }

    /** A card may be so new that only a layout gives it a place. */
    private void afterLayout() {
        if (wanted != null) {
            draw(List.of(wanted));
            bringIntoView(wanted);
            scroll.layout();
            wanted = null;
        }
        if (begun) {
            drawNext();
        } else {
            begun = true;
            Platform.runLater(this::drawNext);
        }
    }

    /** Draws some of the cards in sight; once those have been painted, some of those a screenful above and below. */
    private void drawNext() {
        undrawn.removeIf(IndicatorCard::isDrawn);
        double height = scroll.getViewportBounds().getHeight();
        // In a window that has been closed meanwhile, nodes have lost their colours.
        if (!NodeContainment.isShown(this)
                || height <= 0
                || undrawn.isEmpty() && cards.getChildren().size() == shown.size()) {
            return;
        }
        double top = top();
        List<IndicatorCard> next = undrawnWithin(top, top + height);
        if (next.isEmpty() && painted != shown) {
            afterPainting();
            return;
        }
        if (next.isEmpty()) {
            complete();
            next = undrawnWithin(top - height, top + 2 * height);
        }
        if (!next.isEmpty()) {
            Optional<IndicatorCard> first = cards().stream()
                    .filter(card -> card.getBoundsInParent().getMaxY() > top)
                    .findFirst();
            double before =
                    first.map(card -> card.getBoundsInParent().getMinY()).orElse(0.0);
            draw(next);
            // The first card in sight stays where it is, whatever heights the others get.
            first.ifPresent(card -> scrollTo(top + card.getBoundsInParent().getMinY() - before));
            scroll.layout();
        }
    }

    private void afterPainting() {
        if (painting != shown) {
            List<Indicator> these = shown;
            painting = these;
            AFTER_PAINTING.execute(() -> {
                painted = these;
                drawNext();
            });
        }
    }

    /** What is drawn after the layout is seen in this frame already, and in its styles. */
    private void draw(List<IndicatorCard> next) {
        next.forEach(IndicatorCard::draw);
        // Not the whole pane: that would restyle what is styled already.
        next.forEach(Node::applyCss);
        scroll.layout();
    }

    private List<IndicatorCard> undrawnWithin(double top, double bottom) {
        return undrawn.stream()
                .filter(card -> card.getBoundsInParent().getMaxY() > top
                        && card.getBoundsInParent().getMinY() < bottom)
                .limit(AT_ONCE)
                .toList();
    }

    private double hidden() {
        return Math.max(0, cards.getHeight() - scroll.getViewportBounds().getHeight());
    }

    private double top() {
        return hidden() * scroll.getVvalue();
    }

    private void scrollTo(double top) {
        if (hidden() > 0) {
            scroll.setVvalue(Math.clamp(top / hidden(), 0, 1));
        }
    }

    private void bringIntoView(IndicatorCard card) {
        Bounds view = scroll.getViewportBounds();
        Bounds bounds = card.getBoundsInParent();
        if (bounds.getMinY() < top() || bounds.getMaxY() > top() + view.getHeight()) {
            scrollTo(bounds.getMinY());
        }
    }
}
