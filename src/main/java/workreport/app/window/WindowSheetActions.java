package workreport.app.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import workreport.ui.sheets.Batch;
import workreport.ui.sheets.FinishedSheet;
import workreport.ui.sheets.SheetActions;

/** Takes sheets from a window to paper, to files and to the system. */
final class WindowSheetActions implements SheetActions {

    private final ReportWindow window;
    private final Batch batch;

    WindowSheetActions(ReportWindow window, Batch batch) {
        this.window = window;
        this.batch = batch;
    }

    @Override
    public void print(FinishedSheet sheet) {
        window.outside().print().accept(window, sheet);
    }

    @Override
    public void save(FinishedSheet sheet) {
        window.saving().sheet(sheet).ifPresent(file -> {
            Path folder = file.toAbsolutePath().getParent();
            window.frame()
                    .status()
                    .say(
                            window.words().say("saving.done", file),
                            window.words().say("preview.open-folder"),
                            () -> show(folder));
        });
    }

    @Override
    public Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(window.words().say("preview.folder"));
        return Optional.ofNullable(window.outside().folder().apply(chooser)).map(File::toPath);
    }

    @Override
    public boolean mayReplace(List<Path> files) {
        return window.outside().replace().test(window, files);
    }

    @Override
    public Batch batch() {
        return batch;
    }

    @Override
    public void show(Path folder) {
        window.outside().show().accept(folder);
    }
}
