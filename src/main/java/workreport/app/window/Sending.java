package workreport.app.window;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import workreport.app.file.OpenFailure;
import workreport.ingest.UnreadableException;
import workreport.ingest.format.Source;
import workreport.language.FailureText;
import workreport.language.Words;
import workreport.library.Library;
import workreport.library.ReportMaker;
import workreport.library.StoredReport;
import workreport.load.FaultyFileException;
import workreport.load.ReportFile;
import workreport.platform.Destination;
import workreport.platform.UnwritableException;

/** Writes the report of a window into one file that can be sent, with what people have made of it. */
final class Sending {

    private static final String BUNDLED = "report.json";

    private final WindowManager manager;
    private final ReportWindow window;
    private final Words words;

    Sending(WindowManager manager, ReportWindow window) {
        this.manager = manager;
        this.window = window;
        words = window.words();
    }

    /** Asks for the file, and whether the reader's own notes go with it; then writes it beside the JavaFX thread. */
    void ask() {
        window.keepNotes();
        ExtensionFilter without = filter("send.without-notes");
        ExtensionFilter with = filter("send.with-notes");
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("action.send"));
        chooser.setInitialFileName(
                window.contents().report().title().zh().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "") + Library.ENDING);
        chooser.getExtensionFilters().addAll(without, with);
        chooser.setSelectedExtensionFilter(without);
        File chosen = window.outside().file().apply(chooser);
        if (chosen != null) {
            boolean notes = chooser.getSelectedExtensionFilter() == with;
            Path file = named(chosen.toPath());
            if (file.equals(window.source())) {
                window.messages().notice(words.say("output.over-report", file));
            } else if (file.equals(chosen.toPath())
                    || !Files.exists(file)
                    || window.outside().replace().test(window, List.of(file))) {
                Thread.ofPlatform().daemon().name("sending").start(() -> write(file, notes));
            }
        }
    }

    private ExtensionFilter filter(String key) {
        return new ExtensionFilter(words.say(key), "*" + Library.ENDING);
    }

    private static Path named(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return name.endsWith(Library.ENDING) ? chosen : chosen.resolveSibling(name + Library.ENDING);
    }

    private void write(Path file, boolean notes) {
        String said;
        try {
            StoredReport report = read();
            Map<String, byte[]> parts = new TreeMap<>(report.parts());
            parts.putAll(manager.parts().of(window.contents().report(), notes));
            new Destination(file).write(report.with(parts).write());
            said = words.say("send.done", file);
        } catch (UnwritableException unwritable) {
            said = FailureText.of(unwritable, words);
        } catch (IOException | FaultyFileException | UnreadableException gone) {
            said = String.join("\n", new OpenFailure(file, gone).lines(words));
        }
        String last = said;
        Platform.runLater(() -> window.messages().say(last));
    }

    private StoredReport read() throws IOException, FaultyFileException, UnreadableException {
        Path source = window.source();
        return source == null
                ? ReportMaker.read(BUNDLED, Source.of(ReportFile.bundledFile()))
                : ReportMaker.read(source);
    }
}
