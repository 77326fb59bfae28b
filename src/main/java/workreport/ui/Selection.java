package workreport.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import workreport.evidence.Indicator;
import workreport.evidence.Report;

/** The indicators that the reader has ticked, for all panes. */
public final class Selection {

    private final ObservableSet<String> ids = FXCollections.observableSet();
    private final List<Runnable> followers = new ArrayList<>();

    public Selection() {
        ids.addListener((SetChangeListener<String>) _ -> List.copyOf(followers).forEach(Runnable::run));
    }

    /** The ids ticked; changes are seen by all. */
    public ObservableSet<String> ids() {
        return ids;
    }

    /** From now on tells that follower of every change. */
    public void follow(Runnable follower) {
        followers.add(follower);
    }

    /** From now on tells nobody: for when all followers make way for new ones. */
    public void forgetFollowers() {
        followers.clear();
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
