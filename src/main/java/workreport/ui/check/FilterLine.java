package workreport.ui.check;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import workreport.check.Code;
import workreport.ingest.number.Doubt;
import workreport.language.Words;
import workreport.ui.check.NumberFilter.Which;

/** Which numbers the reader wants to see. */
final class FilterLine extends VBox {

    private final ReadOnlyObjectWrapper<NumberFilter> wanted =
            new ReadOnlyObjectWrapper<>(this, "wanted", new NumberFilter(Which.TO_LOOK_AT, null));
    private final ToggleGroup group = new ToggleGroup();
    private final ChoiceBox<Optional<Doubt>> doubts = new ChoiceBox<>();

    FilterLine(Words words) {
        getStyleClass().addAll("filter-bar", "check-filters");
        FlowPane chips = new FlowPane(6, 6);
        for (Which which : Which.values()) {
            ToggleButton chip = new ToggleButton(words.say("check.which." + Code.of(which)));
            chip.setId("check-which-" + Code.of(which));
            chip.getStyleClass().setAll("chip");
            chip.setToggleGroup(group);
            chip.setUserData(which);
            chip.setFocusTraversable(false);
            chip.setOnAction(_ -> {
                chip.setSelected(true);
                wanted.set(new NumberFilter(which, wanted.get().doubt()));
            });
            chips.getChildren().add(chip);
        }
        doubts.setId("check-doubts");
        doubts.setAccessibleText(words.say("check.doubts"));
        doubts.setMaxWidth(Double.MAX_VALUE);
        doubts.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<Doubt> doubt) {
                return doubt == null || doubt.isEmpty()
                        ? words.say("check.doubts.any")
                        : words.say("doubt." + Code.of(doubt.get()));
            }

            @Override
            public Optional<Doubt> fromString(String unused) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        doubts.getItems().add(Optional.empty());
        Arrays.stream(Doubt.values()).map(Optional::of).forEach(doubts.getItems()::add);
        doubts.valueProperty()
                .subscribe(doubt ->
                        wanted.set(new NumberFilter(wanted.get().which(), doubt == null ? null : doubt.orElse(null))));
        getChildren().addAll(chips, new HBox(doubts));
        show(wanted.get());
    }

    ReadOnlyObjectProperty<NumberFilter> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    void show(NumberFilter filter) {
        wanted.set(filter);
        doubts.setValue(Optional.ofNullable(filter.doubt()));
        group.getToggles().forEach(chip -> chip.setSelected(chip.getUserData() == filter.which()));
    }
}
