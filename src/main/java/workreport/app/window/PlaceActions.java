package workreport.app.window;

import static workreport.ui.Action.Menu.EDIT;
import static workreport.ui.Action.Menu.VIEW;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import workreport.ui.Action;
import workreport.ui.Location;
import workreport.ui.place.PlacePane;

/** What a reader can do where a place is looked at through the years. */
final class PlaceActions {

    private static final String NOT_HERE = "place.not-here";

    private final ReportWindow window;

    PlaceActions(ReportWindow window) {
        this.window = window;
    }

    List<Action> all() {
        ObservableValue<Boolean> here =
                window.trail().locationProperty().map(place -> place.view().equals(Location.View.PLACE));
        return List.of(
                Action.of("action.join-rows", EDIT, 0, "Shortcut+J")
                        .when(here, NOT_HERE)
                        .does(() -> inPlace(PlacePane::joinRows)),
                Action.of("action.part-rows", EDIT, 0, "Shortcut+Shift+J")
                        .when(here, NOT_HERE)
                        .does(() -> inPlace(PlacePane::partRows)),
                Action.of("action.place-charts", VIEW, 2, "Shortcut+G")
                        .when(here, NOT_HERE)
                        .does(() -> inPlace(PlacePane::turn)));
    }

    private void inPlace(Consumer<PlacePane> does) {
        window.place().ifPresent(does);
    }
}
