package workreport.app;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import workreport.app.Session.Appearance;
import workreport.check.Code;
import workreport.language.Words;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;

/** The menu bar: every command with its key, the files opened before, and the places visited. */
final class Menus extends MenuBar {

    private static final int MOST_PLACES = 12;

    /** The menus, in the order that people know. */
    enum Part {
        FILE,
        EDIT,
        VIEW,
        GO,
        TOOLS,
        HELP
    }

    private static final Map<Part, List<List<Command>>> ARRANGED = Map.of(
            Part.FILE,
            List.of(
                    List.of(Command.NEW_WINDOW, Command.OPEN),
                    List.of(Command.SAVE_TABLE, Command.PRINT_SHEET),
                    List.of(Command.CLOSE, Command.QUIT)),
            Part.EDIT,
            List.of(
                    List.of(Command.UNDO_NOTE, Command.REDO_NOTE),
                    List.of(Command.COPY, Command.COPY_WITH_SOURCE, Command.COPY_LINK, Command.SELECT_ALL),
                    List.of(Command.FIND, Command.FIND_NEXT, Command.FIND_PREVIOUS, Command.FILTER_OUTLINE)),
            Part.VIEW,
            List.of(
                    List.of(Command.READING, Command.INDICATORS, Command.COMPARISON, Command.THEMES, Command.SHEETS),
                    List.of(Command.FOLD_OUTLINE, Command.FOLD_INDICATORS, Command.SHOW_NOTES, Command.SHOW_TERMS),
                    List.of(Command.MARK_NUMBERS),
                    List.of(Command.ZOOM_IN, Command.ZOOM_OUT, Command.ZOOM_RESET),
                    List.of(Command.FOCUS_MODE, Command.SWITCH_APPEARANCE)),
            Part.GO,
            List.of(
                    List.of(Command.JUMP),
                    List.of(Command.BACK, Command.FORWARD),
                    List.of(Command.PREVIOUS_SECTION, Command.NEXT_SECTION),
                    List.of(Command.PREVIOUS_NUMBER, Command.NEXT_NUMBER, Command.OPEN_NUMBER),
                    List.of(Command.PREVIOUS_TERM, Command.NEXT_TERM),
                    List.of(Command.NEXT_PANE)),
            Part.TOOLS,
            List.of(
                    List.of(Command.MARK_FIRST, Command.MARK_SECOND, Command.MARK_THIRD, Command.MARK_FOURTH),
                    List.of(Command.WRITE_NOTE, Command.BOOKMARK),
                    List.of(Command.SETTINGS, Command.SWITCH_LANGUAGE)),
            Part.HELP,
            List.of(List.of(Command.GUIDE, Command.KEYS), List.of(Command.ABOUT)));

    private final Words words;
    private final Consumer<Command> run;
    private final Map<Part, Menu> menus = new EnumMap<>(Part.class);

    Menus(Words words, Consumer<Command> run) {
        this.words = words;
        this.run = run;
        getStyleClass().add("menus");
        setUseSystemMenuBar(true);
        for (Part part : Part.values()) {
            menus.put(part, menu(part, ARRANGED.get(part)));
        }
        getMenus().addAll(menus.values());
    }

    private Menu menu(Part part, List<List<Command>> groups) {
        Menu menu = new Menu(words.say("window.menu." + Code.of(part)));
        for (List<Command> group : groups) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(command -> menu.getItems().add(item(command)));
        }
        return menu;
    }

    private MenuItem item(Command command) {
        MenuItem item = item(words.say(command.words()), () -> run.accept(command));
        item.setId(command.words());
        item.setAccelerator(command.key());
        return item;
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** Lists the model files opened before, in the menu of files. */
    void listFiles(WindowManager desk, String bundled, Consumer<String> open) {
        Menu recent = new Menu(words.say("window.menu.recent"));
        recent.setId("recent-files");
        menus.get(Part.FILE).getItems().add(2, recent);
        Runnable fill = () -> {
            recent.getItems().clear();
            for (String name : desk.session().comforts().recent()) {
                String shown = name.isEmpty() ? bundled : nameOf(Path.of(name));
                recent.getItems().add(item(shown, () -> open.accept(name)));
            }
        };
        fill.run();
        menus.get(Part.FILE).setOnShowing(_ -> fill.run());
    }

    /** The file and the folder that it is in: model files are often called alike. */
    private static String nameOf(Path file) {
        Path folder = file.getParent();
        return folder == null || folder.getFileName() == null
                ? file.toString()
                : folder.getFileName().resolve(file.getFileName()).toString();
    }

    /** Lists the places visited, in the menu of places. */
    void listPlaces(NavigationHistory trail, Function<Location, String> name) {
        Menu places = new Menu(words.say("window.menu.places"));
        places.setId("recent-places");
        Runnable fill = () -> {
            places.getItems().clear();
            trail.recent().stream()
                    .limit(MOST_PLACES)
                    .forEach(place -> places.getItems().add(item(name.apply(place), () -> trail.visit(place))));
            places.setDisable(places.getItems().isEmpty());
        };
        fill.run();
        menus.get(Part.GO).getItems().addAll(new SeparatorMenuItem(), places);
        menus.get(Part.GO).setOnShowing(_ -> fill.run());
    }

    /** Offers the appearances, in the menu of views. */
    void listAppearances(WindowManager desk) {
        Menu appearances = new Menu(words.say("window.settings.appearance"));
        appearances.setId("appearances");
        ToggleGroup group = new ToggleGroup();
        for (Appearance appearance : Appearance.values()) {
            RadioMenuItem item = new RadioMenuItem(words.say("window.appearance." + Code.of(appearance)));
            item.setUserData(appearance);
            item.setToggleGroup(group);
            item.setOnAction(_ -> desk.change(session -> session.withAppearance(appearance)));
            appearances.getItems().add(item);
        }
        menus.get(Part.VIEW).getItems().add(appearances);
        menus.get(Part.VIEW)
                .setOnShowing(_ -> group.getToggles()
                        .forEach(toggle -> toggle.setSelected(
                                toggle.getUserData() == desk.session().appearance())));
    }
}
