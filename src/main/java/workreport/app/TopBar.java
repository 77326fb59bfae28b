package workreport.app;

import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workreport.check.Code;
import workreport.language.Notation;
import workreport.ui.Lazy;
import workreport.ui.Location.View;
import workreport.ui.NavigationHistory;
import workreport.ui.NodeContainment;
import workreport.ui.Tooltips;

/** The thin bar on top: the way back and forward, the views, and what changes the look of the window. */
final class TopBar extends HBox {

    private static final Map<View, Command> COMMANDS = Map.of(
            View.READING, Command.READING,
            View.INDICATORS, Command.INDICATORS,
            View.COMPARISON, Command.COMPARISON,
            View.THEMES, Command.THEMES,
            View.SHEETS, Command.SHEETS);

    /** What the buttons beside the views need. */
    private static final double BUTTONS_WIDTH = 370;

    private final Notation notation;
    private final Consumer<Command> run;

    TopBar(Notation notation, NavigationHistory trail, Consumer<Command> run) {
        this.notation = notation;
        this.run = run;
        getStyleClass().add("top-bar");
        Button outline = button(Command.FOLD_OUTLINE, Feather.SIDEBAR);
        Button indicators = button(Command.FOLD_INDICATORS, Feather.BAR_CHART_2);
        Button back = button(Command.BACK, Feather.CHEVRON_LEFT);
        Button forward = button(Command.FORWARD, Feather.CHEVRON_RIGHT);
        HBox views = views(trail);
        Lazy<MenuButton> few = new Lazy<>(() -> {
            MenuButton made = fewViews(trail);
            getChildren().add(getChildren().indexOf(views), made);
            made.applyCss();
            return made;
        });
        widthProperty().addListener((_, _, width) -> {
            boolean narrow = width.doubleValue() < views.prefWidth(-1) + BUTTONS_WIDTH;
            show(views, !narrow);
            if (narrow || few.made().isPresent()) {
                show(few.get(), narrow);
            }
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button language = new Button(notation.words().say("language.other"));
        tell(language, Command.SWITCH_LANGUAGE);
        getChildren()
                .addAll(
                        outline,
                        back,
                        forward,
                        views,
                        space,
                        language,
                        button(Command.SETTINGS, Feather.TYPE),
                        button(Command.SWITCH_APPEARANCE, Feather.MOON),
                        indicators);
        Runnable follow = () -> {
            back.setDisable(!trail.canGoBack());
            forward.setDisable(!trail.canGoForward());
            outline.setDisable(!trail.place().isInText());
            indicators.setDisable(!trail.place().isInText());
        };
        trail.arrivalProperty().when(NodeContainment.shown(this)).subscribe(_ -> follow.run());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** The views in a menu, for where there is no room for them side by side. */
    private MenuButton fewViews(NavigationHistory trail) {
        MenuButton few = new MenuButton();
        few.setId("few-views");
        few.getStyleClass().add("bar-button");
        for (View view : View.values()) {
            MenuItem item = new MenuItem(notation.words().say("view." + Code.of(view)));
            item.setOnAction(_ -> run.accept(COMMANDS.get(view)));
            few.getItems().add(item);
        }
        Runnable follow = () -> {
            few.setText(few.getItems().get(trail.place().view().ordinal()).getText());
            few.setAccessibleText(few.getText());
        };
        trail.locationProperty().when(NodeContainment.shown(this)).subscribe(_ -> follow.run());
        return few;
    }

    private HBox views(NavigationHistory trail) {
        HBox views = new HBox();
        views.getStyleClass().add("views");
        ToggleGroup group = new ToggleGroup();
        for (View view : View.values()) {
            ToggleButton toggle = new ToggleButton(notation.words().say("view." + Code.of(view)));
            toggle.setToggleGroup(group);
            tell(toggle, COMMANDS.get(view));
            toggle.getStyleClass().setAll("view-button");
            trail.locationProperty()
                    .when(NodeContainment.shown(this))
                    .subscribe(place -> toggle.setSelected(place.view() == view));
            views.getChildren().add(toggle);
        }
        return views;
    }

    private Button button(Command command, Feather icon) {
        Button button = new Button(null, new FontIcon(icon));
        tell(button, command);
        return button;
    }

    private void tell(ButtonBase button, Command command) {
        String name = notation.words().say(command.words());
        button.getStyleClass().add("bar-button");
        button.setId(command.words());
        button.setAccessibleText(name);
        Tooltips.on(button, name + "  " + command.key().getDisplayText());
        button.setOnAction(_ -> run.accept(command));
    }
}
