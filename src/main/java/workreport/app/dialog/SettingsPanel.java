package workreport.app.dialog;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import workreport.app.session.Preferences;
import workreport.app.session.Session.Appearance;
import workreport.check.Code;
import workreport.language.Words;
import workreport.ui.NodeContainment;
import workreport.ui.Typography;
import workreport.ui.ZoomSteps;

/** Everything that changes how reading looks. Changes take effect at once, in all windows. */
final class SettingsPanel extends GridPane {

    private final Words words;
    private final Preferences preferences;

    SettingsPanel(Words words, Preferences preferences) {
        this.words = words;
        this.preferences = preferences;
        getStyleClass().add("settings");
        setId("settings");
        Property<Typography> typography = preferences.typographyProperty();
        Property<Integer> zoom = preferences.zoomProperty().asObject();
        add("appearance", choice(Appearance.values(), "window.appearance.", preferences.appearanceProperty()));
        add("zoom", steps("zoom", zoom, zoom::setValue));
        add(
                "text",
                steps(
                        "text",
                        typography.map(Typography::size),
                        size -> typography.setValue(typography.getValue().withSize(size))));
        add("line", choice(Typography.Line.values(), "window.line.", Typography::line, Typography::withLine));
        add(
                "measure",
                choice(Typography.Measure.values(), "window.measure.", Typography::measure, Typography::withMeasure));
        add("face", choice(Typography.Face.values(), "window.face.", Typography::face, Typography::withFace));
        Button usual = button("window.settings.usual", "usual", () -> {
            typography.setValue(Typography.USUAL);
            zoom.setValue(100);
        });
        add(usual, 1, getRowCount());
    }

    private void add(String name, Node control) {
        Label label = new Label(words.say("window.settings." + name));
        label.setLabelFor(control);
        addRow(getRowCount(), label, control);
    }

    /** One button for each possibility of the text. */
    private <E extends Enum<E>> FlowPane choice(
            E[] all, String key, Function<Typography, E> get, BiFunction<Typography, E, Typography> with) {
        Property<Typography> typography = preferences.typographyProperty();
        return choice(
                all,
                key,
                typography.map(get),
                chosen -> typography.setValue(with.apply(typography.getValue(), chosen)));
    }

    private <E extends Enum<E>> FlowPane choice(E[] all, String key, Property<E> property) {
        return choice(all, key, property, property::setValue);
    }

    private <E extends Enum<E>> FlowPane choice(E[] all, String key, ObservableValue<E> now, Consumer<E> choose) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("settings-choice");
        ToggleGroup group = new ToggleGroup();
        for (E one : all) {
            ToggleButton button = new ToggleButton(words.say(key + Code.of(one)));
            button.getStyleClass().setAll("chip");
            button.setId(key + Code.of(one));
            button.setToggleGroup(group);
            whileShown(now).subscribe(chosen -> button.setSelected(chosen == one));
            button.setOnAction(_ -> {
                choose.accept(one);
                // Pressing the chosen one again does not deselect it.
                button.setSelected(true);
            });
            row.getChildren().add(button);
        }
        return row;
    }

    /** Smaller, the present size, larger. */
    private FlowPane steps(String name, ObservableValue<Integer> size, Consumer<Integer> set) {
        Label now = new Label();
        now.setId(name + "-now");
        now.getStyleClass().add("settings-size");
        now.textProperty().bind(whileShown(size).map(percent -> percent + "%"));
        IntFunction<Runnable> step = direction -> () -> set.accept(ZoomSteps.WINDOW.step(size.getValue(), direction));
        Button smaller = button("window.settings.smaller", name + "-smaller", step.apply(-1));
        Button larger = button("window.settings.larger", name + "-larger", step.apply(1));
        String what = words.say("window.settings." + name);
        List.of(smaller, larger).forEach(button -> button.setAccessibleText(what + " " + button.getText()));
        FlowPane row = new FlowPane(smaller, now, larger);
        row.getStyleClass().add("settings-choice");
        return row;
    }

    /** The preferences outlive the panel, so it follows them only as long as it is shown. */
    private <T> ObservableValue<T> whileShown(ObservableValue<T> value) {
        return value.when(NodeContainment.shown(this));
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(words.say(key));
        button.setId(id);
        button.getStyleClass().setAll("chip");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
