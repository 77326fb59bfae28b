package workreport.view.indicators;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.language.Notation;
import workreport.model.Anchor;
import workreport.model.Contents;
import workreport.model.Indicator;
import workreport.model.Section;
import workreport.view.Fonts;
import workreport.view.IndicatorCard;
import workreport.view.Place;
import workreport.view.Trail;

/** The indicators of the section in view, each as a card; where a section has none, those of the part around it. */
public final class IndicatorsPane extends VBox {

    private static final PseudoClass LOOKED_AT = PseudoClass.getPseudoClass("looked-at");

    private final Contents contents;
    private final Trail trail;
    private final Notation notation;
    private final ToDoubleFunction<String> textWidth = Fonts.chartWidth();
    private final Label heading = new Label();
    private final VBox cards = new VBox();
    private final ScrollPane scroll = new ScrollPane(cards);
    private final Runnable afterLayout = this::afterLayout;
    private List<Indicator> shown = List.of();
    /** The card to bring into sight after the next layout. */
    private @Nullable IndicatorCard wanted;

    public IndicatorsPane(Contents contents, Trail trail, Notation notation) {
        this.contents = contents;
        this.trail = trail;
        this.notation = notation;
        getStyleClass().add("indicators-pane");
        setId("indicators");
        heading.getStyleClass().add("pane-heading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        cards.getStyleClass().add("cards");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading, scroll);
        show(trail.place());
        trail.follow((place, _) -> {
            if (place.isReading()) {
                show(place);
            }
        });
        sceneProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(afterLayout);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(afterLayout);
            }
        });
    }

    /** Puts the keyboard onto the first value of the first card. */
    public void focusCards() {
        cards.lookupAll(".value-target").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void show(Place place) {
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
        if (!indicators.equals(shown)) {
            shown = indicators;
            cards.getChildren().setAll(indicators.stream().map(this::card).toList());
            scroll.setVvalue(0);
        }
        lookAt(place.number());
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

    private IndicatorCard card(Indicator indicator) {
        return new IndicatorCard(contents, notation, indicator, textWidth, trail);
    }

    private void lookAt(@Nullable Anchor number) {
        Optional<IndicatorCard> first = Optional.empty();
        for (var node : cards.getChildren()) {
            IndicatorCard card = (IndicatorCard) node;
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
            bringIntoView(wanted);
            wanted = null;
        }
    }

    private void bringIntoView(IndicatorCard card) {
        Bounds view = scroll.getViewportBounds();
        Bounds bounds = card.getBoundsInParent();
        double hidden = cards.getHeight() - view.getHeight();
        double top = hidden * scroll.getVvalue();
        if (hidden > 0 && (bounds.getMinY() < top || bounds.getMaxY() > top + view.getHeight())) {
            scroll.setVvalue(Math.min(1, bounds.getMinY() / hidden));
        }
    }
}
