package workreport.ui.jump;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.evidence.Contents;
import workreport.find.Citation;
import workreport.find.QuickJump;
import workreport.find.ReportLink;
import workreport.language.Notation;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.NodeContainment;
import workreport.ui.QueryField;

/** A field over the window with its matches below: sections, indicators, themes, commands, or the target of a link. */
public final class JumpBox extends VBox {

    private static final double WIDTH = 560;
    private static final double ROW = 34;
    private static final int MOST = 10;

    private final Contents contents;
    private final NavigationHistory trail;
    private final Notation notation;
    private final Consumer<String> run;
    private final List<QuickJump.Entry> entries;
    private final QueryField field = new QueryField();
    private final ListView<JumpItem> list = new ListView<>();
    private @Nullable Node before;
    /** Begun when the box is first opened: reading the dictionary takes longer than a frame. */
    private @Nullable CompletableFuture<QuickJump> jump;

    /**
     * @param commands offered beside what the report has
     * @param run runs the command of an id
     */
    public JumpBox(
            Contents contents,
            NavigationHistory trail,
            Notation notation,
            List<QuickJump.Entry> commands,
            Consumer<String> run) {
        this.contents = contents;
        this.trail = trail;
        this.notation = notation;
        this.run = run;
        entries = new ArrayList<>(QuickJump.entries(contents.report()));
        entries.addAll(commands);
        getStyleClass().add("jump-box");
        setManaged(false);
        setVisible(false);
        field.setId("jump");
        field.setPromptText(notation.words().say("jump.prompt"));
        field.setAccessibleText(notation.words().say("jump.prompt"));
        list.setId("jump-list");
        list.setAccessibleText(notation.words().say("jump.list"));
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new JumpItemCell(notation));
        getChildren().addAll(field, list);
        offer();
        listen();
    }

    private void listen() {
        field.askedProperty().subscribe((_, _) -> offer());
        field.onKey(this::press);
        list.setOnMouseClicked(_ -> take());
        // While it is in the scene, which outlives it: another language brings another box.
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .when(NodeContainment.shown(this))
                .subscribe((_, owner) -> {
                    if (isVisible() && owner != null && !NodeContainment.isIn(owner, this)) {
                        setVisible(false);
                    }
                });
    }

    private void press(KeyEvent key) {
        if (key.isAltDown() || key.isShortcutDown()) {
            return;
        }
        switch (key.getCode()) {
            case ESCAPE -> close();
            case ENTER -> take();
            case DOWN -> select(1);
            case UP -> select(-1);
            // There is nothing else in the box to go to: Tab would leave it, and so close it.
            case TAB -> select(key.isShiftDown() ? -1 : 1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** Stands in the middle of the window's upper part; to be called when the window is laid out. */
    public void place(double width, double top) {
        double wide = Math.min(WIDTH, width - 40);
        resizeRelocate(Math.floor((width - wide) / 2), top, wide, prefHeight(wide));
    }

    /** Opens the box, empty, with the keyboard in it. */
    public void open() {
        if (jump == null) {
            List<QuickJump.Entry> all = List.copyOf(entries);
            jump = CompletableFuture.supplyAsync(() -> new QuickJump(all));
            jump.thenRun(() -> Platform.runLater(this::offer));
        }
        before = isVisible() ? before : getScene().getFocusOwner();
        field.ask("");
        setVisible(true);
        toFront();
        field.requestFocus();
    }

    private void close() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    private void select(int direction) {
        int count = list.getItems().size();
        if (count > 0) {
            list.getSelectionModel()
                    .select(Math.floorMod(list.getSelectionModel().getSelectedIndex() + direction, count));
        }
    }

    private void offer() {
        list.getItems().setAll(offers(field.asked()));
        list.getSelectionModel().selectFirst();
        boolean any = !list.getItems().isEmpty();
        list.setVisible(any);
        list.setManaged(any);
        list.setPrefHeight(list.getItems().size() * ROW + 2);
        requestLayout();
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    private List<JumpItem> offers(String asked) {
        if (ReportLink.isMeant(asked)) {
            return List.of(
                    switch (ReportLink.follow(asked, contents)) {
                        case ReportLink.Reached reached -> new JumpItem.Link(reached, name(reached));
                        case ReportLink.Missed missed -> new JumpItem.Nothing(missed.say(notation.words()));
                    });
        }
        if (asked.isBlank() || jump == null || !jump.isDone()) {
            return List.of();
        }
        List<JumpItem> offers = new ArrayList<>();
        jump.join().find(asked, MOST).forEach(suggestion -> offers.add(new JumpItem.Named(suggestion)));
        return offers.isEmpty() ? List.of(new JumpItem.Nothing(notation.words().say("jump.none"))) : offers;
    }

    private String name(ReportLink.Reached reached) {
        return switch (reached.kind()) {
            case REPORT -> notation.language().of(contents.report().title());
            case SECTION, PARAGRAPH -> new Citation(contents, notation).place(reached.id());
            case INDICATOR ->
                notation.language()
                        .of(contents.indicator(reached.id()).orElseThrow().name());
            case THEME ->
                notation.language()
                        .of(contents.theme(reached.id()).orElseThrow().name());
        };
    }

    private void take() {
        switch (list.getSelectionModel().getSelectedItem()) {
            case JumpItem.Named named -> {
                close();
                go(named.suggestion().entry());
            }
            case JumpItem.Link link -> {
                close();
                trail.visit(Location.of(link.reached(), contents.report()));
            }
            case JumpItem.Nothing _ -> {}
            case null -> {}
        }
    }

    private void go(QuickJump.Entry entry) {
        switch (entry.kind()) {
            case SECTION -> trail.visit(Location.of(contents.report().id(), entry.id()));
            case INDICATOR ->
                trail.visit(new Location.AtIndicator(contents.report().id(), entry.id()));
            case THEME -> trail.visit(new Location.AtTheme(contents.report().id(), entry.id()));
            case COMMAND -> run.accept(entry.id());
        }
    }
}
