package workreport.ui.changes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.change.Line;
import workreport.change.NumberChange;
import workreport.change.NumberText;
import workreport.change.SectionChange;
import workreport.change.TextChanges;
import workreport.check.Code;
import workreport.entered.EnteredValues;
import workreport.evidence.Report;
import workreport.find.ListFilter;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.series.Statement;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.NodeContainment;
import workreport.ui.Prose;
import workreport.ui.QueryField;
import workreport.ui.ReportAtHand;
import workreport.ui.ReportsAtHand;
import workreport.ui.Rows;
import workreport.ui.SegmentedChoice;
import workreport.ui.View;

/**
 * What has changed from one year's report of a place to another's: both texts beside each other, sentence by sentence, with the
 * sections on the left and the numbers that have changed on the right. The place names the other report.
 */
public final class ChangesPane extends VBox implements View<ChangesPane.State> {

    private static final double SECTIONS_SHARE = 0.2;
    private static final double TEXT_SHARE = 0.78;

    private final Report report;
    private final NavigationHistory trail;
    private final Words words;
    private final ReportsAtHand reports;
    private final Prose about = new Prose("", "page-note");
    private final OtherReport other;
    private final SegmentedChoice<Row.Wanted> show;
    private final ListView<SectionChange> sections = new ListView<>();
    private final ChangeList list;
    private final ListView<NumberChange> numbers = new ListView<>();
    private final Label numbersName = new Label();
    private final SentenceButtons buttons;
    private final Label earlier = new Label();
    private final Label later = new Label();
    private final SplitPane split = new SplitPane();
    private final QueryField field = new QueryField();
    private Row.Wanted wanted = Row.Wanted.CHANGES;
    private @Nullable TextChanges changes;
    private @Nullable ReportAtHand compared;
    private int top;

    /**
     * @param report that of the window
     * @param reports all that the reader has
     * @param entered what was entered for the place, if it is to be shown
     * @param open shows a passage in its report
     */
    public ChangesPane(
            Report report,
            NavigationHistory trail,
            Notation notation,
            ReportsAtHand reports,
            ObservableValue<EnteredValues> entered,
            Consumer<Statement.Passage> open) {
        this.report = report;
        this.trail = trail;
        this.reports = reports;
        words = notation.words();
        getStyleClass().add("changes-pane");
        setId("changes");
        list = new ChangeList(words);
        buttons = new SentenceButtons(words, list, open);
        other = new OtherReport(words, this::choose);
        show = new SegmentedChoice<>(
                "changes-show",
                words.say("changes.show"),
                List.of(Row.Wanted.values()),
                each -> words.say("changes.show." + Code.of(each)),
                this::want);
        show.choose(wanted);
        makeLists(new NumberText(notation), entered, open);
        field.setId("changes-filter");
        field.setPromptText(words.say("changes.filter"));
        field.setAccessibleText(words.say("changes.filter"));
        field.filters(words, this::focus);
        field.askedProperty().subscribe((_, _) -> fill());
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().setAll(head(notation), split, buttons);
        ObservableValue<Boolean> shown = NodeContainment.shown(this);
        trail.locationProperty().when(shown).subscribe(this::come);
        entered.when(shown).subscribe((_, _) -> numbers.refresh());
    }

    private Node head(Notation notation) {
        Label with = new Label(words.say("changes.with"));
        with.setLabelFor(other);
        with.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(10, with, other, field, show);
        line.getStyleClass().add("changes-line");
        VBox head = new VBox(
                8,
                new Prose(words.say("changes.name", notation.language().of(report.place())), "page-name"),
                line,
                about);
        head.getStyleClass().add("page");
        return head;
    }

    private void makeLists(NumberText text, ObservableValue<EnteredValues> entered, Consumer<Statement.Passage> open) {
        sections.setId("changes-sections");
        sections.setAccessibleText(words.say("changes.sections"));
        sections.setCellFactory(_ -> new SectionCell(words));
        sections.setFixedCellSize(28);
        sections.getSelectionModel().selectedItemProperty().subscribe((_, section) -> {
            if (section != null) {
                list.show(section);
            }
        });
        numbers.setId("changes-numbers");
        numbers.setAccessibleText(words.say("changes.numbers-name"));
        numbers.setPlaceholder(new Prose(words.say("changes.no-numbers"), "page-note"));
        numbers.setCellFactory(_ -> new NumberCell(words, text, entered::getValue, open));
        numbers.getSelectionModel().selectedItemProperty().subscribe((_, number) -> {
            if (number != null) {
                list.show(number);
            }
        });
        TwoColumns columns = new TwoColumns(new Label(), earlier, later);
        split.getStyleClass().add("panes");
        split.getItems()
                .setAll(
                        side(new Label(words.say("changes.sections")), sections),
                        side(columns, list),
                        side(numbersName, numbers));
        split.setDividerPositions(SECTIONS_SHARE, TEXT_SHARE);
    }

    private static VBox side(Region name, Region list) {
        name.getStyleClass().add("change-columns");
        name.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(list, Priority.ALWAYS);
        name.setMinHeight(Region.USE_PREF_SIZE);
        VBox side = new VBox(name, list);
        side.setMinWidth(0);
        return side;
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
    public Optional<QueryField> filter() {
        return Optional.of(field);
    }

    @Override
    public Map<String, Runnable> actions() {
        return Map.of(
                "action.find-next", () -> list.step(1),
                "action.find-previous", () -> list.step(-1),
                "action.next-number", () -> list.stepNumber(1),
                "action.previous-number", () -> list.stepNumber(-1),
                "action.next-section", () -> list.stepSection(1),
                "action.previous-section", () -> list.stepSection(-1));
    }

    /**
     * How the texts are looked at.
     *
     * @param query the text that a sentence must contain
     * @param top the first row in sight
     */
    public record State(Row.Wanted wanted, String query, int top) {}

    @Override
    public State state() {
        return new State(wanted, field.asked(), Rows.first(list));
    }

    @Override
    public void restore(State state) {
        wanted = state.wanted();
        top = state.top();
        show.choose(wanted);
        field.ask(state.query());
        fill();
    }

    private void want(Row.Wanted now) {
        wanted = now;
        fill();
        focus();
    }

    /** Looks up which reports there are, and compares with the one that the place names, or else the nearest in years. */
    private void come(Location place) {
        if (place.view().equals(Location.View.CHANGES)) {
            reports.ask(all -> offer(all, place.id()));
        }
    }

    private void offer(List<ReportAtHand> all, String id) {
        other.offer(all, ReportAtHand.of(report).orElse(null), id).ifPresentOrElse(this::compare, this::sayNone);
    }

    private void sayNone() {
        compared = null;
        changes = null;
        fill();
        about.setText(words.say("changes.none", report.place().zh()));
    }

    private void choose(@Nullable ReportAtHand now) {
        if (now != null) {
            trail.visit(Location.in(Location.View.CHANGES, report.id(), now.report()));
        }
    }

    private void compare(ReportAtHand with) {
        if (with.equals(compared)) {
            return;
        }
        compared = with;
        about.setText(words.say("changes.reading"));
        int year = ReportAtHand.of(report).map(ReportAtHand::year).orElse(0);
        Thread.ofVirtual().name("changes").start(() -> {
            Optional<TextChanges> made = with.read()
                    .map(read -> with.year() <= year ? TextChanges.of(read, report) : TextChanges.of(report, read));
            Platform.runLater(() -> {
                if (with.equals(compared)) {
                    changes = made.orElse(null);
                    tell();
                    fill();
                }
            });
        });
    }

    private void tell() {
        if (changes == null) {
            about.setText(words.say("changes.unreadable"));
            return;
        }
        List<SectionChange> all = changes.sections();
        about.setText(words.say(
                "changes.summary",
                all.stream()
                        .filter(each -> each.before() != null && each.after() != null)
                        .count(),
                all.stream().filter(each -> each.before() == null).count(),
                all.stream().filter(each -> each.after() == null).count(),
                changes.count(Line.Kind.SAME),
                changes.count(Line.Kind.CHANGED),
                changes.count(Line.Kind.NEW),
                changes.count(Line.Kind.GONE)));
    }

    private void fill() {
        TextChanges now = changes;
        buttons.show(now);
        earlier.setText(now == null ? "" : now.before().title().zh());
        later.setText(now == null ? "" : now.after().title().zh());
        List<Row> rows = now == null ? List.of() : Row.of(now, wanted, new ListFilter(field.asked()));
        List<NumberChange> changed = Row.numbers(rows);
        numbersName.setText(words.say("changes.numbers", changed.size()));
        sections.getItems().setAll(Row.sections(rows));
        numbers.getItems().setAll(changed);
        list.fill(rows);
        if (now != null && top > 0) {
            list.scrollTo(top);
            top = 0;
        }
    }
}
