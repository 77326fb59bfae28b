package workreport.ui.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import workreport.analysis.Column;
import workreport.analysis.Column.Role;
import workreport.analysis.ProgressStatus;
import workreport.analysis.ReportProfile;
import workreport.check.Code;
import workreport.evidence.Theme;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.ui.QueryField;
import workreport.ui.table.Filter.Need;

/** Chips and choices that make up a filter, and a choice of groups. */
final class FilterBar extends FlowPane {

    /** A longer name is cut in the box, and whole in its list. */
    private static final double WIDEST_CHOICE = 260;

    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(this, "state", new State(Filter.ALL, Grouping.NONE));
    private final Words words;
    private final QueryField text = new QueryField();
    private final List<ToggleButton> needs = new ArrayList<>();
    private final ChoiceBox<Choice<@Nullable String>> theme = new ChoiceBox<>();
    private final ChoiceBox<Choice<@Nullable ProgressStatus>> verdict = new ChoiceBox<>();
    private final ChoiceBox<Choice<Grouping>> grouping = new ChoiceBox<>();

    /** Something to choose, with its name. */
    private record Choice<T extends @Nullable Object>(T value, String name) {}

    /** What the rows of a table are grouped by. */
    enum Grouping {
        NONE,
        THEME,
        VERDICT
    }

    /** Which rows are shown, and what they are grouped by. */
    record State(Filter filter, Grouping grouping) {}

    FilterBar(ReportProfile report, Notation notation) {
        words = notation.words();
        getStyleClass().add("filter-bar");
        text.setId("table-filter");
        text.setPromptText(words.say("table.filter"));
        text.setAccessibleText(words.say("table.filter"));
        getChildren().add(text);
        List<Column> columns = report.columns();
        for (Need need : Need.values()) {
            if (!need.isPossible(report)) {
                continue;
            }
            ToggleButton chip = new ToggleButton(
                    words.say("table.need." + Code.of(need), years(columns, Role.GOAL), years(columns, Role.BASELINE)));
            chip.getStyleClass().add("chip");
            chip.setId("need-" + Code.of(need));
            chip.setUserData(need);
            needs.add(chip);
        }
        getChildren().addAll(needs);
        List<Choice<@Nullable String>> themes = new ArrayList<>();
        themes.add(new Choice<>(null, words.say("table.any-theme")));
        for (Theme each : report.report().themes()) {
            themes.add(new Choice<>(each.id(), notation.language().of(each.name())));
        }
        List<Choice<@Nullable ProgressStatus>> verdicts = new ArrayList<>();
        verdicts.add(new Choice<>(null, words.say("table.any-verdict")));
        for (ProgressStatus each : ProgressStatus.values()) {
            verdicts.add(new Choice<>(each, words.say("verdict." + Code.of(each))));
        }
        List<Choice<Grouping>> groupings = new ArrayList<>();
        for (Grouping each : Grouping.values()) {
            groupings.add(new Choice<>(each, words.say("table.group." + Code.of(each))));
        }
        offer(theme, "table-theme", words.say("table.column.theme"), themes);
        offer(verdict, "table-verdict", words.say("table.column.verdict"), verdicts);
        offer(grouping, "table-grouping", words.say("table.grouping"), groupings);
        listen();
    }

    private static String years(List<Column> columns, Role role) {
        return columns.stream()
                .filter(column -> column.role() == role)
                .map(column -> Integer.toString(column.year()))
                .collect(Collectors.joining("/"));
    }

    private <T extends @Nullable Object> void offer(
            ChoiceBox<Choice<T>> box, String id, String name, List<Choice<T>> choices) {
        box.setId(id);
        box.setAccessibleText(name);
        box.setMaxWidth(WIDEST_CHOICE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Choice<T> choice) {
                return choice == null ? "" : choice.name();
            }

            @Override
            public Choice<T> fromString(String name) {
                throw new UnsupportedOperationException("choices are not typed");
            }
        });
        box.getItems().setAll(choices);
        box.getSelectionModel().selectFirst();
        getChildren().add(box);
    }

    private void listen() {
        text.askedProperty().subscribe((_, _) -> update());
        needs.forEach(chip -> chip.selectedProperty().subscribe((_, _) -> update()));
        theme.valueProperty().subscribe((_, _) -> update());
        verdict.valueProperty().subscribe((_, _) -> update());
        grouping.valueProperty().subscribe((_, _) -> update());
    }

    private void update() {
        Set<Need> wanted = EnumSet.noneOf(Need.class);
        needs.stream().filter(ToggleButton::isSelected).forEach(chip -> wanted.add((Need) chip.getUserData()));
        Filter filter = new Filter(
                text.asked(),
                wanted,
                theme.getValue().value(),
                verdict.getValue().value());
        state.set(new State(filter, grouping.getValue().value()));
    }

    /** What the text field is the filter of: ↓ and Enter go there. */
    void leadTo(Runnable rows) {
        text.filters(words, rows);
    }

    /** What the reader has chosen here. */
    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    State state() {
        return state.get();
    }

    /** Chooses that. */
    void restore(State chosen) {
        text.ask(chosen.filter().text());
        needs.forEach(chip -> chip.setSelected(chosen.filter().needs().contains((Need) chip.getUserData())));
        choose(theme, chosen.filter().theme());
        choose(verdict, chosen.filter().status());
        choose(grouping, chosen.grouping());
    }

    private static <T extends @Nullable Object> void choose(ChoiceBox<Choice<T>> box, T value) {
        box.getItems().stream()
                .filter(choice -> Objects.equals(choice.value(), value))
                .findFirst()
                .ifPresent(box::setValue);
    }

    /** How wide everything is side by side. */
    double lineWidth() {
        return getChildren().stream()
                .mapToDouble(node -> Math.min(node.prefWidth(-1), node.maxWidth(-1)) + getHgap())
                .sum();
    }

    /** The field for a text. */
    QueryField text() {
        return text;
    }
}
