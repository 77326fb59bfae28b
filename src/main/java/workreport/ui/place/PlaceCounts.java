package workreport.ui.place;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import workreport.check.Code;
import workreport.language.Words;
import workreport.series.PlaceSeries;
import workreport.series.Promise;
import workreport.series.PromiseText;
import workreport.series.ScoreCard;
import workreport.series.Verdict;

/** How many promises came out how. Each count is a list. */
final class PlaceCounts extends FlowPane {

    private static final String FORGOTTEN = "forgotten";

    private final Words words;
    private final ToggleGroup group = new ToggleGroup();
    private final ReadOnlyStringWrapper wanted = new ReadOnlyStringWrapper(this, "wanted", "");
    private ScoreCard card = PlaceSeries.of(List.of()).card();

    PlaceCounts(Words words) {
        super(6, 6);
        this.words = words;
        getStyleClass().add("place-counts");
        group.selectedToggleProperty()
                .subscribe((_, toggle) -> wanted.set(toggle == null ? "" : (String) toggle.getUserData()));
    }

    /** The verdict or other group to which the list is limited; empty for all. */
    ReadOnlyStringProperty wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    void want(String list) {
        wanted.set(list);
        group.getToggles().stream()
                .filter(toggle -> list.equals(toggle.getUserData()))
                .findFirst()
                .ifPresent(group::selectToggle);
    }

    /** Shows other counts. */
    void show(ScoreCard counted, PromiseText text) {
        card = counted;
        String list = wanted.get();
        List<ToggleButton> buttons = Stream.of(Verdict.values())
                .filter(verdict -> card.count(verdict) > 0)
                .map(verdict -> button(text.verdict(verdict), Code.of(verdict), card.count(verdict)))
                .collect(Collectors.toList());
        if (!card.forgotten().isEmpty()) {
            buttons.add(button(
                    words.say("place.forgotten"), FORGOTTEN, card.forgotten().size()));
        }
        getChildren().setAll(buttons);
        buttons.forEach(button -> button.setToggleGroup(group));
        want(list);
    }

    private ToggleButton button(String name, String list, int count) {
        ToggleButton button = new ToggleButton(words.say("place.count", name, count));
        button.getStyleClass().setAll("view-button");
        button.setId("place-" + list);
        button.setUserData(list);
        return button;
    }

    /** The promises that are listed. */
    List<Promise> listed(PlaceSeries series) {
        if (wanted.get().equals(FORGOTTEN)) {
            return card.forgotten();
        }
        return wanted.get().isEmpty()
                ? series.promises()
                : Code.find(Verdict.class, wanted.get())
                        .map(verdict -> card.lists().get(verdict))
                        .orElseGet(List::of);
    }
}
