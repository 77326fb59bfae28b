package workreport.ui.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.entered.EnteredValues;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.series.IndicatorSeries;
import workreport.series.Promise;
import workreport.series.SeriesIndex;
import workreport.ui.Prose;

/**
 * Many indicators of a place side by side, a small chart each. Those in sight are drawn, the others when the reader comes to
 * them.
 */
final class SeriesGrid extends ScrollPane {

    private static final double GAP = 10;
    private static final double MARGINS = 36;
    private static final double NARROWEST = 230;

    private final Notation notation;
    private final Words words;
    private final Consumer<@Nullable Promise> choose;
    private final Consumer<Promise> open;
    private final VBox groups = new VBox(8);
    private List<SeriesTile> tiles = List.of();
    private @Nullable SeriesTile selected;

    /**
     * @param choose called when the reader selects another chart
     * @param open called when the reader wants to see the promise in its text
     */
    SeriesGrid(Notation notation, Consumer<@Nullable Promise> choose, Consumer<Promise> open) {
        this.notation = notation;
        this.choose = choose;
        this.open = open;
        words = notation.words();
        setId("series-grid");
        setAccessibleText(words.say("place.charts"));
        groups.getStyleClass().add("series-groups");
        setContent(groups);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        viewportBoundsProperty().subscribe((before, now) -> {
            if (before.getWidth() != now.getWidth()) {
                fit();
            }
            drawSeen();
        });
        vvalueProperty().subscribe((_, _) -> drawSeen());
        groups.heightProperty().subscribe((_, _) -> drawSeen());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(focused -> {
            if (focused && !tiles.isEmpty()) {
                (selected == null ? tiles.getFirst() : selected).requestFocus();
            }
        });
    }

    /** The latest promise of the chart that is selected. */
    Optional<Promise> selected() {
        return Optional.ofNullable(selected).map(SeriesTile::promise);
    }

    /** Shows the indicators of other promises; the one that was selected stays so if it is among them. */
    void fill(List<Promise> rows, SeriesIndex index, EnteredValues entered, boolean grouped) {
        Promise before = selected == null ? null : selected.promise();
        Map<Integer, List<SeriesTile>> byTheme = new LinkedHashMap<>();
        int alone = 0;
        for (IndicatorSeries told : index.of(rows)) {
            IndicatorSeries each = told.with(entered);
            SeriesTile tile = new SeriesTile(each, notation, this::select, open);
            if (each.size() < 2) {
                alone++;
            } else {
                byTheme.computeIfAbsent(grouped ? PlaceThemes.rank(tile.promise()) : 0, _ -> new ArrayList<>())
                        .add(tile);
            }
        }
        groups.getChildren().clear();
        byTheme.keySet().stream().sorted().forEach(theme -> add(byTheme.get(theme), grouped));
        if (alone > 0) {
            groups.getChildren().add(new Prose(words.say("place.charts.alone", alone), "page-note"));
        } else if (byTheme.isEmpty()) {
            groups.getChildren().add(new Label(words.say("place.nothing")));
        }
        tiles = byTheme.keySet().stream()
                .sorted()
                .flatMap(theme -> byTheme.get(theme).stream())
                .collect(Collectors.toList());
        selected = null;
        tiles.stream()
                .filter(tile -> before != null && tile.isOf(before))
                .findFirst()
                .or(() -> tiles.stream().findFirst())
                .ifPresent(this::mark);
        fit();
        drawSeen();
    }

    private void add(List<SeriesTile> theme, boolean grouped) {
        if (grouped) {
            groups.getChildren().add(new Prose(PlaceThemes.name(theme.getFirst().promise(), notation), "page-part"));
        }
        FlowPane flow = new FlowPane(GAP, GAP);
        flow.getChildren().setAll(theme);
        groups.getChildren().add(flow);
    }

    private void select(SeriesTile tile) {
        if (tile != selected) {
            mark(tile);
            choose.accept(tile.promise());
        }
    }

    /** The arrows go from chart to chart, as in a list. */
    private void press(KeyEvent key) {
        SeriesTile here = selected;
        if (here == null || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        int at = tiles.indexOf(here);
        Optional<SeriesTile> next = switch (key.getCode()) {
            case LEFT -> at(at - 1);
            case RIGHT -> at(at + 1);
            case HOME -> at(0);
            case END -> at(tiles.size() - 1);
            case UP -> nearest(here, -1);
            case DOWN -> nearest(here, 1);
            default -> Optional.empty();
        };
        next.ifPresent(tile -> {
            tile.requestFocus();
            bringIntoSight(tile);
            key.consume();
        });
    }

    private Optional<SeriesTile> at(int index) {
        return 0 <= index && index < tiles.size() ? Optional.of(tiles.get(index)) : Optional.empty();
    }

    /** The next one above or below, the one that is nearest from side to side. */
    private Optional<SeriesTile> nearest(SeriesTile here, int way) {
        Bounds from = place(here);
        return tiles.stream()
                .filter(tile -> way * (place(tile).getCenterY() - from.getCenterY()) > from.getHeight() / 2)
                .min(Comparator.comparingDouble(
                                (SeriesTile tile) -> way * (place(tile).getCenterY() - from.getCenterY()))
                        .thenComparingDouble(tile -> Math.abs(place(tile).getCenterX() - from.getCenterX())));
    }

    /** Where a chart stands among all. */
    private Bounds place(SeriesTile tile) {
        return groups.sceneToLocal(tile.localToScene(tile.getBoundsInLocal()));
    }

    private void bringIntoSight(SeriesTile tile) {
        double view = getViewportBounds().getHeight();
        double rest = groups.getHeight() - view;
        Bounds at = place(tile);
        double top = rest * getVvalue();
        if (rest > 0 && at.getMinY() < top) {
            setVvalue(Math.max(0, at.getMinY() - GAP) / rest);
        } else if (rest > 0 && at.getMaxY() > top + view) {
            setVvalue(Math.min(rest, at.getMaxY() + GAP - view) / rest);
        }
    }

    private void mark(SeriesTile tile) {
        if (selected != null) {
            selected.select(false);
        }
        selected = tile;
        tile.select(true);
    }

    /** As many in a row as there is room for, all of one width. */
    private void fit() {
        double width = getViewportBounds().getWidth() - MARGINS;
        if (width > NARROWEST) {
            int columns = (int) ((width + GAP) / (NARROWEST + GAP));
            double each = Math.floor((width + GAP) / columns - GAP);
            tiles.forEach(tile -> tile.fit(each));
        }
    }

    private void drawSeen() {
        Bounds view = getViewportBounds();
        if (view.getHeight() <= 0 || groups.getHeight() <= 0) {
            return;
        }
        double top = (groups.getHeight() - view.getHeight()) * getVvalue();
        double reach = view.getHeight();
        for (SeriesTile tile : tiles) {
            Bounds at = place(tile);
            if (at != null && at.getMaxY() > top - reach && at.getMinY() < top + 2 * reach) {
                tile.draw();
            }
        }
    }

    /** How many charts there are, drawn or not. */
    int size() {
        return tiles.size();
    }

    /** How many of them are drawn. */
    long drawn() {
        return tiles.stream().filter(SeriesTile::isDrawn).count();
    }
}
