package workreport.view;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import workreport.model.Indicator;
import workreport.model.Report;

/** The indicators that the reader has ticked, for all panes. */
public final class Selection {

    private final ObservableSet<String> ids = FXCollections.observableSet();

    /** The ids ticked; changes are seen by all. */
    public ObservableSet<String> ids() {
        return ids;
    }

    /** Ticks an indicator, or takes its tick away. */
    public void tick(String id, boolean ticked) {
        if (ticked) {
            ids.add(id);
        } else {
            ids.remove(id);
        }
    }

    /** The indicators ticked, in the order of the report's file. */
    public List<Indicator> of(Report report) {
        return report.indicators().stream()
                .filter(indicator -> ids.contains(indicator.id()))
                .toList();
    }
}
