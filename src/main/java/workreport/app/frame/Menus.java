package workreport.app.frame;

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
import workreport.app.session.Preferences;
import workreport.app.session.Session.Appearance;
import workreport.check.Code;
import workreport.ui.Action;
import workreport.ui.Actions;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.Texts;

/** The menu bar: every action with its key, the files opened before, and the places visited. */
public final class Menus extends MenuBar {

    private static final int MOST_PLACES = 12;
    /** After those for new windows and files. */
    private static final int FILES = 2;

    private final Texts texts;
    private final Map<Action.Menu, Menu> menus = new EnumMap<>(Action.Menu.class);

    public Menus(Texts texts, Actions actions) {
        this.texts = texts;
        getStyleClass().add("menus");
        setUseSystemMenuBar(true);
        for (Action.Menu part : Action.Menu.values()) {
            Menu menu = menu("window.menu." + Code.of(part));
            for (List<Action> group : actions.in(part)) {
                if (!menu.getItems().isEmpty()) {
                    menu.getItems().add(new SeparatorMenuItem());
                }
                group.forEach(action -> menu.getItems().add(actions.item(action.id())));
            }
            menus.put(part, menu);
        }
        getMenus().addAll(menus.values());
    }

    private Menu menu(String key) {
        Menu menu = new Menu();
        menu.textProperty().bind(texts.text(key));
        return menu;
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** Lists the model files opened before, in the menu of files. */
    public void listFiles(Preferences preferences, Consumer<String> open) {
        Menu recent = menu("window.menu.recent");
        recent.setId("recent-files");
        menus.get(Action.Menu.FILE).getItems().add(FILES, recent);
        Runnable fill = () -> {
            recent.getItems().clear();
            for (String name : preferences.recent()) {
                String shown = name.isEmpty() ? texts.words().say("window.menu.bundled") : nameOf(Path.of(name));
                recent.getItems().add(item(shown, () -> open.accept(name)));
            }
        };
        fill.run();
        menus.get(Action.Menu.FILE).setOnShowing(_ -> fill.run());
    }

    /** The file and the folder that it is in: model files often have the same name. */
    private static String nameOf(Path file) {
        Path folder = file.getParent();
        return folder == null || folder.getFileName() == null
                ? file.toString()
                : folder.getFileName().resolve(file.getFileName()).toString();
    }

    /** Lists the places visited, in the menu of places. */
    public void listPlaces(NavigationHistory trail, Function<Location, String> name) {
        Menu places = menu("window.menu.places");
        places.setId("recent-places");
        Runnable fill = () -> {
            places.getItems().clear();
            trail.recent().stream()
                    .limit(MOST_PLACES)
                    .forEach(place -> places.getItems().add(item(name.apply(place), () -> trail.visit(place))));
            places.setDisable(places.getItems().isEmpty());
        };
        fill.run();
        menus.get(Action.Menu.GO).getItems().addAll(new SeparatorMenuItem(), places);
        menus.get(Action.Menu.GO).setOnShowing(_ -> fill.run());
    }

    /** Offers the appearances, in the menu of views. */
    public void listAppearances(Preferences preferences) {
        Menu appearances = menu("window.settings.appearance");
        appearances.setId("appearances");
        ToggleGroup group = new ToggleGroup();
        for (Appearance appearance : Appearance.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.textProperty().bind(texts.text("window.appearance." + Code.of(appearance)));
            item.setUserData(appearance);
            item.setToggleGroup(group);
            item.setOnAction(_ -> preferences.appearanceProperty().set(appearance));
            appearances.getItems().add(item);
        }
        menus.get(Action.Menu.VIEW).getItems().add(appearances);
        menus.get(Action.Menu.VIEW)
                .setOnShowing(_ -> group.getToggles()
                        .forEach(toggle -> toggle.setSelected(toggle.getUserData()
                                == preferences.appearanceProperty().get())));
    }
}
