package workreport.app.stage;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;

/** The screens, without what the system keeps for itself. In pixels. */
public final class Screens {

    private Screens() {}

    /** All of them, the first one first. */
    static List<Rectangle2D> all() {
        List<Rectangle2D> all = new ArrayList<>();
        all.add(Screen.getPrimary().getVisualBounds());
        Screen.getScreens().stream()
                .filter(screen -> !screen.equals(Screen.getPrimary()))
                .forEach(screen -> all.add(screen.getVisualBounds()));
        return all;
    }

    /** The one that a window is on, or most likely on. */
    public static Rectangle2D of(Window window) {
        double x = window.getX() + window.getWidth() / 2;
        double y = window.getY() + window.getHeight() / 2;
        return all().stream()
                .filter(screen -> screen.contains(x, y))
                .findFirst()
                .orElseGet(() -> Screen.getPrimary().getVisualBounds());
    }
}
