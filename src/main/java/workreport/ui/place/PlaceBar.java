package workreport.ui.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.series.Promise;
import workreport.ui.QueryField;

/** What of a place's promises is shown, and how: filter, theme, groups, table or charts. */
final class PlaceBar extends HBox {

    private static final double NARROWEST_FIELD = 150;

    private final Notation notation;
    private final Words words;
    private final QueryField field = new QueryField();
    private final ChoiceBox<Choice> theme = new ChoiceBox<>();
    private final CheckBox grouped = new CheckBox();
    private final CheckBox office = new CheckBox();
    private final ToggleGroup forms = new ToggleGroup();
    private final ToggleButton table;
    private final ToggleButton charts;
    private final ReadOnlyObjectWrapper<Chosen> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", new Chosen("", "", false, false));
    /** Requested before the reports are read, so it is not available yet. */
    private String wantedTheme = "";

    /**
     * What the reader has chosen.
     *
     * @param theme the theme's id; empty for all
     * @param grouped whether rows of a theme stand together
     * @param charts whether small charts are shown, not the table
     */
    record Chosen(String query, String theme, boolean grouped, boolean charts) {}

    private record Choice(String id, String name) {}

    PlaceBar(Notation notation, BooleanProperty international, Runnable toRows) {
        this.notation = notation;
        words = notation.words();
        getStyleClass().add("table-foot");
        setSpacing(12);
        field.setId("place-filter");
        field.setPromptText(words.say("place.filter"));
        field.setAccessibleText(words.say("place.filter"));
        field.setMinWidth(NARROWEST_FIELD);
        field.filters(words, toRows);
        theme.setId("place-theme");
        theme.setAccessibleText(words.say("place.theme"));
        theme.setMinWidth(Region.USE_PREF_SIZE);
        theme.setConverter(new Names());
        theme.getItems().setAll(new Choice("", words.say("place.theme.all")));
        theme.getSelectionModel().selectFirst();
        grouped.setText(words.say("place.grouped"));
        grouped.setId("place-grouped");
        grouped.setMinWidth(Region.USE_PREF_SIZE);
        office.setText(words.say("place.office-words"));
        office.setId("office-words");
        office.setMinWidth(Region.USE_PREF_SIZE);
        office.setSelected(!international.get());
        office.selectedProperty().subscribe((_, selected) -> international.set(!selected));
        table = form("place.as-table", "place-as-table");
        charts = form("place.as-charts", "place-as-charts");
        table.setSelected(true);
        HBox form = new HBox(table, charts);
        form.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().setAll(field, theme, grouped, form, office);
        listen();
    }

    private ToggleButton form(String key, String id) {
        ToggleButton button = new ToggleButton(words.say(key));
        button.getStyleClass().setAll("view-button");
        button.setId(id);
        button.setToggleGroup(forms);
        return button;
    }

    private void listen() {
        field.askedProperty().subscribe((_, _) -> update());
        theme.valueProperty().subscribe((_, _) -> update());
        grouped.selectedProperty().subscribe((_, _) -> update());
        forms.selectedToggleProperty().subscribe((Toggle before, @Nullable Toggle now) -> {
            if (now == null) {
                before.setSelected(true);
            }
            update();
        });
    }

    private void update() {
        Choice at = theme.getValue();
        chosen.set(new Chosen(field.asked(), at == null ? "" : at.id(), grouped.isSelected(), charts.isSelected()));
    }

    ReadOnlyObjectProperty<Chosen> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    Chosen chosen() {
        return chosen.get();
    }

    QueryField field() {
        return field;
    }

    /** Shows the words that the reader has chosen elsewhere. */
    void showWords(boolean international) {
        if (office.isSelected() == international) {
            office.setSelected(!international);
        }
    }

    /** Shows the other of table and charts. */
    void turn() {
        (charts.isSelected() ? table : charts).setSelected(true);
    }

    void restore(Chosen state) {
        wantedTheme = state.theme();
        field.ask(state.query());
        grouped.setSelected(state.grouped());
        (state.charts() ? charts : table).setSelected(true);
        chooseTheme(wantedTheme);
    }

    /** Offers the themes of those promises. */
    void offer(List<Promise> promises) {
        String before = wantedTheme.isEmpty() ? chosen().theme() : wantedTheme;
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.say("place.theme.all")));
        PlaceThemes.examples(promises)
                .forEach(promise ->
                        choices.add(new Choice(PlaceThemes.id(promise), PlaceThemes.name(promise, notation))));
        if (!choices.equals(theme.getItems())) {
            theme.getItems().setAll(choices);
            chooseTheme(before);
        }
    }

    private void chooseTheme(String id) {
        theme.getItems().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        theme::setValue, () -> theme.getSelectionModel().selectFirst());
        if (Objects.requireNonNull(theme.getValue()).id().equals(wantedTheme)) {
            wantedTheme = "";
        }
    }

    private static final class Names extends StringConverter<Choice> {

        @Override
        public String toString(@Nullable Choice choice) {
            return choice == null ? "" : choice.name();
        }

        @Override
        public Choice fromString(String name) {
            throw new UnsupportedOperationException("choices are not typed");
        }
    }
}
