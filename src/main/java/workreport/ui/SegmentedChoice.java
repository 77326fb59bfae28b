package workreport.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A few choices side by side, one of them chosen. */
public final class SegmentedChoice<T> extends HBox {

    private final List<T> values;
    private final ToggleGroup group = new ToggleGroup();

    /**
     * @param id of the whole; each part has it with the number of its value
     * @param name what is chosen, for those who cannot see it
     * @param chosen called when the reader chooses
     */
    public SegmentedChoice(String id, String name, List<T> values, Function<T, String> say, Consumer<T> chosen) {
        this.values = values;
        setId(id);
        getStyleClass().addAll("views", "segments");
        for (T value : values) {
            ToggleButton part = new ToggleButton(say.apply(value));
            part.setId(id + "-" + values.indexOf(value));
            part.getStyleClass().setAll("view-button");
            part.setAccessibleText(name + "：" + part.getText());
            part.setToggleGroup(group);
            part.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(part, Priority.ALWAYS);
            part.setOnAction(_ -> {
                // The chosen one cannot be deselected.
                part.setSelected(true);
                chosen.accept(value);
            });
            getChildren().add(part);
        }
    }

    /** Shows which is chosen. */
    public void choose(T value) {
        Toggle toggle = group.getToggles().get(values.indexOf(value));
        group.selectToggle(toggle);
    }
}
