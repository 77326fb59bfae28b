package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.MenuBar;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import workreport.app.dialog.UnsavedWork;
import workreport.evidence.Report;
import workreport.load.ReportFile;
import workreport.platform.print.NoPrinters;
import workreport.ui.Places;
import workreport.ui.sheets.FinishedSheet;

/** What has gone from the screen is let go of. */
class LeakTest extends WindowTest {

    /** The collector may need several turns; only a test that fails takes them all. */
    private static final int TURNS = 40;

    private static final FinishedSheet SHEET = new FinishedSheet("eco", "eco", "生态", new byte[] {1}, 1, 595, 842);
    private static final List<String> PLACES = List.of(
            "s2.1.3.p1",
            "indicators:forest-cover",
            "comparison:",
            "themes:ecology",
            "sheets:theme/ecology",
            "sheets:selection",
            "s1.3");
    private static final List<String> ACTIONS = List.of(
            "action.find",
            "action.jump",
            "action.show-notes",
            "action.show-terms",
            "action.mark-numbers",
            "action.next-number",
            "action.switch-appearance");

    private static final Map<String, Consumer<OpenWindow>> BESIDE = Map.of(
            "settings",
            window -> run(window.window, "action.settings"),
            "keys",
            window -> run(window.window, "action.keys"),
            "about",
            window -> run(window.window, "action.about"),
            "print dialog",
            window -> window.window.print(SHEET, new NoPrinters()),
            "question",
            window -> window.window
                    .dialogs()
                    .ask(new UnsavedWork.Question(true, List.of(new UnsavedWork.Print("生态", "办公室")), _ -> {})));

    private final Map<String, WeakReference<Object>> watched = new LinkedHashMap<>();

    static Stream<String> beside() {
        return BESIDE.keySet().stream().sorted();
    }

    private void watch(Object... gone) {
        for (Object each : gone) {
            watched.put(watched.size() + " " + each.getClass().getSimpleName(), new WeakReference<>(each));
        }
    }

    private void assertAllGone() {
        assertThat(watched).isNotEmpty();
        for (int turn = 0; turn < TURNS && !held().isEmpty(); turn++) {
            System.gc();
            robot.settle();
        }
        assertThat(held()).isEmpty();
    }

    private List<String> held() {
        List<String> held = new ArrayList<>();
        watched.forEach((name, reference) -> {
            if (!reference.refersTo(null)) {
                held.add(name);
            }
        });
        return held;
    }

    private static void run(ReportWindow in, String action) {
        in.shared().actions().run(action);
    }

    /** Goes everywhere in a window, and opens what it has. */
    private void use(ReportWindow used) {
        for (String place : PLACES) {
            robot.run(() -> used.trail().visit(Places.parse(place)));
        }
        for (String action : ACTIONS) {
            robot.run(() -> run(used, action));
        }
        for (Consumer<MenuBar> step : List.<Consumer<MenuBar>>of(
                bar -> bar.getMenus().getFirst().show(),
                bar -> bar.getMenus().getFirst().hide())) {
            robot.run(() -> step.accept((MenuBar) used.frame().lookup(".menus")));
        }
        robot.run(() -> used.trail().visit(Places.of("s2")));
    }

    @Test
    void aClosedWindowIsLetGoOf() {
        openUseAndClose();
        assertAllGone();
    }

    private void openUseAndClose() {
        Report report = ReportFile.bundled();
        ReportWindow second = robot.ask(() -> window.manager.open(new Stage(), report, null));
        robot.settle();
        use(second);
        robot.run(() -> watch(second, second.frame(), second.stage().getScene(), second.stage(), report));
        robot.run(second::close);
    }

    @Test
    void whatWasShownInAnotherLanguageIsLetGoOf() {
        use(window.window);
        robot.run(() -> window.window
                .views()
                .types()
                .forEach(view -> watch(window.window.views().get(view.id()).node())));
        robot.run(window.window::switchLanguage);
        use(window.window);
        assertAllGone();
    }

    @ParameterizedTest
    @MethodSource("beside")
    void aWindowBesideIsLetGoOf(String what) {
        robot.run(() -> BESIDE.get(what).accept(window));
        robot.run(() -> {
            Stage beside = (Stage) Window.getWindows().getLast();
            assertThat(beside.getOwner()).isEqualTo(window.stage);
            watch(
                    beside,
                    beside.getScene(),
                    beside.getScene().getRoot().getChildrenUnmodifiable().getFirst());
            beside.hide();
        });
        assertAllGone();
    }

    /** A page of a sheet is a picture of some megabytes. */
    @Test
    void thePicturesOfASheetAreLetGoOfWhenAnotherViewIsShown() {
        robot.run(() -> window.trail.visit(Places.parse("sheets:theme/ecology")));
        robot.await(() -> pictures().findAny().isPresent());
        robot.run(() -> watch(pictures().toArray()));
        robot.run(() -> window.trail.visit(Places.of("s2")));
        assertAllGone();
        robot.run(() -> window.trail.visit(Places.parse("sheets:theme/ecology")));
        robot.await(() -> pictures().findAny().isPresent());
    }

    private Stream<Object> pictures() {
        return window.window.frame().lookupAll(".sheet-page > .image-view").stream()
                .map(node -> ((ImageView) node).getImage())
                .filter(image -> image != null)
                .map(image -> (Object) image);
    }
}
