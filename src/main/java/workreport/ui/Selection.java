package workreport.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import workreport.evidence.Indicator;
import workreport.evidence.Report;

/** The indicators that the reader has ticked, for all panes. */
public final class Selection {

    private final ReadOnlyObjectWrapper<Set<String>> ids = new ReadOnlyObjectWrapper<>(this, "ids", Set.of());

    /** The ids ticked; another set after each change. */
    public ReadOnlyObjectProperty<Set<String>> idsProperty() {
        return ids.getReadOnlyProperty();
    }

    public Set<String> ids() {
        return ids.get();
    }

    /** Ticks an indicator, or takes its tick away. */
    public void tick(String id, boolean ticked) {
        Set<String> now = new HashSet<>(ids());
        if (ticked ? now.add(id) : now.remove(id)) {
            ids.set(Set.copyOf(now));
        }
    }

    /** Takes all ticks away. */
    public void clear() {
        ids.set(Set.of());
    }

    /** The indicators ticked, in the order of the report's file. */
    public List<Indicator> of(Report report) {
        return report.indicators().stream()
                .filter(indicator -> ids().contains(indicator.id()))
                .toList();
    }
}
