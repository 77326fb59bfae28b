package workreport.app.stage;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The windows and popups that belong to a window. */
public final class OwnedWindows {

    private OwnedWindows() {}

    /** Those that are open, the youngest first. */
    public static List<Window> of(Stage stage) {
        return List.copyOf(Window.getWindows()).reversed().stream()
                .filter(window -> belongs(window, stage))
                .toList();
    }

    private static boolean belongs(Window window, Stage stage) {
        return Stream.iterate(owner(window), Objects::nonNull, OwnedWindows::owner)
                .anyMatch(stage::equals);
    }

    private static @Nullable Window owner(Window window) {
        return switch (window) {
            case PopupWindow popup -> popup.getOwnerWindow();
            case Stage other -> other.getOwner();
            default -> null;
        };
    }
}
