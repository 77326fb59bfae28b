package workreport.ui.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.evidence.Contents;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.review.CheckedNumber;
import workreport.review.SamePattern;
import workreport.review.Statement;
import workreport.ui.Actions;
import workreport.ui.CurrentItem;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.NodeContainment;
import workreport.ui.Reviewing;
import workreport.ui.Rows;
import workreport.ui.View;

/** The numbers that rules have read, one after the other: each in its sentence with its reading, to accept or correct. */
public final class CheckPane extends HBox implements View<CheckPane.State> {

    private static final double SIDE = 360;

    private final Contents contents;
    private final NavigationHistory trail;
    private final Reviewing reviewing;
    private final FilterLine filter;
    private final Progress progress;
    private final ListView<CheckedNumber> list = new ListView<>();
    private final CurrentItem<CheckedNumber> current;
    private final Elsewhere elsewhere;
    private final NumberPage page;
    private final StatementForm form;
    private final NothingLeft empty;

    /**
     * @param names what a name that begins like that may become
     * @param actions what can be done with a number
     */
    public CheckPane(
            Contents contents,
            NavigationHistory trail,
            Notation notation,
            Reviewing reviewing,
            Function<String, List<String>> names,
            Actions actions) {
        this.contents = contents;
        this.trail = trail;
        this.reviewing = reviewing;
        Words words = notation.words();
        StatementText text = new StatementText(words);
        filter = new FilterLine(words);
        progress = new Progress(words);
        elsewhere = new Elsewhere(text, proposals -> after(next(), () -> reviewing.take(proposals)));
        page = new NumberPage(
                contents,
                notation,
                text,
                names,
                elsewhere,
                new WhyText(notation, reviewing),
                new NumberPage.Doing(this::accept, this::edit, this::dismiss, this::undo, this::show),
                this::leaveForm,
                this::focus);
        form = page.form();
        getStyleClass().add("check-pane");
        list.setId("check-list");
        list.setAccessibleText(words.say("view.check"));
        list.setCellFactory(_ -> new NumberCell(text));
        empty = new NothingLeft(words, actions);
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox side = new VBox(progress, filter, list, new WhoLine(words, reviewing, this::focus));
        side.getStyleClass().add("check-side");
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        side.setMaxWidth(SIDE);
        HBox.setHgrow(page, Priority.ALWAYS);
        getChildren().addAll(side, page);
        current = new CurrentItem<>(list.getSelectionModel(), this::choose);
        actions.offer(
                list,
                () -> Optional.ofNullable(selected()).map(number -> CheckPlaces.inText(contents, number)),
                List.of(
                        List.of("action.accept-undoubted", "action.undo-note", "action.redo-note"),
                        List.of("action.export-review", "action.import-review"),
                        List.of("action.copy-link")));
        addEventFilter(
                KeyEvent.KEY_PRESSED, new CheckKeys(form::hasKeyboard, page.alternatives()::take, this::meant)::press);
        filter.wantedProperty().subscribe((_, _) -> refill(selected()));
        reviewing.reviewProperty().when(NodeContainment.shown(this)).subscribe(_ -> refill(selected()));
        trail.arrivalProperty().when(NodeContainment.shown(this)).subscribe(arrival -> come(arrival.location()));
    }

    /** Puts the cursor into the form; a number that nobody has read yet is filled in as far as rules can tell. */
    public void edit() {
        CheckedNumber number = selected();
        if (number != null && number.statement() == null && !form.isChanged()) {
            reviewing.review().guess(number.found()).ifPresent(form::put);
        }
        Platform.runLater(form::edit);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public void begin() {
        refill(CheckPlaces.number(trail.place(), reviewing.review()).orElse(null));
    }

    @Override
    public Map<String, Runnable> actions() {
        return Map.of("action.undo-note", this::undo, "action.redo-note", reviewing::redo);
    }

    /**
     * How the numbers are looked at.
     *
     * @param number the one that is open, by its place
     * @param top the first row in sight
     */
    public record State(NumberFilter filter, @Nullable CheckedNumber number, int top) {}

    @Override
    public State state() {
        return new State(filter.wantedProperty().get(), selected(), Rows.first(list));
    }

    @Override
    public void restore(State state) {
        filter.show(state.filter());
        refill(state.number());
        list.scrollTo(state.top());
    }

    private @Nullable CheckedNumber selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    private Optional<Runnable> meant(KeyCode code) {
        return Optional.ofNullable(
                switch (code) {
                    case ENTER -> this::accept;
                    case E -> this::edit;
                    case DELETE, BACK_SPACE -> this::dismiss;
                    case U -> this::undo;
                    case T -> this::show;
                    case Y -> elsewhere.isAsking() ? elsewhere::agree : null;
                    case N, ESCAPE ->
                        elsewhere.isAsking()
                                ? () -> elsewhere.ask(List.of())
                                : form.isChanged() ? this::leaveForm : null;
                    default -> null;
                });
    }

    private void come(Location there) {
        if (!there.view().equals(Location.View.CHECK) || there.id().isEmpty()) {
            return;
        }
        CheckPlaces.number(there, reviewing.review())
                .filter(number -> !number.equals(selected()))
                .ifPresent(number -> {
                    if (!list.getItems().contains(number)) {
                        filter.show(new NumberFilter(
                                number.found().isCandidate() ? NumberFilter.Which.ALL : NumberFilter.Which.OTHER,
                                null));
                    }
                    refill(number);
                });
    }

    /** The reader has chosen a number. */
    private void choose(@Nullable CheckedNumber number) {
        page.show(number, reviewing.review());
        if (number != null) {
            trail.pass(CheckPlaces.of(contents.report().id(), number));
        }
    }

    private void refill(@Nullable CheckedNumber wanted) {
        List<CheckedNumber> numbers = filter.wantedProperty().get().of(reviewing.review());
        int before = Math.max(0, list.getSelectionModel().getSelectedIndex());
        current.refill(list.getItems(), numbers);
        progress.show(reviewing);
        empty.show(reviewing.review(), filter.wantedProperty().get().which() == NumberFilter.Which.TO_LOOK_AT);
        CheckedNumber next = wanted == null
                ? null
                : numbers.stream()
                        .filter(number -> number.found().equals(wanted.found()))
                        .findFirst()
                        .orElse(null);
        if (next == null && !numbers.isEmpty()) {
            next = numbers.get(Math.min(before, numbers.size() - 1));
        }
        current.show(next);
        if (next != null) {
            list.scrollTo(Math.max(0, numbers.indexOf(next) - 2));
        }
        page.show(next, reviewing.review());
    }

    /** The number after the current one; the one before it if there is none. */
    private @Nullable CheckedNumber next() {
        int at = list.getSelectionModel().getSelectedIndex();
        int last = list.getItems().size() - 1;
        return last < 1 || at < 0 ? null : list.getItems().get(at < last ? at + 1 : at - 1);
    }

    /** Makes a change, and goes on to another number. */
    private void after(@Nullable CheckedNumber next, Runnable change) {
        change.run();
        refill(next);
        String report = contents.report().id();
        trail.pass(
                selected() == null ? Location.in(Location.View.CHECK, report, "") : CheckPlaces.of(report, selected()));
    }

    private void accept() {
        CheckedNumber number = selected();
        if (number == null) {
            return;
        }
        if (!form.isChanged()) {
            if (number.statement() == null) {
                form.statement();
                form.edit();
                return;
            }
            elsewhere.ask(List.of());
            after(next(), () -> reviewing.accept(number));
        } else {
            form.statement().ifPresent(statement -> correct(number, statement));
        }
        if (form.hasKeyboard() && !form.isChanged()) {
            focus();
        }
    }

    private void correct(CheckedNumber number, Statement statement) {
        after(next(), () -> reviewing.decide(number, statement));
        elsewhere.ask(SamePattern.of(number, statement, reviewing.review()));
        focus();
    }

    private void leaveForm() {
        form.show(selected());
        focus();
    }

    private void dismiss() {
        CheckedNumber number = selected();
        if (number != null) {
            elsewhere.ask(List.of());
            after(next(), () -> reviewing.dismiss(number));
        }
    }

    private void undo() {
        elsewhere.ask(List.of());
        reviewing.undo();
    }

    /** Goes to the number in the text. */
    private void show() {
        CheckedNumber number = selected();
        if (number != null) {
            trail.visit(CheckPlaces.inText(contents, number));
        }
    }
}
