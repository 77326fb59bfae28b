package workreport.ui;

import java.io.Serial;
import javafx.event.Event;
import javafx.event.EventType;
import workreport.chart.Chart;

/** The reader wants a chart for use elsewhere. The window answers it, whichever pane the chart is in. */
public final class ChartEvent extends Event {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Any request for a chart. */
    public static final EventType<ChartEvent> ANY = new EventType<>(Event.ANY, "CHART");

    /** As a file. */
    public static final EventType<ChartEvent> SAVE = new EventType<>(ANY, "CHART_SAVE");

    /** Onto the clipboard. */
    public static final EventType<ChartEvent> COPY = new EventType<>(ANY, "CHART_COPY");

    private final transient Chart chart;
    private final String name;

    /**
     * @param chart as it can stand alone
     * @param name what a file of it would be called, without an ending
     */
    public ChartEvent(EventType<ChartEvent> type, Chart chart, String name) {
        super(type);
        this.chart = chart;
        this.name = name;
    }

    public Chart chart() {
        return chart;
    }

    public String name() {
        return name;
    }
}
