package workreport.app.window;

import static workreport.ui.Action.Menu.EDIT;
import static workreport.ui.Action.Menu.FILE;
import static workreport.ui.Action.Menu.GO;
import static workreport.ui.Action.Menu.HELP;
import static workreport.ui.Action.Menu.TOOLS;
import static workreport.ui.Action.Menu.VIEW;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import workreport.app.file.PlaceCharts;
import workreport.app.session.Preferences;
import workreport.app.session.Session.Appearance;
import workreport.app.view.ReadingView;
import workreport.app.view.SidePane.Side;
import workreport.app.view.Workspace;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.ui.Action;
import workreport.ui.ActionTarget;
import workreport.ui.Annotations;
import workreport.ui.ChartMenu;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.QueryField;
import workreport.ui.View;
import workreport.ui.ViewType;
import workreport.ui.ZoomSteps;
import workreport.ui.reading.ReadingActions;

/** What a reader can ask a window for. */
final class WindowActions {

    private final ReportWindow window;
    private final WindowManager manager;
    private final Preferences preferences;
    private final Workspace shared;
    private final Contents contents;
    private final NavigationHistory trail;
    private final ObservableValue<Location> here;
    private final ActionTarget target;

    WindowActions(ReportWindow window, WindowManager manager, Workspace shared) {
        this.window = window;
        this.manager = manager;
        this.shared = shared;
        preferences = manager.preferences();
        contents = shared.contents();
        trail = shared.trail();
        here = trail.locationProperty();
        target = shared.actions().target();
    }

    /** All of them, in the order in which they are listed. */
    List<Action> all() {
        ObservableValue<Boolean> inText = here.map(Location::isInText);
        List<Action> all = new ArrayList<>();
        all.addAll(views());
        all.addAll(places());
        all.addAll(ReadingActions.of(() -> reading().text(), target, inText, shared.numbersMarked()));
        all.addAll(notes());
        all.addAll(new MendActions(window, shared).all());
        all.addAll(finding());
        all.addAll(panes(inText));
        all.addAll(look());
        all.addAll(files());
        all.addAll(charts());
        all.addAll(new ReviewActions(window, shared).all());
        all.addAll(new PlaceActions(window).all());
        all.addAll(new EnteringActions(window, shared, preferences.onlyReportProperty()).all());
        all.addAll(help());
        return all;
    }

    private ReadingView reading() {
        return window.reading();
    }

    private void say(String key) {
        window.messages().say(shared.texts().words().say(key));
    }

    /** One for each view; the first has Ctrl+1 for its key. Those beside a main one have keys of their own. */
    private List<Action> views() {
        List<Action> views = new ArrayList<>();
        int main = 0;
        for (ViewType<?> type : window.views().types()) {
            String key =
                    type.aside() == null ? "Shortcut+" + ++main : type.aside().key();
            views.add(Action.of(type.action(), VIEW, 0, key).does(() -> look(type.id())));
        }
        return views;
    }

    private List<Action> places() {
        return List.of(
                Action.of("action.jump", GO, 0, "Shortcut+K")
                        .does(() -> window.frame().jump()),
                Action.of("action.back", GO, 1, "Alt+Left")
                        .icon(Feather.CHEVRON_LEFT)
                        .repeating()
                        .when(here.map(_ -> trail.canGoBack()))
                        .does(trail::back),
                Action.of("action.forward", GO, 1, "Alt+Right")
                        .icon(Feather.CHEVRON_RIGHT)
                        .repeating()
                        .when(here.map(_ -> trail.canGoForward()))
                        .does(trail::forward),
                Action.of("action.previous-section", GO, 2, "Alt+Up")
                        .repeating()
                        .does(() -> step(-1)),
                Action.of("action.next-section", GO, 2, "Alt+Down").repeating().does(() -> step(1)));
    }

    private List<Action> notes() {
        Annotations annotations = shared.annotations();
        return List.of(
                Action.of("action.bookmark", TOOLS, 1, "Shortcut+B").does(this::bookmark),
                Action.of("action.delete-note", EDIT, 0, "Delete")
                        .when(target.entryProperty().isNotNull())
                        .does(this::deleteEntry),
                Action.of("action.undo-note", EDIT, 0, "Shortcut+Z").repeating().does(() -> {
                    window.keepNotes();
                    annotations.edits().undo();
                }),
                Action.of("action.redo-note", EDIT, 0, "Shortcut+Shift+Z")
                        .repeating()
                        .does(() -> {
                            window.keepNotes();
                            annotations.edits().redo();
                        }));
    }

    private List<Action> finding() {
        return List.of(
                Action.of("action.find", EDIT, 2, "Shortcut+F")
                        .does(() -> reading().search().open()),
                Action.of("action.find-next", EDIT, 2, "F3")
                        .repeating()
                        .does(() -> reading().search().step(1)),
                Action.of("action.find-previous", EDIT, 2, "Shift+F3")
                        .repeating()
                        .does(() -> reading().search().step(-1)),
                Action.of("action.find-across", EDIT, 2, "Shortcut+Shift+F")
                        .does(() -> manager.library().search(window)),
                Action.of("action.filter", EDIT, 2, "Shortcut+L").does(this::filter));
    }

    private List<Action> panes(ObservableValue<Boolean> inText) {
        return List.of(
                Action.of("action.next-pane", GO, 5, "F6").repeating().does(window::focusView),
                Action.of("action.fold-outline", VIEW, 1, "F9")
                        .icon(Feather.SIDEBAR)
                        .when(inText, "window.text-only")
                        .does(() -> reading().panes().foldOutline()),
                Action.of("action.fold-indicators", VIEW, 1, "Shift+F9")
                        .icon(Feather.BAR_CHART_2)
                        .when(inText, "window.text-only")
                        .does(() -> reading().panes().foldIndicators()),
                Action.of("action.show-notes", VIEW, 1, "Shortcut+Shift+N").does(() -> show(Side.NOTES)),
                Action.of("action.show-terms", VIEW, 1, "Shortcut+Shift+T").does(() -> show(Side.TERMS)));
    }

    private List<Action> look() {
        return List.of(
                Action.of("action.zoom-in", VIEW, 3, "Shortcut+Plus", "Ignore Shift+Shortcut+Equals", "Shortcut+Add")
                        .repeating()
                        .does(() -> zoom(1)),
                Action.of("action.zoom-out", VIEW, 3, "Shortcut+Minus", "Shortcut+Subtract")
                        .repeating()
                        .does(() -> zoom(-1)),
                Action.of("action.zoom-reset", VIEW, 3, "Shortcut+0", "Shortcut+Numpad 0")
                        .does(() -> preferences.zoomProperty().set(100)),
                Action.of("action.settings", TOOLS, 2, "Shortcut+Comma")
                        .icon(Feather.TYPE)
                        .does(() -> window.dialogs().settings()),
                Action.of("action.focus-mode", VIEW, 4, "F11").does(this::switchAlone),
                Action.of("action.switch-appearance", VIEW, 4, "Shortcut+Shift+D")
                        .icon(Feather.MOON)
                        .does(this::switchAppearance),
                Action.of("action.switch-language", TOOLS, 2, "Shortcut+Shift+L")
                        .does(window::switchLanguage));
    }

    private List<Action> files() {
        return List.of(
                Action.of("action.new-window", FILE, 0, "Shortcut+N").does(window::openAnother),
                Action.of("action.open", FILE, 0, "Shortcut+O")
                        .does(() -> manager.opener().ask(window)),
                Action.of("action.paste-report", FILE, 0, "Shortcut+Shift+V")
                        .does(() -> manager.opener().paste(window)),
                Action.of("action.other-charset", FILE, 0, "Shortcut+Shift+E")
                        .when(new SimpleBooleanProperty(window.hasCharset()), "window.no-charset")
                        .does(() -> manager.opener().chooseCharset(window)),
                Action.of("action.library", FILE, 0, "Shortcut+Shift+O")
                        .does(() -> manager.library().list(window)),
                Action.of("action.add-to-library", FILE, 1, "Shortcut+Shift+A")
                        .when(new SimpleBooleanProperty(window.source() != null), "library.bundled-is-in-it")
                        .does(() -> manager.library().add(window)),
                Action.of("action.send", FILE, 1, "Shortcut+Alt+S")
                        .does(() -> manager.library().send(window)),
                Action.of("action.save-table", FILE, 1, "Shortcut+S")
                        .does(() -> window.saving().table(window.shownIndicators())),
                Action.of("action.print-sheet", FILE, 1, "Shortcut+P")
                        .does(() -> trail.visit(window.sheetOf(target.place()))),
                Action.of("action.close", FILE, 2, "Shortcut+W").does(window::close),
                Action.of("action.quit", FILE, 2, "Shortcut+Q").does(manager::quit));
    }

    private List<Action> charts() {
        Supplier<PlaceCharts> charts = () -> new PlaceCharts(shared.report(), shared.selection());
        ObservableValue<Boolean> any = Bindings.createBooleanBinding(
                () -> charts.get().has(target.place()),
                target.placeProperty(),
                shared.selection().idsProperty(),
                shared.reports());
        Supplier<Optional<PlaceCharts.Named>> meant = () -> charts.get().at(target.place(), shared.notation());
        return List.of(
                Action.of(ChartMenu.SAVE, FILE, 1, "Shortcut+Shift+S")
                        .when(any, "window.no-chart")
                        .does(() -> meant.get().ifPresent(window.saving()::chart)),
                Action.of(ChartMenu.COPY, EDIT, 1, "Shortcut+Shift+G")
                        .when(any, "window.no-chart")
                        .does(() -> meant.get().map(PlaceCharts.Named::chart).ifPresent(window.saving()::copy)));
    }

    private List<Action> help() {
        FileWarnings warnings = window.warnings();
        return List.of(
                Action.of("action.warnings", HELP, 1, "Shortcut+I")
                        .when(new SimpleBooleanProperty(warnings.exist()), "window.warnings.none")
                        .does(warnings::list),
                Action.of("action.guide", HELP, 0, "Shortcut+F1")
                        .does(() -> window.dialogs().guide()),
                Action.of("action.keys", HELP, 0, "F1")
                        .does(() -> window.dialogs().keys()),
                Action.of("action.about", HELP, 1, "Shift+F1")
                        .does(() -> window.dialogs().about()));
    }

    private void step(int direction) {
        List<String> sections = contents.report().allSections().map(Section::id).toList();
        int at = contents.sectionAt(trail.place().id())
                .map(section -> sections.indexOf(section.id()))
                .orElse(-1);
        int there = at + direction;
        if (0 <= there && there < sections.size()) {
            trail.visit(Location.of(contents.report().id(), sections.get(there)));
        }
    }

    private void bookmark() {
        contents.sectionAt(target.place().id())
                .ifPresent(section ->
                        say(shared.annotations().bookmark(section) ? "notes.bookmark-set" : "notes.bookmark-gone"));
    }

    private void deleteEntry() {
        Optional.ofNullable(target.entryProperty().get()).ifPresent(entry -> {
            shared.annotations().delete(entry.id());
            say("notes.deleted");
        });
    }

    private void show(Side side) {
        look(Location.View.READING);
        reading().showSide(side);
    }

    /** Shows a view at the place where the reader last was in it. */
    private void look(Location.View view) {
        if (!trail.place().view().equals(view)) {
            Location last = trail.last(view);
            trail.visit(last.id().isEmpty() ? window.views().type(view).places().first(last, trail.place()) : last);
        }
    }

    /** Puts the cursor where the view at hand is filtered; where there is nothing to filter, into the outline's field. */
    private void filter() {
        window.views()
                .shown()
                .flatMap(View::filter)
                .or(() -> {
                    look(Location.View.READING);
                    return reading().filter();
                })
                .ifPresent(QueryField::enter);
    }

    private void zoom(int direction) {
        IntegerProperty zoom = preferences.zoomProperty();
        zoom.set(ZoomSteps.WINDOW.step(zoom.get(), direction));
    }

    private void switchAppearance() {
        boolean dark = window.frame().getScene().getPreferences().getColorScheme() == ColorScheme.DARK;
        preferences.appearanceProperty().set(dark ? Appearance.LIGHT : Appearance.DARK);
    }

    private void switchAlone() {
        boolean alone = !preferences.aloneProperty().get();
        if (alone) {
            look(Location.View.READING);
        }
        preferences.aloneProperty().set(alone);
        window.focusView();
    }
}
