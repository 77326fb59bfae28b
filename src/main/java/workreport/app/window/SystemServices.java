package workreport.app.window;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import workreport.app.dialog.UnsavedWork;
import workreport.platform.print.Printers;
import workreport.ui.sheets.FinishedSheet;

/**
 * What a window needs of the system around it.
 *
 * @param open asks the reader for a file to open; null if they cancel
 * @param several asks the reader for any number of files to open; empty or null if they cancel
 * @param file asks the reader for a file to write; null if they cancel
 * @param folder asks the reader for a folder; null if they cancel
 * @param show shows a folder in the system's own program
 * @param print asks how a sheet is to be printed, and prints it
 * @param ask asks whether to leave what is not finished
 * @param replace asks whether to write over files that are there; none of them was named by the reader
 */
record SystemServices(
        Function<FileChooser, @Nullable File> open,
        Function<FileChooser, @Nullable List<File>> several,
        Function<FileChooser, @Nullable File> file,
        Function<DirectoryChooser, @Nullable File> folder,
        Consumer<Path> show,
        BiConsumer<ReportWindow, FinishedSheet> print,
        BiConsumer<ReportWindow, UnsavedWork.Question> ask,
        BiPredicate<ReportWindow, List<Path>> replace) {

    /** The system's own dialogs, over each window. */
    static Function<Stage, SystemServices> with(Printers printers) {
        return stage -> new SystemServices(
                chooser -> chooser.showOpenDialog(stage),
                chooser -> chooser.showOpenMultipleDialog(stage),
                chooser -> chooser.showSaveDialog(stage),
                chooser -> chooser.showDialog(stage),
                SystemServices::show,
                (window, sheet) -> window.print(sheet, printers),
                (window, question) -> window.dialogs().ask(question),
                (window, files) -> window.dialogs().mayReplace(files));
    }

    private static void show(Path folder) {
        String system = System.getProperty("os.name", "");
        String program = system.startsWith("Windows") ? "explorer" : system.startsWith("Mac") ? "open" : "xdg-open";
        try {
            new ProcessBuilder(List.of(program, folder.toAbsolutePath().toString()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noSuchProgram) {
            // The status line still says where the file is.
        }
    }
}
