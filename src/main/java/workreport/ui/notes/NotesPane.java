package workreport.ui.notes;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.document.Anchor;
import workreport.evidence.Contents;
import workreport.find.ListSearch;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.notes.Bookmark;
import workreport.notes.HighlightColor;
import workreport.notes.Note;
import workreport.notes.Placed;
import workreport.table.NoteTexts;
import workreport.ui.Actions;
import workreport.ui.Annotations;
import workreport.ui.CurrentItem;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.NodeContainment;
import workreport.ui.QueryField;
import workreport.ui.Rows;

/** All notes and bookmarks: to filter, go to, edit, delete and export. */
public final class NotesPane extends VBox {

    /** The height of hardly one entry, in pixels. */
    private static final double FEW = 48;

    private final Contents contents;
    private final NavigationHistory trail;
    private final Annotations annotations;
    private final Words words;
    private final NoteTexts texts;
    private final ListSearch<Placed> search;
    private final QueryField filter = new QueryField();
    private final ComboBox<String> tints = new ComboBox<>();
    private final ListView<Placed> list = new ListView<>();
    private final NoteEditor editor;
    private final Label none = new Label();
    private final CurrentItem<Placed> current;

    /**
     * @param actions what can be done with a note
     * @param export exports what is shown
     */
    public NotesPane(
            Contents contents,
            NavigationHistory trail,
            Notation notation,
            Annotations annotations,
            Actions actions,
            Consumer<List<Placed>> export) {
        this.contents = contents;
        this.trail = trail;
        this.annotations = annotations;
        words = notation.words();
        texts = new NoteTexts(contents, notation, ZoneId.systemDefault());
        search = new ListSearch<>(
                Placed::entry,
                placed -> words(placed).getFirst(),
                placed -> Stream.concat(words(placed).stream(), Stream.of(texts.source(placed))));
        editor = new NoteEditor(annotations, texts, words, list::requestFocus);
        getStyleClass().add("side-list");
        filter.setId("notes-filter");
        filter.setPromptText(words.say("notes.filter"));
        filter.setAccessibleText(words.say("notes.filter"));
        filter.askedProperty().subscribe((_, _) -> fill(""));
        filter.filters(words, this::focusList);
        tints.setId("notes-tints");
        tints.setAccessibleText(words.say("notes.column.tint"));
        tints.getItems().add(words.say("notes.every-tint"));
        Arrays.stream(HighlightColor.values()).map(texts::tint).forEach(tints.getItems()::add);
        tints.getSelectionModel().selectFirst();
        tints.getSelectionModel().selectedIndexProperty().subscribe((_, _) -> fill(""));
        tints.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(filter, Priority.ALWAYS);
        HBox filters = new HBox(filter, tints);
        filters.getStyleClass().add("note-bar");
        Button exported = new Button(words.say("notes.export"));
        exported.setId("notes-export");
        exported.setOnAction(_ -> export.accept(List.copyOf(list.getItems())));
        list.setId("notes");
        list.setAccessibleText(words.say("notes.title"));
        exported.disableProperty().bind(Bindings.isEmpty(list.getItems()));
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new NoteCell(texts, words, this::go));
        list.setOnKeyPressed(this::press);
        current = new CurrentItem<>(list.getSelectionModel(), editor::show);
        VBox.setVgrow(list, Priority.ALWAYS);
        // The list takes the remaining room: at its own height it would squeeze the editor.
        list.setPrefHeight(FEW);
        list.setMinHeight(FEW);
        HBox foot = new HBox(exported);
        foot.getStyleClass().add("note-bar");
        getChildren().addAll(filters, list, editor, foot);
        actions.offer(
                list,
                this::place,
                List.of(
                        List.of("action.copy-link", "action.print-sheet"),
                        List.of("action.delete-note", "action.undo-note")));
        list.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .flatMap(owner -> owner == list ? list.getSelectionModel().selectedItemProperty() : null)
                .map(Placed::entry)
                .subscribe(actions.target().entryProperty()::set);
        annotations.placedProperty().when(NodeContainment.shown(this)).subscribe((_, _) -> refill());
        fill("");
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && selected() != null) {
            go();
            key.consume();
        }
    }

    /**
     * How the notes are looked at.
     *
     * @param tint the index of the colour that they are filtered by; 0 for any
     * @param entry the id of the one that is open; empty for none
     * @param top the first row in sight
     */
    public record State(String filter, int tint, String entry, int top) {}

    /** How the reader has filtered and scrolled them, and which one is open. */
    public State state() {
        return new State(
                filter.asked(), tints.getSelectionModel().getSelectedIndex(), idOf(selected()), Rows.first(list));
    }

    /** Shows them in that way. */
    public void restore(State state) {
        filter.ask(state.filter());
        tints.getSelectionModel().select(state.tint());
        open(state.entry());
        list.scrollTo(state.top());
    }

    /** Puts the keyboard into the list, at what is shown below it. */
    public void focusList() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    /** Shows a note, with the cursor where it is written. */
    public void write(String id) {
        filter.ask("");
        tints.getSelectionModel().selectFirst();
        open(id);
        editor.focusText();
    }

    /** Keeps what is just being written. */
    public void keep() {
        editor.keep();
    }

    private @Nullable Placed selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    private static String idOf(@Nullable Placed placed) {
        return placed == null ? "" : placed.entry().id();
    }

    /** Selects an entry and shows it below the list; none if it is not in the list. */
    private void open(String id) {
        current.show(list.getItems().stream()
                .filter(placed -> idOf(placed).equals(id))
                .findFirst()
                .orElse(null));
        if (selected() != null) {
            list.scrollTo(selected());
        }
        editor.show(selected());
    }

    /** After a change of the notes. What the reader is at stays, even if it no longer fits the filter: they may be writing. */
    private void refill() {
        fill(idOf(selected()));
    }

    /** @param kept the id of an entry that stays, wanted or not */
    private void fill(String kept) {
        Predicate<Placed> meant = search.matching(filter.asked(), () -> Platform.runLater(this::refill));
        String opened = idOf(selected());
        current.refill(
                list.getItems(),
                annotations.placed().stream()
                        .filter(placed -> isColoured(placed) && meant.test(placed)
                                || idOf(placed).equals(kept))
                        .toList());
        none.setText(words.say(annotations.placed().isEmpty() ? "notes.hint" : "notes.no-match"));
        open(opened);
    }

    private boolean isColoured(Placed placed) {
        int tint = tints.getSelectionModel().getSelectedIndex() - 1;
        return tint < 0 || placed.entry() instanceof Note note && note.tint().ordinal() == tint;
    }

    /** The report's own words first. */
    private static List<String> words(Placed placed) {
        return switch (placed.entry()) {
            case Note note -> List.of(note.passage().quote(), note.text());
            case Bookmark bookmark -> List.of(bookmark.heading());
        };
    }

    /** Goes to what is selected, if it has a place. */
    private void go() {
        Placed placed = selected();
        if (placed == null || placed.place() == null) {
            return;
        }
        trail.visit(place(placed));
    }

    /** The place of what is selected; the beginning of the report for what has no place any more. */
    private Optional<Location> place() {
        return Optional.ofNullable(selected()).map(this::place);
    }

    private Location place(Placed placed) {
        String report = contents.report().id();
        Anchor anchor = placed.found().anchor();
        if (anchor != null && contents.paragraph(anchor.paragraph()).isPresent()) {
            return Location.of(report, anchor);
        }
        return Location.of(
                report,
                Objects.requireNonNullElse(placed.place(), contents.report().start()));
    }
}
