package workreport.app.frame;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import workreport.ui.Actions;
import workreport.ui.Lazy;
import workreport.ui.Location;
import workreport.ui.Texts;
import workreport.ui.ViewType;

/** The thin bar on top: the way back and forward, the views, and what changes the look of the window. */
public final class TopBar extends HBox {

    private static final List<String> LEFT = List.of("action.fold-outline", "action.back", "action.forward");
    private static final List<String> RIGHT =
            List.of("action.settings", "action.switch-appearance", "action.fold-indicators");

    /** What the buttons beside the views need. */
    private static final double BUTTONS_WIDTH = 370;

    private final Texts texts;
    private final Actions actions;
    private final List<ViewType<?>> types;
    private final ObservableValue<Location> here;

    public TopBar(Texts texts, Actions actions, List<ViewType<?>> types, ObservableValue<Location> here) {
        this.texts = texts;
        this.actions = actions;
        this.types = types;
        this.here = here;
        getStyleClass().add("top-bar");
        HBox views = views();
        Lazy<MenuButton> few = new Lazy<>(() -> {
            MenuButton made = fewViews();
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
        Button language = actions.draw(new Button(), "action.switch-language");
        language.textProperty().bind(texts.text("language.other"));
        getChildren().addAll(LEFT.stream().map(this::button).toList());
        getChildren().addAll(views, space, language);
        getChildren().addAll(RIGHT.stream().map(this::button).toList());
    }

    private List<ViewType<?>> mainTypes() {
        return types.stream().<ViewType<?>>filter(ViewType::isMain).toList();
    }

    private Node button(String action) {
        return actions.draw(new Button(), action);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** The views in a menu, for where there is no room for them side by side. */
    private MenuButton fewViews() {
        MenuButton few = new MenuButton();
        few.setId("few-views");
        few.getStyleClass().add("bar-button");
        for (ViewType<?> type : mainTypes()) {
            MenuItem item = new MenuItem();
            item.textProperty().bind(texts.text(type.title()));
            item.setOnAction(_ -> actions.run(type.action()));
            few.getItems().add(item);
        }
        few.textProperty().bind(here.flatMap(place -> texts.text(title(place))));
        few.accessibleTextProperty().bind(few.textProperty());
        return few;
    }

    private String title(Location place) {
        return types.stream()
                .filter(type -> type.id().equals(place.view()))
                .map(ViewType::title)
                .findFirst()
                .orElseThrow();
    }

    private HBox views() {
        HBox views = new HBox();
        views.getStyleClass().add("views");
        ToggleGroup group = new ToggleGroup();
        for (ViewType<?> type : mainTypes()) {
            ToggleButton toggle = actions.draw(new ToggleButton(), type.action());
            toggle.textProperty().bind(texts.text(type.title()));
            toggle.setToggleGroup(group);
            toggle.getStyleClass().setAll("view-button");
            here.subscribe(place -> toggle.setSelected(type.standsFor(place, types)));
            views.getChildren().add(toggle);
        }
        return views;
    }
}
