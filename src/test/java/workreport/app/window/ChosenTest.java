package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import workreport.app.session.Session;
import workreport.app.session.Session.Appearance;
import workreport.app.session.SessionFiles;

/** What is chosen or selected can be told from what is beside it, and be read, in every appearance; as it is painted. */
class ChosenTest extends WindowTest {

    @Override
    Session start() {
        return null;
    }

    private OpenWindow open(Appearance appearance) throws IOException {
        return open(SessionFiles.first(chosen -> chosen.appearanceProperty().set(appearance)));
    }

    /** The colour of a window at a point of a node, from its upper left corner. */
    private Color colour(Node node, double x, double y) {
        return robot.ask(() -> {
            WritableImage image = node.getScene().snapshot(null);
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            return image.getPixelReader().getColor((int) (bounds.getMinX() + x), (int) (bounds.getMinY() + y));
        });
    }

    private static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private Node view(String action) {
        return robot.lookup(".top-bar .view-button")
                .<Node>match(button -> action.equals(button.getId()))
                .query();
    }

    private Color fill(Node text) {
        return robot.ask(() -> (Color) ((Text) text.lookup(".text")).getFill());
    }

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK", "SEPIA", "CONTRAST"})
    void theChosenView(Appearance appearance) throws IOException {
        open(appearance);
        Node chosen = view("action.reading");
        Node beside = view("action.themes");
        Color ground = colour(chosen, 6, 14);
        assertThat(contrast(ground, colour(beside, 6, 14))).isGreaterThanOrEqualTo(3);
        assertThat(contrast(ground, fill(chosen))).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(colour(beside, 6, 14), fill(beside))).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK", "SEPIA", "CONTRAST"})
    void selectedText(Appearance appearance) throws IOException {
        OpenWindow window = open(appearance);
        StyleClassedTextArea text = window.text();
        Color paper = window.paper();
        robot.run(() -> {
            text.requestFocus();
            text.selectRange(0, text.getParagraphLength(0));
        });
        Node letters = robot.ask(() -> text.lookup(".text.selected-text"));
        assertThat(letters).isNotNull();
        Color ground = colour(letters, 1, 1);
        assertThat(contrast(ground, paper)).isGreaterThanOrEqualTo(3);
        assertThat(contrast(ground, robot.ask(() -> (Color) ((Text) letters).getFill())))
                .isGreaterThanOrEqualTo(4.5);
        robot.run(text::deselect);
        assertThat(robot.<Node>ask(() -> text.lookup(".text.selected-text"))).isNull();

        TextField field = robot.node("#outline-filter");
        Color plain = colour(field, 20, 8);
        robot.run(() -> {
            field.setText("国国国国国国");
            field.requestFocus();
            field.selectAll();
        });
        Node letter = robot.ask(() -> field.lookupAll(".text").stream()
                .filter(node -> ((Text) node).getText().startsWith("国"))
                .findFirst()
                .orElseThrow());
        Color selected = colour(letter, 0.5, 1);
        assertThat(contrast(selected, plain)).isGreaterThanOrEqualTo(3);
        assertThat(contrast(selected, robot.ask(() -> (Color) ((Text) letter).getSelectionFill())))
                .isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK", "SEPIA", "CONTRAST"})
    void aMenuHasNoCornersOfAnotherColour(Appearance appearance) throws IOException {
        open(appearance);
        MenuBar bar = robot.node(".menus");
        robot.run(() -> {
            Menu first = bar.getMenus().getFirst();
            first.show();
        });
        Region menu = robot.ask(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(popup -> (Region) popup.getScene().getRoot().lookup(".context-menu"))
                .findFirst()
                .orElseThrow());
        Color edge = colour(menu, 0, 20);
        assertThat(colour(menu, 0, 0)).isEqualTo(edge);
        assertThat(colour(menu, robot.ask(menu::getWidth) - 1, 0)).isEqualTo(edge);
    }
}
