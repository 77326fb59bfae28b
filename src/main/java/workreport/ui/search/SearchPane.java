package workreport.ui.search;

import java.util.Optional;
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
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.QueryField;
import workreport.ui.TextSearch;
import workreport.ui.Tooltips;

/** The bar to look for a text as it is typed, and below it every hit with a line of context. */
public final class SearchPane extends VBox {

    private final Contents contents;
    private final NavigationHistory trail;
    private final Notation notation;
    private final Words words;
    private final TextSearch finding;
    private final Runnable leave;
    private final QueryField field = new QueryField();
    private final Label count = new Label();
    private final ToggleButton here = new ToggleButton();
    private final ResultList results;
    /** Where the reader was when they began to look. */
    private @Nullable Location start;

    private @Nullable Section scope;
    /** Set while what was looked for before is put in place: then it is asked for once at the end. */
    private boolean restoring;

    /** @param leave called when the bar has closed, to give the keyboard back to the text */
    public SearchPane(
            Contents contents, NavigationHistory trail, Notation notation, TextSearch finding, Runnable leave) {
        this.contents = contents;
        this.trail = trail;
        this.notation = notation;
        this.finding = finding;
        this.leave = leave;
        words = notation.words();
        results = new ResultList(contents, notation, finding);
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
                button("find.previous", Feather.CHEVRON_UP, () -> finding.step(-1)),
                button("find.next", Feather.CHEVRON_DOWN, () -> finding.step(1)),
                here,
                button("find.close", Feather.X, this::cancel));
        bar.getStyleClass().add("find-bar");
        getChildren().addAll(bar, results);
        setOpen(false);
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

    private void listen() {
        field.askedProperty().addListener(_ -> ask());
        here.selectedProperty().addListener((_, _, chosen) -> {
            if (restoring) {
                return;
            }
            scope = chosen ? contents.sectionAt(trail.place().id()).orElse(null) : null;
            ask();
        });
        finding.foundProperty().addListener(_ -> tell());
        finding.currentProperty().addListener(_ -> tell());
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                cancel();
                key.consume();
            }
        });
        field.setOnKeyPressed(key -> {
            if (key.isAltDown() || key.isShortcutDown()) {
                return;
            }
            if (key.getCode() == KeyCode.ENTER) {
                finding.step(key.isShiftDown() ? -1 : 1);
                key.consume();
            } else if (key.getCode() == KeyCode.DOWN && results.isVisible()) {
                results.requestFocus();
                key.consume();
            }
        });
    }

    /**
     * Opens the bar with the keyboard in it, or brings the keyboard back into it. It stands over the text: from any other
     * view the reader comes to the text, and goes back with Esc.
     */
    public void open() {
        boolean opened = isVisible();
        toText(!opened);
        if (!opened) {
            setOpen(true);
            name(here, hereName());
            here.setSelected(false);
            ask();
        }
        field.enter();
    }

    /** Brings the reader to the text, and notes where from. */
    private void toText(boolean begins) {
        Location from = trail.place();
        if (begins || !from.isInText()) {
            start = from;
        }
        if (!from.isInText()) {
            trail.visit(trail.last(Location.View.READING));
        }
    }

    private String hereName() {
        return contents.sectionAt(trail.place().id())
                .map(section -> words.say("find.here-name", notation.brief(section)))
                .orElseGet(() -> words.say("find.here"));
    }

    /** Goes to the next or the previous hit; opens the bar if it is closed. */
    public void step(int direction) {
        if (isVisible()) {
            toText(false);
            finding.step(direction);
        } else {
            open();
        }
    }

    /** Closes the bar, and the reader stays where they are; returns whether it was open. */
    public boolean close() {
        boolean open = isVisible();
        setOpen(false);
        finding.end();
        return open;
    }

    /**
     * What the reader is looking for; to go on with in another language.
     *
     * @param start where they were when they began
     * @param scope the section that they keep to, if any
     * @param at the section or paragraph that the present hit is in, or else where they began
     */
    public record State(
            String query,
            @Nullable Location start,
            @Nullable Section scope,
            String at) {}

    /** What the reader is looking for; nothing if the bar is closed. */
    public Optional<State> state() {
        String from = start == null || !start.isInText() ? trail.place().id() : start.id();
        return isVisible()
                ? Optional.of(new State(
                        field.asked(),
                        start,
                        scope,
                        finding.hit().map(hit -> hit.anchor().paragraph()).orElse(from)))
                : Optional.empty();
    }

    /** Goes on looking for that. The reader stays where they are, and so does the keyboard. */
    public void restore(State state) {
        start = state.start();
        scope = state.scope();
        setOpen(true);
        name(here, hereName());
        restoring = true;
        here.setSelected(scope != null);
        field.ask(state.query());
        restoring = false;
        finding.ask(field.asked(), scope, state.at());
        tell();
    }

    /** Closes the bar; the reader goes back to where they were. */
    private void cancel() {
        Location back = start;
        setOpen(false);
        finding.end();
        if (back != null && back.isInText()) {
            trail.pass(back);
        } else if (back != null) {
            trail.visit(back);
        }
        leave.run();
    }

    private void setOpen(boolean open) {
        setVisible(open);
        setManaged(open);
    }

    private void ask() {
        if (isVisible() && !restoring) {
            String from = start == null || !start.isInText() ? trail.place().id() : start.id();
            finding.ask(field.asked(), scope, from);
            tell();
        }
    }

    private void tell() {
        int hits = finding.found().hits().size();
        int at = finding.currentProperty().get() + 1;
        count.setText(
                field.asked().isBlank() ? "" : hits == 0 ? words.say("find.none") : words.say("find.count", at, hits));
        count.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
