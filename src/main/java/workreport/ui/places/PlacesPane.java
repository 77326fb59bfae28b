package workreport.ui.places;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.entered.EnteredValues;
import workreport.evidence.Report;
import workreport.find.ListFilter;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.series.AreaRank;
import workreport.series.ReportStatements;
import workreport.series.SideBySide;
import workreport.series.Statement;
import workreport.series.YearReport;
import workreport.ui.CurrentItem;
import workreport.ui.NodeContainment;
import workreport.ui.Prose;
import workreport.ui.QueryField;
import workreport.ui.ReportAtHand;
import workreport.ui.ReportsAtHand;
import workreport.ui.View;

/**
 * Several places beside each other: for one year the indicators that at least two of their reports tell of, a column for each
 * place. Reports are read only once a place is ticked.
 */
public final class PlacesPane extends VBox implements View<PlacesPane.State> {

    private static final int FEW = 4;
    private static final double LIST_SHARE = 0.16;
    private static final double TABLE_SHARE = 0.7;

    private final Report report;
    private final String own;
    private final Words words;
    private final ReportsAtHand reports;
    private final Function<String, EnteredValues> entered;
    private final PlacesText text;
    private final Prose about = new Prose("", "page-note");
    private final ComboBox<Integer> year = new ComboBox<>();
    private final CurrentItem<Integer> chosenYear;
    private final QueryField field = new QueryField();
    private final PlaceList list;
    private final PlacesTable table;
    private final PlacesPage page;
    private final Map<String, YearReport> read = new HashMap<>();
    private List<ReportAtHand> all = List.of();
    private Set<String> ticked = new LinkedHashSet<>();
    private @Nullable Integer wantedYear;
    private SideBySide places = SideBySide.of(List.of(), Map.of());
    private int asked;

    /**
     * @param report that of the window
     * @param reports all that the reader has
     * @param entered what was entered for a place, as far as it is to be shown
     * @param changed changes whenever the entered values, or whether they are shown, change
     * @param open shows a passage in its report
     */
    public PlacesPane(
            Report report,
            Notation notation,
            ReportsAtHand reports,
            Function<String, EnteredValues> entered,
            ObservableValue<?> changed,
            Consumer<Statement.Passage> open) {
        this.report = report;
        this.reports = reports;
        this.entered = entered;
        own = report.place().zh();
        words = notation.words();
        text = new PlacesText(notation);
        getStyleClass().addAll("place-pane", "places-pane");
        setId("places");
        list = new PlaceList(text, words, own, this::tick);
        table = new PlacesTable(text, words, own, this::choose, open);
        page = new PlacesPage(notation, text, open);
        chosenYear = new CurrentItem<>(year.getSelectionModel(), this::go);
        year.setId("places-year");
        year.setAccessibleText(words.say("places.year"));
        field.setId("places-filter");
        field.setPromptText(words.say("places.filter"));
        field.setAccessibleText(words.say("places.filter"));
        field.filters(words, this::focus);
        field.askedProperty().subscribe((_, _) -> fill());
        SplitPane split = new SplitPane(list, table, page);
        split.getStyleClass().add("panes");
        split.setDividerPositions(LIST_SHARE, TABLE_SHARE);
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().setAll(head(), split);
        ObservableValue<Boolean> isShown = NodeContainment.shown(this);
        isShown.subscribe(shown -> {
            if (shown) {
                reports.ask(this::offer);
            }
        });
        changed.when(isShown).subscribe((_, _) -> read());
    }

    private Node head() {
        Label name = new Label(words.say("places.year"));
        name.setLabelFor(year);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(10, name, year, field);
        line.getStyleClass().add("changes-line");
        VBox head = new VBox(8, new Prose(words.say("places.name"), "page-name"), line, about);
        head.getStyleClass().add("page");
        return head;
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
     * How they are looked at.
     *
     * @param year null for that of the window's report
     * @param ticked the ids of the reports
     */
    public record State(@Nullable Integer year, Set<String> ticked, String query) {}

    @Override
    public State state() {
        return new State(wantedYear, Set.copyOf(ticked), field.asked());
    }

    @Override
    public void restore(State state) {
        wantedYear = state.year();
        ticked = new LinkedHashSet<>(state.ticked());
        field.ask(state.query());
    }

    private void offer(List<ReportAtHand> now) {
        all = now;
        read.keySet().removeIf(id -> now.stream().anyMatch(each -> each.report().equals(id) && each.open() != null));
        Map<Integer, Set<String>> placesOf = now.stream()
                .collect(Collectors.groupingBy(
                        ReportAtHand::year, Collectors.mapping(ReportAtHand::place, Collectors.toSet())));
        List<Integer> years = placesOf.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .sorted(Comparator.reverseOrder())
                .toList();
        chosenYear.refill(year.getItems(), years);
        int mine = ReportAtHand.of(report).map(ReportAtHand::year).orElse(0);
        int wish = wantedYear == null ? mine : wantedYear;
        years.stream()
                .min(Comparator.comparingInt(each -> Math.abs(each - wish)))
                .ifPresentOrElse(
                        each -> {
                            chosenYear.show(each);
                            show(each);
                        },
                        () -> about.setText(words.say("places.none")));
    }

    /** The reports of a year, one for each place: the window's own first, then those of its rank, then others. */
    private List<ReportAtHand> of(int wanted) {
        return all.stream()
                .filter(each -> each.year() == wanted && !each.place().isEmpty())
                .sorted(Comparator.comparing((ReportAtHand each) -> !YearReport.isSamePlace(each.place(), own))
                        .thenComparing(each -> !AreaRank.of(each.place()).equals(AreaRank.of(own)))
                        .thenComparing(each -> each.open() == null))
                .collect(Collectors.toMap(ReportAtHand::place, each -> each, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private void go(@Nullable Integer other) {
        if (other != null) {
            wantedYear = other;
            ticked.clear();
            show(other);
        }
    }

    private void show(int shown) {
        List<ReportAtHand> there = of(shown);
        if (there.stream().noneMatch(each -> ticked.contains(each.report()))) {
            ticked = new LinkedHashSet<>(usual(there));
        }
        list.show(there, ticked);
        read();
    }

    /** The place itself, a few of its rank, and those above it. */
    private List<String> usual(List<ReportAtHand> there) {
        List<ReportAtHand> near = there.stream()
                .filter(each -> text.relation(each.place(), own).isEmpty())
                .limit(1L + FEW)
                .toList();
        return there.stream()
                .filter(each -> near.contains(each) || AreaRank.isAbove(each.place(), own))
                .map(ReportAtHand::report)
                .toList();
    }

    private void tick(Set<String> now) {
        ticked = new LinkedHashSet<>(now);
        read();
    }

    /** Reads ticked reports not read yet, in the background. */
    private void read() {
        List<ReportAtHand> wanted = list.getItems().stream()
                .filter(each -> ticked.contains(each.report()))
                .toList();
        Map<String, YearReport> known = Map.copyOf(read);
        Map<String, EnteredValues> values =
                wanted.stream().map(ReportAtHand::place).distinct().collect(Collectors.toMap(place -> place, entered));
        int mine = ++asked;
        about.setText(words.say("place.reading"));
        Thread.ofVirtual().name("places").start(() -> {
            Map<String, YearReport> now = new HashMap<>(known);
            wanted.forEach(each -> {
                if (!now.containsKey(each.report())) {
                    each.read().flatMap(ReportStatements::of).ifPresent(made -> now.put(each.report(), made));
                }
            });
            List<YearReport> told = wanted.stream()
                    .flatMap(each -> Optional.ofNullable(now.get(each.report())).stream())
                    .toList();
            SideBySide made = SideBySide.of(told, values);
            Platform.runLater(() -> {
                read.putAll(now);
                if (mine == asked) {
                    places = made;
                    tell();
                    fill();
                }
            });
        });
    }

    private void tell() {
        long comparable =
                places.rows().stream().filter(SideBySide.Row::isComparable).count();
        long refused = places.rows().size() - comparable;
        about.setText(
                places.reports().size() < 2
                        ? words.say("places.too-few")
                        : words.say(
                                "places.about",
                                comparable,
                                places.reports().size(),
                                refused == 0 ? "" : words.say("places.about.refused", refused)));
    }

    private void fill() {
        ListFilter filter = new ListFilter(field.asked());
        table.fill(
                places,
                places.rows().stream()
                        .filter(row -> filter.isIn(ListFilter.folded(text.all(row))))
                        .toList());
        choose(table.getSelectionModel().getSelectedItem());
    }

    private void choose(SideBySide.@Nullable Row row) {
        page.show(row, places.reports());
    }
}
