package workreport.window;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workreport.language.Notation;
import workreport.model.Report;
import workreport.view.Trail;

/** The thin bar on top: the way back and forward, the report's name, and what changes the look of the window. */
final class TopBar extends HBox {

    private final Notation notation;
    private final Consumer<Command> run;

    TopBar(Report report, Notation notation, Trail trail, Consumer<Command> run) {
        this.notation = notation;
        this.run = run;
        getStyleClass().add("top-bar");
        Button back = button(Command.BACK, Feather.CHEVRON_LEFT);
        Button forward = button(Command.FORWARD, Feather.CHEVRON_RIGHT);
        Label title = new Label(notation.language().of(report.title()));
        title.getStyleClass().add("report-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button language = new Button(notation.words().say("language.other"));
        tell(language, Command.SWITCH_LANGUAGE);
        getChildren()
                .addAll(
                        button(Command.FOLD_OUTLINE, Feather.SIDEBAR),
                        back,
                        forward,
                        title,
                        language,
                        button(Command.SWITCH_APPEARANCE, Feather.MOON),
                        button(Command.FOLD_INDICATORS, Feather.BAR_CHART_2));
        Runnable follow = () -> {
            back.setDisable(!trail.canGoBack());
            forward.setDisable(!trail.canGoForward());
        };
        follow.run();
        trail.follow((_, _) -> follow.run());
    }

    private Button button(Command command, Feather icon) {
        Button button = new Button(null, new FontIcon(icon));
        tell(button, command);
        return button;
    }

    private void tell(Button button, Command command) {
        String name = notation.words().say(command.words());
        button.getStyleClass().add("bar-button");
        button.setId(command.words());
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name + "  " + command.key().getDisplayText()));
        button.setOnAction(_ -> run.accept(command));
    }
}
