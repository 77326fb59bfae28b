package workreport.app.dialog;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import workreport.app.session.Preferences;
import workreport.app.session.Session;
import workreport.app.session.Session.Appearance;
import workreport.check.Code;
import workreport.language.Words;
import workreport.ui.Typography;
import workreport.ui.ZoomSteps;

/** Everything that changes how reading looks. It counts at once, for all windows. */
final class SettingsPanel extends GridPane {

    private final Words words;
    private final Preferences preferences;

    SettingsPanel(Words words, Preferences preferences) {
        this.words = words;
        this.preferences = preferences;
        getStyleClass().add("settings");
        setId("settings");
        add(
                "appearance",
                choice(
                        Appearance.values(),
                        "window.appearance.",
                        Session::appearance,
                        (_, chosen) -> preferences.change(session -> session.withAppearance(chosen))));
        add(
                "zoom",
                steps(
                        "zoom",
                        session -> session.comforts().zoom(),
                        (_, zoom) -> preferences.changeComforts(comforts -> comforts.withZoom(zoom))));
        add("text", steps("text", session -> typography(session).size(), (now, size) -> set(now.withSize(size))));
        add(
                "line",
                choice(
                        Typography.Line.values(),
                        "window.line.",
                        session -> typography(session).line(),
                        (now, line) -> set(now.withLine(line))));
        add(
                "measure",
                choice(
                        Typography.Measure.values(),
                        "window.measure.",
                        session -> typography(session).measure(),
                        (now, measure) -> set(now.withMeasure(measure))));
        add(
                "face",
                choice(
                        Typography.Face.values(),
                        "window.face.",
                        session -> typography(session).face(),
                        (now, face) -> set(now.withFace(face))));
        Button usual = button("window.settings.usual", "usual", () -> {
            set(Typography.USUAL);
            preferences.changeComforts(comforts -> comforts.withZoom(100));
        });
        add(usual, 1, getRowCount());
    }

    private static Typography typography(Session session) {
        return session.comforts().typography();
    }

    private void set(Typography typography) {
        preferences.changeComforts(comforts -> comforts.withTypography(typography));
    }

    private void add(String name, Node control) {
        Label label = new Label(words.say("window.settings." + name));
        label.setLabelFor(control);
        addRow(getRowCount(), label, control);
    }

    /** One button for each of a few possibilities. */
    private <E extends Enum<E>> FlowPane choice(
            E[] all, String key, Function<Session, E> get, BiConsumer<Typography, E> choose) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("settings-choice");
        ToggleGroup group = new ToggleGroup();
        for (E one : all) {
            ToggleButton button = new ToggleButton(words.say(key + Code.of(one)));
            button.getStyleClass().setAll("chip");
            button.setId(key + Code.of(one));
            button.setToggleGroup(group);
            Runnable show = () -> button.setSelected(get.apply(preferences.session()) == one);
            show.run();
            whileShown(button, show);
            button.setOnAction(_ -> {
                choose.accept(typography(preferences.session()), one);
                show.run();
            });
            row.getChildren().add(button);
        }
        return row;
    }

    /** Smaller, the present size, larger. */
    private FlowPane steps(String name, ToIntFunction<Session> get, BiConsumer<Typography, Integer> set) {
        Label now = new Label();
        now.setId(name + "-now");
        now.getStyleClass().add("settings-size");
        Runnable show = () -> now.setText(get.applyAsInt(preferences.session()) + "%");
        show.run();
        whileShown(now, show);
        Function<Integer, Runnable> step = direction -> () -> set.accept(
                typography(preferences.session()),
                ZoomSteps.WINDOW.step(get.applyAsInt(preferences.session()), direction));
        Button smaller = button("window.settings.smaller", name + "-smaller", step.apply(-1));
        Button larger = button("window.settings.larger", name + "-larger", step.apply(1));
        String what = words.say("window.settings." + name);
        List.of(smaller, larger).forEach(button -> button.setAccessibleText(what + " " + button.getText()));
        FlowPane row = new FlowPane(smaller, now, larger);
        row.getStyleClass().add("settings-choice");
        return row;
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(words.say(key));
        button.setId(id);
        button.getStyleClass().setAll("chip");
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Follows the session only as long as the panel is on screen: the session outlives it. */
    private void whileShown(Node node, Runnable show) {
        ChangeListener<Session> follow = (_, _, _) -> show.run();
        node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(shown -> {
                    preferences.sessionProperty().removeListener(follow);
                    if (shown) {
                        preferences.sessionProperty().addListener(follow);
                    }
                });
    }
}
