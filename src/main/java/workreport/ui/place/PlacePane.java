package workreport.ui.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.check.Code;
import workreport.evidence.Report;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.series.PlaceSeries;
import workreport.series.Promise;
import workreport.series.PromiseText;
import workreport.series.ScoreCard;
import workreport.series.Statement;
import workreport.series.Verdict;
import workreport.ui.NodeContainment;
import workreport.ui.PlaceReports;
import workreport.ui.Prose;
import workreport.ui.QueryField;
import workreport.ui.View;

/**
 * A place through the years: what each of its reports promised with a number, and what the next says came of it. Above, how many
 * came out how; each count is a list.
 */
public final class PlacePane extends VBox implements View<PlacePane.State> {

    private static final double TABLE_SHARE = 0.62;
    private static final String FORGOTTEN = "forgotten";

    private final Report report;
    private final Words words;
    private final Notation notation;
    private final PlaceReports reports;
    private final Consumer<Statement.Passage> open;
    private final Prose about = new Prose("", "page-note");
    private final FlowPane counts = new FlowPane(6, 6);
    private final ToggleGroup chosen = new ToggleGroup();
    private final QueryField field = new QueryField();
    private final CheckBox office = new CheckBox();
    private final SplitPane split = new SplitPane();
    private PromiseText text;
    private PromiseTable table;
    private PromisePage page;
    private PlaceSeries series = PlaceSeries.of(List.of());
    private ScoreCard card = ScoreCard.of(series);
    private String wanted = "";

    /**
     * @param report whose place it is
     * @param international whether verdicts are in the words used internationally, not in the offices'
     * @param reports those of the place
     * @param open shows a passage in its report
     */
    public PlacePane(
            Report report,
            Notation notation,
            BooleanProperty international,
            PlaceReports reports,
            Consumer<Statement.Passage> open) {
        this.report = report;
        this.notation = notation;
        this.reports = reports;
        this.open = open;
        words = notation.words();
        getStyleClass().add("place-pane");
        setId("place");
        text = new PromiseText(notation, !international.get());
        page = new PromisePage(notation, text, open);
        table = new PromiseTable(text, words, this::choose, this::openPromise);
        VBox.setVgrow(split, Priority.ALWAYS);
        split.getStyleClass().add("panes");
        counts.getStyleClass().add("place-counts");
        field.setId("place-filter");
        field.setPromptText(words.say("place.filter"));
        field.setAccessibleText(words.say("place.filter"));
        field.filters(words, this::focus);
        field.askedProperty().subscribe((_, _) -> fill());
        office.setText(words.say("place.office-words"));
        office.setId("office-words");
        office.setSelected(!international.get());
        office.selectedProperty().subscribe((_, selected) -> international.set(!selected));
        international.when(NodeContainment.shown(this)).subscribe(other -> {
            if (office.isSelected() == other) {
                office.setSelected(!other);
            }
            renewWords(!other);
        });
        chosen.selectedToggleProperty().subscribe((_, toggle) -> {
            wanted = toggle == null ? "" : (String) toggle.getUserData();
            fill();
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox bar = new HBox(12, field, office);
        bar.getStyleClass().add("table-foot");
        VBox head = new VBox(
                6,
                new Prose(words.say("place.name", notation.language().of(report.place())), "page-name"),
                about,
                counts);
        head.getStyleClass().add("page");
        getChildren().setAll(head, bar, split);
        NodeContainment.shown(this).subscribe(shown -> {
            if (shown) {
                reports.refresh();
            }
        });
        about.setText(words.say("place.reading"));
        reports.seriesProperty().when(NodeContainment.shown(this)).subscribe(this::show);
        put();
    }

    private void put() {
        split.getItems().setAll(table, page);
        split.setDividerPositions(TABLE_SHARE);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    @Override
    public Optional<QueryField> filter() {
        return Optional.of(field);
    }

    /**
     * How it is looked at.
     *
     * @param list the verdict, or what else, that only is listed; empty for all
     */
    public record State(String query, String list) {}

    @Override
    public State state() {
        return new State(field.asked(), wanted);
    }

    @Override
    public void restore(State state) {
        wanted = state.list();
        field.ask(state.query());
        fill();
    }

    private void show(@Nullable PlaceSeries made) {
        if (made != null) {
            series = made;
            card = ScoreCard.of(made);
            tell();
            fill();
        }
    }

    private void tell() {
        String years = series.reports().stream()
                .map(each -> Integer.toString(each.year()))
                .collect(Collectors.joining(words.say("place.between")));
        about.setText(
                series.reports().size() < 2
                        ? words.say("place.too-few", notation.language().of(report.place()))
                        : words.say("place.score", years, card.due(), card.all() - card.due()));
        List<ToggleButton> buttons = Stream.of(Verdict.values())
                .filter(verdict -> card.count(verdict) > 0)
                .map(verdict -> button(text.verdict(verdict), Code.of(verdict), card.count(verdict)))
                .collect(Collectors.toList());
        if (!card.forgotten().isEmpty()) {
            buttons.add(button(
                    words.say("place.forgotten"), FORGOTTEN, card.forgotten().size()));
        }
        counts.getChildren().setAll(buttons);
    }

    private ToggleButton button(String name, String list, int count) {
        ToggleButton button = new ToggleButton(words.say("place.count", name, count));
        button.getStyleClass().setAll("view-button");
        button.setId("place-" + list);
        button.setUserData(list);
        button.setSelected(wanted.equals(list));
        button.setToggleGroup(chosen);
        return button;
    }

    private void fill() {
        String query = field.asked().toLowerCase(Locale.ROOT);
        table.fill(listed().stream()
                .filter(promise -> text.all(promise).toLowerCase(Locale.ROOT).contains(query))
                .toList());
        choose(table.getSelectionModel().getSelectedItem());
    }

    private List<Promise> listed() {
        if (wanted.equals(FORGOTTEN)) {
            return card.forgotten();
        }
        return wanted.isEmpty()
                ? series.promises()
                : Code.find(Verdict.class, wanted)
                        .map(verdict -> card.lists().get(verdict))
                        .orElseGet(List::of);
    }

    private void choose(@Nullable Promise promise) {
        page.show(promise, series);
    }

    private void openPromise(Promise promise) {
        open.accept(promise.statement().passage());
    }

    private void renewWords(boolean inOfficeWords) {
        if (text.isInOfficeWords() == inOfficeWords) {
            return;
        }
        text = new PromiseText(notation, inOfficeWords);
        page = new PromisePage(notation, text, open);
        table = new PromiseTable(text, words, this::choose, this::openPromise);
        put();
        tell();
        fill();
    }
}
