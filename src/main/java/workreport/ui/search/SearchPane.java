package workreport.ui.search;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workreport.evidence.Contents;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.ui.QueryField;
import workreport.ui.TextSearch;
import workreport.ui.Tooltips;

/** The bar to search the text while typing, and below it every hit with a line of context. */
public final class SearchPane extends VBox {

    private final Notation notation;
    private final Words words;
    private final TextSearch search;
    private final Runnable leave;
    private final QueryField field = new QueryField();
    private final Label count = new Label();
    private final ToggleButton here = new ToggleButton();
    private final ResultList results;

    /** @param leave gives the keyboard back to the text when the reader has closed the bar */
    public SearchPane(Contents contents, Notation notation, TextSearch search, Runnable leave) {
        this.notation = notation;
        this.search = search;
        this.leave = leave;
        words = notation.words();
        results = new ResultList(contents, notation, search);
        getStyleClass().add("search-pane");
        field.setId("find");
        field.setPromptText(words.say("find.prompt"));
        field.setAccessibleText(words.say("find.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        count.setId("find-count");
        count.getStyleClass().add("find-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        here.setId("find-here");
        here.setText(words.say("find.here"));
        here.getStyleClass().setAll("view-button");
        here.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(
                field,
                count,
                button("find.previous", Feather.CHEVRON_UP, () -> search.step(-1)),
                button("find.next", Feather.CHEVRON_DOWN, () -> search.step(1)),
                here,
                button("find.close", Feather.X, this::cancel));
        bar.getStyleClass().add("find-bar");
        getChildren().addAll(bar, results);
        managedProperty().bind(visibleProperty());
        watch();
        listen();
    }

    private Button button(String key, Feather icon, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("bar-button");
        button.setOnAction(_ -> action.run());
        name(button, words.say(key));
        return button;
    }

    private static void name(ButtonBase button, String name) {
        button.setAccessibleText(name);
        Tooltips.on(button, name);
    }

    private void watch() {
        search.startProperty().subscribe(start -> {
            setVisible(start != null);
            name(
                    here,
                    search.here()
                            .map(section -> words.say("find.here-name", notation.brief(section)))
                            .orElseGet(() -> words.say("find.here")));
            here.setDisable(search.here().isEmpty());
        });
        search.queryProperty().subscribe(query -> {
            field.ask(query.text());
            here.setSelected(query.scope() != null);
        });
        search.queryProperty().subscribe(_ -> tell());
        search.foundProperty().subscribe(_ -> tell());
        search.visitProperty().subscribe(_ -> tell());
    }

    private void listen() {
        field.askedProperty().subscribe((_, asked) -> search.ask(asked));
        here.selectedProperty().subscribe((_, chosen) -> search.keepToSection(chosen));
        field.onKey(key -> {
            if (key.isAltDown() || key.isShortcutDown()) {
                return;
            }
            if (key.getCode() == KeyCode.ENTER) {
                search.step(key.isShiftDown() ? -1 : 1);
                key.consume();
            } else if (key.getCode() == KeyCode.DOWN && results.isVisible()) {
                results.requestFocus();
                key.consume();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !field.isComposing()) {
                cancel();
                key.consume();
            }
        });
    }

    /** Opens the bar, or comes back to it, with the keyboard in its field. */
    public void open() {
        search.begin();
        field.enter();
    }

    /** Goes to the next or the previous hit; opens the bar if it is closed. */
    public void step(int direction) {
        if (search.isOpen()) {
            search.begin();
            search.step(direction);
        } else {
            open();
        }
    }

    private void cancel() {
        search.cancel();
        leave.run();
    }

    private void tell() {
        int hits = search.found().hits().size();
        count.setText(
                search.query().text().isBlank()
                        ? ""
                        : hits == 0 ? words.say("find.none") : words.say("find.count", search.current() + 1, hits));
        count.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
