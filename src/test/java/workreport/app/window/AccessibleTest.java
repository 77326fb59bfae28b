package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import workreport.app.session.Session;
import workreport.app.session.Session.Appearance;
import workreport.app.session.SessionFiles;
import workreport.language.Language;
import workreport.ui.ChartView;
import workreport.ui.Location;
import workreport.ui.Location.View;
import workreport.ui.Places;

/** Everything that the keyboard reaches has a name and a role, and shows that the keyboard is there. */
class AccessibleTest extends WindowTest {

    @Override
    Session start() {
        return null;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyControlAndChartHasANameAndARole(Language language) throws IOException {
        open(SessionFiles.first(chosen -> chosen.languageProperty().set(language)));
        List<String> nameless = new ArrayList<>();
        for (Location place : places()) {
            robot.run(() -> window.trail.visit(place));
            nameless.addAll(nameless(window.stage));
        }
        robot.type(KeyCode.F1).type(KeyCode.ESCAPE);
        control(KeyCode.COMMA);
        robot.ask(() -> List.copyOf(Window.getWindows())).stream()
                .filter(Stage.class::isInstance)
                .forEach(shown -> nameless.addAll(nameless((Stage) shown)));
        assertThat(nameless).isEmpty();
    }

    private static List<Location> places() {
        List<Location> places = new ArrayList<>(
                List.of(Places.of("s1.4.3"), Places.ofIndicator("forest-cover"), Places.ofTheme("ecology")));
        Stream.of("reading", "indicators", "comparison", "themes", "sheets", "place")
                .map(view -> Places.in(new View(view), ""))
                .forEach(places::add);
        return places;
    }

    private List<String> nameless(Stage stage) {
        return robot.ask(() -> all(stage.getScene().getRoot())
                .filter(node -> isReached(node) || node instanceof ChartView)
                .filter(node -> name(node).isBlank() || node.getAccessibleRole() == AccessibleRole.NODE)
                .map(node -> node + " in " + window.trail.place())
                .toList());
    }

    private static boolean isReached(Node node) {
        for (Node step = node; step != null; step = step.getParent()) {
            if (!step.isVisible()) {
                return false;
            }
        }
        return node.isFocusTraversable() && !node.isDisabled();
    }

    /** What is read out; for a field that is its name, not what has been typed into it. */
    private static String name(Node node) {
        Object text = node instanceof TextInputControl || node.getAccessibleText() != null
                ? node.getAccessibleText()
                : node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return text == null ? "" : text.toString();
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(AccessibleTest::all))
                : Stream.of(node);
    }

    /** The text itself shows no frame: it has the keyboard unless something else shows that it has. */
    private static final Set<String> QUIET = Set.of("reading");

    @ParameterizedTest
    @EnumSource(
            value = Appearance.class,
            names = {"LIGHT", "DARK", "SEPIA", "CONTRAST"})
    void theKeyboardIsSeenWhereItIs(Appearance appearance) throws IOException {
        open(SessionFiles.first(chosen -> chosen.appearanceProperty().set(appearance)));
        List<String> unseen = new ArrayList<>();
        for (Location place :
                List.of(Places.of("s1.4.3"), Places.ofIndicator("forest-cover"), Places.ofTheme("ecology"))) {
            robot.run(() -> window.trail.visit(place));
            List<Node> reached = robot.ask(() -> all(window.stage.getScene().getRoot())
                    .filter(AccessibleTest::isReached)
                    .filter(AccessibleTest::isInSight)
                    .filter(node -> !QUIET.contains(String.valueOf(node.getId())))
                    .limit(40)
                    .toList());
            for (Node node : reached) {
                if (looksTheSame(node)) {
                    unseen.add(node + " in " + place);
                }
            }
        }
        assertThat(unseen).isEmpty();
    }

    private static boolean isInSight(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMinX() >= 0
                && bounds.getMinY() >= 0
                && bounds.getMaxX() <= OpenWindow.WIDTH
                && bounds.getMaxY() <= OpenWindow.HEIGHT;
    }

    private boolean looksTheSame(Node node) {
        robot.run(() -> window.stage.getScene().getRoot().requestFocus());
        Image before = picture(node);
        robot.run(node::requestFocus);
        return same(before, picture(node));
    }

    private Image picture(Node node) {
        return robot.ask(() -> {
            Bounds bounds = node.localToScene(node.getBoundsInLocal());
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setViewport(new Rectangle2D(
                    Math.max(0, bounds.getMinX() - 4),
                    Math.max(0, bounds.getMinY() - 4),
                    bounds.getWidth() + 8,
                    bounds.getHeight() + 8));
            return window.stage.getScene().getRoot().snapshot(parameters, null);
        });
    }

    private static boolean same(Image one, Image other) {
        PixelReader first = one.getPixelReader();
        PixelReader second = other.getPixelReader();
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (first.getArgb(x, y) != second.getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }
}
