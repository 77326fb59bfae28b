package workreport.app.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import workreport.app.file.FaultText;
import workreport.app.session.Preferences;
import workreport.app.stage.SideWindow;
import workreport.ingest.UnreadableException;
import workreport.language.FailureText;
import workreport.language.Words;
import workreport.library.Bundled;
import workreport.library.Entry;
import workreport.library.Library;
import workreport.platform.UnwritableException;
import workreport.ui.Shelf;
import workreport.ui.across.AcrossPane;
import workreport.ui.library.LibraryPane;

/** The reader's library, the same for all windows, and the windows that show it. Nothing of it is read before it is wanted. */
final class LibraryDesk {

    private final WindowManager manager;
    private final Map<String, SideWindow> open = new HashMap<>();
    private @Nullable Shelf shelf;

    LibraryDesk(WindowManager manager) {
        this.manager = manager;
    }

    /** The library as windows show it. */
    Shelf shelf() {
        if (shelf == null) {
            Path folder = manager.preferences().session().comforts().libraryFolder();
            shelf = new Shelf(Library.in(folder), this::trouble);
        }
        return shelf;
    }

    /** Shows all reports in a window over another. */
    void list(ReportWindow from) {
        Shelf shown = shelf();
        show("library.name", from, new LibraryPane(from.words(), shown, outlet(from)));
        shown.open();
    }

    /** Shows the search through all reports in a window over another. */
    void search(ReportWindow from) {
        Shelf shown = shelf();
        show("across.name", from, new AcrossPane(from.words(), shown, outlet(from)));
        shown.open();
    }

    private LibraryWindowOutlet outlet(ReportWindow from) {
        return new LibraryWindowOutlet(this, manager, from);
    }

    private void show(String name, ReportWindow from, Region pane) {
        close(name);
        SideWindow window = from.dialogs().library(name, pane);
        open.put(name, window);
        window.onClosed(() -> open.remove(name, window));
    }

    private void close(String name) {
        Optional.ofNullable(open.remove(name)).ifPresent(SideWindow::close);
    }

    /** Gives the keyboard back to the windows of the library, after a question of the system that stood over the report's. */
    void toFront() {
        open.values().forEach(SideWindow::toFront);
    }

    /** Closes the windows of the library: the reader has chosen a report. */
    void leave() {
        List.copyOf(open.keySet()).forEach(this::close);
    }

    /** Takes files and folders in, and shows how that goes on. */
    void take(List<Path> files, ReportWindow from) {
        list(from);
        shelf().imports().start(files);
    }

    /** Takes the report of a window in. */
    void add(ReportWindow from) {
        Path source = from.source();
        if (source != null) {
            take(List.of(source), from);
        }
    }

    /** Says that a person has looked at all of a report, if its file is one of the library's. */
    void markReviewed(Path file) {
        shelf().markReviewed(file);
    }

    /** Writes the report of a window into one file that can be sent. */
    void send(ReportWindow from) {
        new Sending(manager, from).ask();
    }

    /** Keeps the library in another folder from now on; what is in the old one stays there. */
    void move(Path folder, ReportWindow from) {
        Preferences preferences = manager.preferences();
        preferences.libraryProperty().set(folder.equals(Library.usualFolder()) ? null : folder.toString());
        shelf().imports().cancel();
        shelf = null;
        list(from);
    }

    private void trouble(Exception failure) {
        List<ReportWindow> windows = new ArrayList<>(manager.windows());
        if (!windows.isEmpty()) {
            ReportWindow front = windows.getLast();
            front.messages().notice(reason(failure, front.words()));
        }
    }

    private String reason(Exception failure, Words words) {
        Path folder = shelf().library().folder();
        return switch (failure) {
            case UnwritableException unwritable -> FailureText.of(unwritable, words);
            case UnreadableException unreadable ->
                words.say("import.failed", folder, FailureText.of(unreadable, words));
            case IOException unreadable -> FaultText.of(folder, unreadable, words);
            default -> throw new IllegalStateException(failure);
        };
    }

    /** Opens a report, and then does something in the window that shows it. */
    void open(Entry entry, ReportWindow from, Consumer<ReportWindow> then) {
        leave();
        if (entry.id().equals(Bundled.ID)) {
            manager.opener().openBundled(then);
        } else {
            manager.opener().open(shelf().library().file(entry.id()), from, then);
        }
    }
}
