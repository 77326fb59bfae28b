package workreport.ui.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.entered.EnteredValues;
import workreport.evidence.Report;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.series.IndicatorSeries;
import workreport.series.PlaceSeries;
import workreport.series.Promise;
import workreport.series.PromiseText;
import workreport.series.ScoreCard;
import workreport.series.SeriesIndex;
import workreport.series.Statement;
import workreport.ui.Actions;
import workreport.ui.Edits;
import workreport.ui.Joining;
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

    private static final double TABLE_SHARE = 0.65;

    private final Report report;
    private final Words words;
    private final Notation notation;
    private final ObservableValue<EnteredValues> entered;
    private final RowJoins joins;
    private final Actions actions;
    private final Consumer<Statement.Passage> open;
    private final Prose about = new Prose("", "page-note");
    private final PlaceCounts counts;
    private final PlaceBar bar;
    private final SplitPane split = new SplitPane();
    private PromiseText text;
    private PromiseTable table;
    private PromisePage page;
    private SeriesGrid grid;
    private PlaceSeries series = PlaceSeries.of(List.of());
    private SeriesIndex index = new SeriesIndex(series);

    /**
     * @param report whose place it is
     * @param international whether verdicts are in the words used internationally, not in the offices'
     * @param reports those of the place
     * @param joining what the reader says of their names
     * @param edits takes note of what was said
     * @param entered what was entered for the place, as far as it is to be shown
     * @param actions what can be done with rows
     * @param tell says something to the reader
     * @param open shows a passage in its report
     */
    public PlacePane(
            Report report,
            Notation notation,
            BooleanProperty international,
            PlaceReports reports,
            Joining joining,
            Edits edits,
            ObservableValue<EnteredValues> entered,
            Actions actions,
            Consumer<String> tell,
            Consumer<Statement.Passage> open) {
        // They are read and paired while the pane is being built.
        reports.refresh();
        this.report = report;
        this.notation = notation;
        this.entered = entered;
        this.actions = actions;
        this.open = open;
        words = notation.words();
        joins = new RowJoins(joining, edits, words, tell);
        counts = new PlaceCounts(words);
        bar = new PlaceBar(notation, international, this::focus);
        getStyleClass().add("place-pane");
        setId("place");
        make(!international.get());
        VBox.setVgrow(split, Priority.ALWAYS);
        split.getStyleClass().add("panes");
        international.when(NodeContainment.shown(this)).subscribe(other -> {
            bar.showWords(other);
            renewWords(!other);
        });
        counts.wantedProperty().subscribe((_, _) -> fill());
        bar.chosenProperty().subscribe((before, now) -> {
            if (before.charts() != now.charts()) {
                put();
            }
            fill();
        });
        VBox head = new VBox(6, title(), about, counts);
        head.getStyleClass().add("page");
        getChildren().setAll(head, bar, split);
        NodeContainment.shown(this).subscribe(shown -> {
            if (shown) {
                reports.refresh();
            }
        });
        about.setText(words.say("place.reading"));
        reports.seriesProperty().when(NodeContainment.shown(this)).subscribe(this::show);
        entered.when(NodeContainment.shown(this)).subscribe((_, _) -> fill());
        put();
    }

    /** The place's name, and the ways to compare its texts, and it with other places. */
    private Node title() {
        Prose name = new Prose(words.say("place.name", notation.language().of(report.place())), "page-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox title = new HBox(8, name, button("action.changes"), button("action.places"));
        title.getStyleClass().add("page-tools");
        return title;
    }

    private Button button(String action) {
        Button button = new Button(words.say(action));
        button.setId("place-" + action.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> actions.run(action));
        return button;
    }

    private void make(boolean inOfficeWords) {
        text = new PromiseText(notation, inOfficeWords);
        page = new PromisePage(notation, text, joins, open);
        table = new PromiseTable(text, notation, this::choose, this::openPromise);
        grid = new SeriesGrid(notation, this::choose, this::openPromise);
        actions.offer(
                table,
                List.of(
                        List.of("action.join-rows", "action.part-rows"),
                        List.of("action.undo-note", "action.redo-note"),
                        List.of("action.place-charts", "action.print-sheet")));
    }

    private void put() {
        split.getItems().setAll(bar.chosen().charts() ? grid : table, page);
        split.setDividerPositions(TABLE_SHARE);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void focus() {
        if (bar.chosen().charts()) {
            grid.requestFocus();
        } else {
            table.requestFocus();
        }
    }

    @Override
    public Optional<QueryField> filter() {
        return Optional.of(bar.field());
    }

    /** Says that both rows that are selected are of one indicator. */
    public void joinRows() {
        joins.join(selected());
    }

    /** Says that the row that is selected has another's result, or that both are not of one indicator. */
    public void partRows() {
        joins.part(selected());
    }

    private List<Promise> selected() {
        return bar.chosen().charts()
                ? grid.selected().stream().toList()
                : List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    /** Shows charts instead of the table, or the table again. */
    public void turn() {
        bar.turn();
        focus();
    }

    /** The indicator through the years that the reader looks at; none where no promise is chosen. */
    public Optional<IndicatorSeries> indicator() {
        return selected().stream().findFirst().map(index::of);
    }

    /**
     * How it is looked at.
     *
     * @param list the verdict or other group to which the list is limited; empty for all
     * @param theme the theme's id; empty for all
     * @param grouped whether rows of a theme stand together
     * @param charts whether small charts are shown, not the table
     */
    public record State(String query, String list, String theme, boolean grouped, boolean charts) {}

    @Override
    public State state() {
        PlaceBar.Chosen now = bar.chosen();
        return new State(now.query(), counts.wantedProperty().get(), now.theme(), now.grouped(), now.charts());
    }

    @Override
    public void restore(State state) {
        counts.want(state.list());
        bar.restore(new PlaceBar.Chosen(state.query(), state.theme(), state.grouped(), state.charts()));
        fill();
    }

    private void show(@Nullable PlaceSeries made) {
        if (made != null) {
            series = made;
            index = new SeriesIndex(made);
            bar.offer(made.promises());
            tell();
            fill();
        }
    }

    private void tell() {
        ScoreCard card = series.card();
        String years = series.reports().stream()
                .map(each -> Integer.toString(each.year()))
                .collect(Collectors.joining(words.say("place.between")));
        about.setText(
                series.reports().size() < 2
                        ? words.say("place.too-few", notation.language().of(report.place()))
                        : words.say("place.score", years, card.due(), card.all() - card.due()));
        counts.show(card, text);
    }

    private void fill() {
        PlaceBar.Chosen wanted = bar.chosen();
        String query = wanted.query().toLowerCase(Locale.ROOT);
        List<Promise> rows = counts.listed(series).stream()
                .filter(promise ->
                        wanted.theme().isEmpty() || PlaceThemes.id(promise).equals(wanted.theme()))
                .filter(promise -> query.isEmpty()
                        || text.all(promise).toLowerCase(Locale.ROOT).contains(query))
                .toList();
        if (wanted.charts()) {
            grid.fill(rows, index, entered.getValue(), wanted.grouped());
            choose(grid.selected().orElse(null));
        } else {
            table.group(wanted.grouped());
            table.fill(rows);
            choose(table.getSelectionModel().getSelectedItem());
        }
    }

    private void choose(@Nullable Promise promise) {
        page.show(promise, series, index, entered.getValue());
    }

    private void openPromise(Promise promise) {
        open.accept(promise.statement().passage());
    }

    private void renewWords(boolean inOfficeWords) {
        if (text.isInOfficeWords() != inOfficeWords) {
            make(inOfficeWords);
            put();
            tell();
            fill();
        }
    }
}
