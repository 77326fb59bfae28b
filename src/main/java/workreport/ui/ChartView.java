package workreport.ui;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import workreport.chart.Chart;
import workreport.chart.Mark;
import workreport.evidence.Observation;
import workreport.paint.MarkStyle;

/** A chart on screen: its marks as nodes, painted as {@link MarkStyle} says. Every value leads to its evidence. */
public final class ChartView extends Pane {

    private static final double TARGET_SIZE = 24;

    private final Function<Observation, String> told;
    private final BiConsumer<Observation, Node> open;
    /** Observations whose symbol or bar takes the keyboard focus; the others are reached through their labels. */
    private final Set<Observation> pictured = new HashSet<>();

    /**
     * @param told gives the evidence for an observation, shown as its tooltip
     * @param open called when the reader chooses a value, with the node that stands for it
     */
    public ChartView(Chart chart, Function<Observation, String> told, BiConsumer<Observation, Node> open) {
        this.told = told;
        this.open = open;
        getStyleClass().add("chart-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(chart.description());
        setMinSize(chart.width(), chart.height());
        setMaxSize(chart.width(), chart.height());
        for (Mark mark : chart.marks()) {
            switch (mark) {
                case Mark.Dot dot -> pictured.add(dot.source());
                case Mark.Bar bar -> pictured.add(bar.source());
                case Mark.Label _, Mark.Line _, Mark.Zone _ -> {}
            }
        }
        chart.marks().forEach(mark -> getChildren().add(node(mark)));
    }

    /** A chart whose values lead to their evidence. */
    public ChartView(Chart chart, Evidence evidence) {
        this(chart, evidence::told, evidence::open);
    }

    /** A chart to look at only, without hints and links. */
    public ChartView(Chart chart) {
        this(chart, _ -> "", (_, _) -> {});
        setMouseTransparent(true);
        getChildren().forEach(node -> node.setFocusTraversable(false));
    }

    private Node node(Mark mark) {
        return switch (mark) {
            case Mark.Label label -> label(label);
            case Mark.Line line -> styled(new Line(line.x1(), line.y1(), line.x2(), line.y2()), mark, "stroke");
            case Mark.Zone zone -> styled(new Rectangle(zone.x(), zone.y(), zone.width(), zone.height()), mark, "zone");
            case Mark.Bar bar -> bar(bar);
            case Mark.Dot dot -> dot(dot);
        };
    }

    private static Node styled(Node node, Mark mark, String kind) {
        painted(node, mark, kind);
        node.setMouseTransparent(true);
        return node;
    }

    private static void painted(Node node, Mark mark, String kind) {
        node.getStyleClass().addAll(kind, mark.role().styleClass());
        node.setStyle(MarkStyle.of(mark).css());
    }

    private Node label(Mark.Label label) {
        Text text = new Text(label.x(), label.y(), label.text());
        text.setTextOrigin(VPos.BASELINE);
        text.setFont(Font.font(Fonts.SANS, label.size()));
        painted(text, label, "lettering");
        Observation source = label.source();
        if (source == null) {
            text.setMouseTransparent(true);
        } else {
            text.getStyleClass().add("leads-on");
            if (pictured.contains(source)) {
                explain(text, source, told.apply(source));
            } else {
                leadOn(text, source, label.text());
            }
        }
        return text;
    }

    /** A focusable symbol with enough room around it to be clicked. */
    private Node dot(Mark.Dot dot) {
        StackPane target = new StackPane(Symbols.of(dot.shape(), dot.role()));
        target.getStyleClass().addAll("value-target", "leads-on");
        target.setPrefSize(TARGET_SIZE, TARGET_SIZE);
        target.setSnapToPixel(false);
        target.relocate(dot.x() - TARGET_SIZE / 2, dot.y() - TARGET_SIZE / 2);
        leadOn(target, dot.source(), dot.description());
        return target;
    }

    private Node bar(Mark.Bar bar) {
        Rectangle node = new Rectangle(bar.x(), bar.y(), bar.width(), bar.height());
        painted(node, bar, "bar");
        node.getStyleClass().add("leads-on");
        leadOn(node, bar.source(), bar.description());
        return node;
    }

    /** Makes the mark of a value a link, by mouse and keyboard, with a tooltip that says what it is and what its evidence is. */
    private void leadOn(Node node, Observation source, String description) {
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.setAccessibleText(description);
        explain(node, source, description + "\n" + told.apply(source));
        node.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                open.accept(source, node);
                key.consume();
            }
        });
    }

    private void explain(Node node, Observation source, String text) {
        Tooltips.on(node, text);
        node.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                open.accept(source, node);
            }
        });
    }
}
