package workreport.ui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.review.Alternatives;
import workreport.review.CheckedNumber;
import workreport.review.SamePattern;
import workreport.review.Statement;
import workreport.ui.Actions;
import workreport.ui.CurrentItem;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.NodeContainment;
import workreport.ui.Prose;
import workreport.ui.QueryField;
import workreport.ui.Reviewing;
import workreport.ui.Rows;
import workreport.ui.View;

/** The numbers that rules have read, one after the other: each in its sentence, with what was made of it, to accept or put right. */
public final class CheckPane extends HBox implements View<CheckPane.State> {

    private static final double SIDE = 360;

    private final Contents contents;
    private final NavigationHistory trail;
    private final Reviewing reviewing;
    private final Notation notation;
    private final Words words;
    private final StatementText text;
    private final FilterLine filter;
    private final Progress progress;
    private final ListView<CheckedNumber> list = new ListView<>();
    private final CurrentItem<CheckedNumber> current;
    private final Label place = new Label();
    private final SentenceText sentence = new SentenceText();
    private final WhyText why;
    private final StatementForm form;
    private final FlowPane alternatives = new FlowPane(6, 6);
    private final Elsewhere elsewhere;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final Prose empty = new Prose("", "page-note");
    private List<Statement> others = List.of();

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
        this.notation = notation;
        words = notation.words();
        text = new StatementText(words);
        filter = new FilterLine(words);
        progress = new Progress(words);
        why = new WhyText(words);
        form = new StatementForm(text, names, this::accept, this::leaveForm);
        elsewhere = new Elsewhere(text, proposals -> after(next(), () -> reviewing.take(proposals)));
        getStyleClass().add("check-pane");
        list.setId("check-list");
        list.setAccessibleText(words.say("view.check"));
        list.setCellFactory(_ -> new NumberCell(text));
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox side = new VBox(progress, filter, list, who());
        side.getStyleClass().add("check-side");
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        side.setMaxWidth(SIDE);
        fillPage();
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(side, scroll);
        current = new CurrentItem<>(list.getSelectionModel(), this::choose);
        actions.offer(
                list,
                () -> Optional.ofNullable(selected()).map(this::inText),
                List.of(
                        List.of("action.accept-undoubted", "action.undo-note", "action.redo-note"),
                        List.of("action.export-review", "action.import-review"),
                        List.of("action.copy-link")));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        filter.wantedProperty().subscribe((_, _) -> refill(selected()));
        reviewing.reviewProperty().when(NodeContainment.shown(this)).subscribe(_ -> refill(selected()));
        trail.arrivalProperty().when(NodeContainment.shown(this)).subscribe(arrival -> come(arrival.location()));
    }

    private void fillPage() {
        page.getStyleClass().addAll("page", "check-page");
        place.getStyleClass().add("check-place");
        place.setWrapText(true);
        alternatives.setId("check-alternatives");
        alternatives.managedProperty().bind(alternatives.visibleProperty());
        Button accept = button("check.accept", this::accept);
        accept.setDefaultButton(false);
        accept.getStyleClass().add("check-accept");
        FlowPane buttons = new FlowPane(
                8,
                6,
                accept,
                button("check.edit", form::edit),
                button("check.dismiss", this::dismiss),
                button("check.undo", this::undo),
                button("check.show", this::show));
        buttons.getStyleClass().add("check-buttons");
        page.getChildren().setAll(elsewhere, place, sentence, form, alternatives, buttons, why);
        form.changedProperty()
                .subscribe(changed -> accept.setText(words.say(changed ? "check.correct" : "check.accept")));
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.say(key));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("check-button");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> {
            action.run();
            if (!form.hasKeyboard()) {
                focus();
            }
        });
        return button;
    }

    /** In whose name the reader decides, and whether they see what others have decided. */
    private Node who() {
        QueryField name = new QueryField();
        name.setId("check-who");
        name.setAccessibleText(words.say("check.who"));
        name.ask(reviewing.whoProperty().get());
        name.setPrefColumnCount(10);
        name.askedProperty().subscribe((_, asked) -> {
            if (!asked.isBlank()) {
                reviewing.whoProperty().set(asked.strip());
            }
        });
        name.onKey(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.ESCAPE) {
                focus();
                key.consume();
            }
        });
        CheckBox blind = new CheckBox(words.say("check.blind"));
        blind.setId("check-blind");
        blind.setFocusTraversable(false);
        blind.selectedProperty().bindBidirectional(reviewing.blindProperty());
        HBox.setHgrow(name, Priority.ALWAYS);
        Label label = new Label(words.say("check.who"));
        label.setLabelFor(name);
        HBox line = new HBox(8, label, name);
        VBox both = new VBox(6, line, blind);
        both.getStyleClass().add("check-who");
        return both;
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

    /** The keys of the view; in a field they are letters. */
    private void press(KeyEvent key) {
        boolean inField = key.getTarget() instanceof TextInputControl || form.hasKeyboard();
        if (inField || key.isShortcutDown() || key.isAltDown() || key.isMetaDown()) {
            return;
        }
        if (key.getCode().isDigitKey() && !key.isShiftDown()) {
            int wanted = key.getCode().getCode() & 0xF;
            if (1 <= wanted && wanted <= others.size()) {
                form.put(others.get(wanted - 1));
                key.consume();
            }
            return;
        }
        Optional.ofNullable(meant(key.getCode())).ifPresent(action -> {
            key.consume();
            action.run();
        });
    }

    private @Nullable Runnable meant(KeyCode code) {
        return switch (code) {
            case ENTER -> this::accept;
            case E -> () -> Platform.runLater(form::edit);
            case DELETE, BACK_SPACE -> this::dismiss;
            case U -> this::undo;
            case T -> this::show;
            case Y -> elsewhere.isAsking() ? elsewhere::agree : null;
            case N, ESCAPE ->
                elsewhere.isAsking() ? () -> elsewhere.ask(List.of()) : form.isChanged() ? this::leaveForm : null;
            default -> null;
        };
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
        fill(number);
        if (number != null) {
            trail.pass(CheckPlaces.of(contents.report().id(), number));
        }
    }

    private void fill(@Nullable CheckedNumber number) {
        page.setVisible(number != null);
        form.show(number);
        others = number == null || number.statement() == null
                ? List.of()
                : Alternatives.of(number, number.statement(), reviewing.review());
        showAlternatives(number);
        if (number == null) {
            return;
        }
        String id = number.found().anchor().paragraph();
        place.setText(contents.sectionAt(id)
                .map(section -> notation.path(contents.path(section)))
                .orElse(""));
        sentence.show(textAt(id), number);
        why.show(number);
        scroll.setVvalue(0);
    }

    private String textAt(String id) {
        return contents.paragraph(id)
                .map(paragraph -> paragraph.text())
                .or(() -> contents.section(id).map(Section::heading))
                .orElse("");
    }

    private void showAlternatives(@Nullable CheckedNumber number) {
        alternatives.getChildren().clear();
        alternatives.setVisible(!others.isEmpty());
        if (number == null || number.statement() == null) {
            return;
        }
        List<Node> chips = new ArrayList<>();
        for (Statement other : others) {
            Button chip = new Button((chips.size() + 1) + "  " + text.difference(number.statement(), other));
            chip.getStyleClass().setAll("chip");
            chip.setFocusTraversable(false);
            chip.setOnAction(_ -> form.put(other));
            chips.add(chip);
        }
        alternatives.getChildren().setAll(chips);
    }

    private void refill(@Nullable CheckedNumber wanted) {
        List<CheckedNumber> numbers = filter.wantedProperty().get().of(reviewing.review());
        int before = Math.max(0, list.getSelectionModel().getSelectedIndex());
        current.refill(list.getItems(), numbers);
        progress.show(reviewing);
        empty.setText(words.say(reviewing.review().numbers().isEmpty() ? "check.none" : "check.nothing-here"));
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
        fill(next);
    }

    /** The number behind the one at hand; the one before where there is none. */
    private @Nullable CheckedNumber next() {
        int at = list.getSelectionModel().getSelectedIndex();
        int last = list.getItems().size() - 1;
        return last < 1 || at < 0 ? null : list.getItems().get(at < last ? at + 1 : at - 1);
    }

    /** Makes a change, and goes on to another number. */
    private void after(@Nullable CheckedNumber next, Runnable change) {
        change.run();
        refill(next);
        if (next != null && selected() != null) {
            trail.pass(CheckPlaces.of(contents.report().id(), selected()));
        }
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

    private Location inText(CheckedNumber number) {
        String id = number.found().anchor().paragraph();
        String report = contents.report().id();
        return contents.paragraph(id).isPresent()
                ? Location.of(report, number.found().anchor())
                : Location.of(report, id);
    }

    /** Goes to the number in the text. */
    private void show() {
        CheckedNumber number = selected();
        if (number != null) {
            trail.visit(inText(number));
        }
    }
}
