package workreport.ui;

import java.util.function.Supplier;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import workreport.chart.Chart;
import workreport.language.Words;

/** What can be done with a chart: a context menu that fires {@linkplain ChartEvent events}. */
public final class ChartMenu {

    private final Node node;
    private final Words words;
    private final Supplier<Chart> chart;
    private final String name;

    /**
     * @param node what shows the chart
     * @param chart makes it as it can stand alone
     * @param name what a file of it would be called, without an ending
     */
    public ChartMenu(Node node, Words words, Supplier<Chart> chart, String name) {
        this.node = node;
        this.words = words;
        this.chart = chart;
        this.name = name;
    }

    /** Gives the node its menu. */
    public void install() {
        ContextMenu menu = new ContextMenu(item("chart.save", ChartEvent.SAVE), item("chart.copy", ChartEvent.COPY));
        node.setOnContextMenuRequested(request -> {
            menu.show(node, request.getScreenX(), request.getScreenY());
            request.consume();
        });
    }

    private MenuItem item(String key, EventType<ChartEvent> type) {
        MenuItem item = new MenuItem(words.say(key));
        item.setOnAction(_ -> fire(type));
        return item;
    }

    /** Fires an event about the chart. */
    public void fire(EventType<ChartEvent> type) {
        node.fireEvent(new ChartEvent(type, chart.get(), name));
    }
}
