package workreport.ui;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import javafx.stage.WindowEvent;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * All actions of a window, and the menus and buttons for them. ControlsFX's actions are not used: they have one key only, and each menu
 * item made of one claims that key for the whole window, also in a context menu.
 */
public final class Actions {

    private final Map<String, Action> all = new LinkedHashMap<>();
    private final Texts texts;
    private final ActionTarget target;
    private final Supplier<Map<String, Runnable>> own;
    private final Consumer<String> say;

    /**
     * @param target what they apply to
     * @param own the current view's own versions of some actions, by action id
     * @param say shows a sentence to the reader
     */
    public Actions(Texts texts, ActionTarget target, Supplier<Map<String, Runnable>> own, Consumer<String> say) {
        this.texts = texts;
        this.target = target;
        this.own = own;
        this.say = say;
    }

    /**
     * Adds actions.
     *
     * @throws IllegalArgumentException if there is one of that id already
     */
    public void add(Collection<Action> actions) {
        actions.forEach(action -> {
            if (all.put(action.id(), action) != null) {
                throw new IllegalArgumentException("declared twice: " + action.id());
            }
        });
    }

    /** What they apply to. */
    public ActionTarget target() {
        return target;
    }

    /** All of them, in the order in which they were declared. */
    public List<Action> all() {
        return List.copyOf(all.values());
    }

    /** @throws IllegalArgumentException if there is none of that id */
    public Action get(String id) {
        return Optional.ofNullable(all.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no such action: " + id));
    }

    /** The actions of a menu, by their groups. */
    public Collection<List<Action>> in(Action.Menu menu) {
        Map<Integer, List<Action>> groups = new TreeMap<>();
        all.values().stream()
                .filter(action -> action.place().menu() == menu)
                .forEach(action -> groups.merge(
                        action.place().group(),
                        List.of(action),
                        (before, more) ->
                                Stream.concat(before.stream(), more.stream()).toList()));
        return groups.values();
    }

    /** The action whose key was pressed. */
    public Optional<Action> meant(KeyEvent press) {
        return all.values().stream().filter(action -> action.isMeant(press)).findFirst();
    }

    /** Runs an action, in the current view's own version if it has one, or says why it cannot be run. */
    public void run(String id) {
        Action action = get(id);
        if (action.enabled().getValue()) {
            own.get().getOrDefault(id, action.effect()).run();
        } else {
            refuse(action);
        }
    }

    /** Says why an action cannot be done now, if there is something to say. */
    public void refuse(Action action) {
        if (action.hint() != null) {
            say.accept(texts.words().say(action.hint()));
        }
    }

    /** An item of a menu, which can be chosen while the action can be done. */
    public MenuItem item(String id) {
        MenuItem item = named(get(id));
        item.disableProperty().bind(get(id).enabled().map(enabled -> !enabled));
        return item;
    }

    /** A menu item with a condition of its own: enabled while the action is available and the condition holds. */
    public MenuItem item(String id, ObservableValue<Boolean> offered) {
        Action action = get(id);
        MenuItem item = named(action);
        item.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !(action.enabled().getValue() && offered.getValue()), action.enabled(), offered));
        return item;
    }

    private MenuItem named(Action action) {
        String id = action.id();
        MenuItem item;
        if (action.selected() == null) {
            item = new MenuItem();
            item.setOnAction(_ -> run(id));
        } else {
            CheckMenuItem check = new CheckMenuItem();
            // The item has ticked itself; what counts is the state of the action.
            check.setOnAction(_ -> {
                run(id);
                check.setSelected(action.selected().getValue());
            });
            check.parentPopupProperty()
                    .subscribe(popup -> Optional.ofNullable(popup)
                            .ifPresent(menu -> menu.addEventHandler(
                                    WindowEvent.WINDOW_SHOWING,
                                    _ -> check.setSelected(action.selected().getValue()))));
            item = check;
        }
        item.setId(id);
        item.setMnemonicParsing(false);
        // The menu bar binds this key to the window; a menu that is only shown on request does not.
        item.setAccelerator(action.keys().getFirst());
        item.textProperty().bind(texts.text(id));
        return item;
    }

    /** Makes a button run an action: with its icon, its name and key as a hint, and disabled while it cannot be run. */
    public <B extends ButtonBase> B draw(B button, String id) {
        Action action = get(id);
        button.setId(id);
        button.getStyleClass().add("bar-button");
        if (action.icon() != null) {
            button.setGraphic(new FontIcon(action.icon()));
        }
        texts.wordsProperty().subscribe(words -> {
            button.setAccessibleText(words.say(id));
            Tooltips.on(button, words.say(id) + "  " + action.key());
        });
        button.disableProperty().bind(action.enabled().map(enabled -> !enabled));
        button.setOnAction(_ -> run(id));
        return button;
    }

    /** Gives a node a context menu of actions for where the reader is, with a line between groups. */
    public void offer(Node node, List<List<String>> groups) {
        offer(node, Optional::empty, groups);
    }

    /**
     * Gives a node a context menu of actions, with a line between groups. It is built on first use.
     *
     * @param place what they apply to, asked each time that the menu opens; none for where the reader is
     */
    public void offer(Node node, Supplier<Optional<Location>> place, List<List<String>> groups) {
        Lazy<ContextMenu> menu = new Lazy<>(() -> menu(place, groups));
        node.setOnContextMenuRequested(request -> {
            menu.get().hide();
            menu.get().show(node, request.getScreenX(), request.getScreenY());
            request.consume();
        });
    }

    private ContextMenu menu(Supplier<Optional<Location>> place, List<List<String>> groups) {
        ContextMenu menu = new ContextMenu();
        for (List<String> group : groups) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(id -> menu.getItems().add(item(id)));
        }
        target.follow(menu, place);
        return menu;
    }
}
