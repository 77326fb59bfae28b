package workreport.app.window;

import static workreport.ui.Action.Menu.FILE;
import static workreport.ui.Action.Menu.TOOLS;
import static workreport.ui.Action.Menu.VIEW;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import workreport.app.view.Workspace;
import workreport.evidence.Indicator;
import workreport.language.Words;
import workreport.ui.Action;
import workreport.ui.ActionTarget;
import workreport.ui.ChartMenu;
import workreport.ui.Location;

/** What a reader can do with values that are not in the report. */
final class EnteringActions {

    /** Some systems tell large letters from small ones. */
    private static final List<String> ENDINGS = List.of("*.xlsx", "*.XLSX", "*.csv", "*.CSV", "*.txt", "*.TXT");

    private final ReportWindow window;
    private final Workspace shared;
    private final BooleanProperty onlyReport;

    /** @param onlyReport whether only what the report itself says is shown */
    EnteringActions(ReportWindow window, Workspace shared, BooleanProperty onlyReport) {
        this.window = window;
        this.shared = shared;
        this.onlyReport = onlyReport;
    }

    List<Action> all() {
        ActionTarget target = shared.actions().target();
        ObservableValue<Boolean> any = Bindings.createBooleanBinding(
                () -> meant(target.place()).isPresent(), target.placeProperty(), shared.reports());
        return List.of(
                Action.of(ChartMenu.ENTER, TOOLS, 1, "Shortcut+E")
                        .when(any, "enter.no-indicator")
                        .does(() -> meant(target.place()).ifPresent(this::enter)),
                Action.of("action.enter-table", TOOLS, 1, "Shortcut+T").does(this::enterTable),
                Action.of("action.save-template", FILE, 1, "Shortcut+Alt+T")
                        .does(() -> window.saving().template()),
                Action.of("action.only-report", VIEW, 2, "Shortcut+Shift+R")
                        .selected(onlyReport)
                        .does(() -> onlyReport.set(!onlyReport.get())));
    }

    /** The indicator of a place: its page, or a number of it in the text. */
    private Optional<Indicator> meant(Location place) {
        return switch (place) {
            case Location.AtIndicator at -> shared.contents().indicator(at.id());
            case Location.InText text ->
                shared.contents().report().indicators().stream()
                        .filter(indicator -> indicator.observations().stream()
                                .anyMatch(observation -> text.number() != null
                                        && observation.anchor().equals(Optional.of(text.number()))))
                        .findFirst();
            case Location.Comparison _, Location.AtTheme _, Location.AtSheet _, Location.InView _ -> Optional.empty();
        };
    }

    private void enterTable() {
        window.dialogs().enterTable(this::table, window.messages()::say);
    }

    /** Asks for a table to open. */
    private Optional<Path> table() {
        Words words = shared.texts().words();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("enter-table.open.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(words.say("enter-table.open.format"), ENDINGS),
                        new ExtensionFilter(words.say("window.open.every"), "*"));
        return Optional.ofNullable(window.outside().open().apply(chooser)).map(File::toPath);
    }

    private void enter(Indicator indicator) {
        window.dialogs().enter(indicator);
    }
}
