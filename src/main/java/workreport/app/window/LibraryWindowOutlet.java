package workreport.app.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.jspecify.annotations.Nullable;
import workreport.app.file.OpenFailure;
import workreport.document.Anchor;
import workreport.evidence.Contents;
import workreport.language.Words;
import workreport.library.Entry;
import workreport.library.Found;
import workreport.library.Outcome;
import workreport.ui.LibraryOutlet;
import workreport.ui.Location;

/** What the windows of the library ask of the window that they stand over. */
record LibraryWindowOutlet(LibraryDesk desk, WindowManager manager, ReportWindow from) implements LibraryOutlet {

    @Override
    public void open(Entry entry, Found.@Nullable Hit hit, boolean here) {
        desk.open(entry, from, window -> {
            if (hit != null) {
                place(hit, window.contents()).ifPresent(window.trail()::visit);
            }
            if (here && window != from) {
                from.close();
            }
        });
    }

    /** The place of a hit; empty if the report is read differently now than when it was imported. */
    private static Optional<Location> place(Found.Hit hit, Contents contents) {
        String id = hit.passage().id();
        String report = contents.report().id();
        boolean same = contents.paragraph(id)
                .map(paragraph -> paragraph.text())
                .or(() -> contents.section(id).map(section -> section.heading()))
                .filter(hit.passage().text()::equals)
                .isPresent();
        Anchor anchor = new Anchor(id, hit.start(), hit.end());
        return same ? Optional.of(Location.of(report, anchor)) : Optional.empty();
    }

    @Override
    public void show(Entry entry) {
        Path file = desk.shelf().library().file(entry.id());
        from.outside().show().accept(file.getParent());
        from.messages().say(from.words().say("library.file-is", file));
    }

    @Override
    public List<Path> askFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(from.words().say("library.files"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(from.words().say("window.open.format"), ReportOpener.ENDINGS),
                        new ExtensionFilter(from.words().say("window.open.every"), "*"));
        List<File> chosen = from.outside().several().apply(chooser);
        desk.toFront();
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public List<Path> askFolder() {
        return folder("library.folder");
    }

    private List<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(from.words().say(title));
        List<Path> chosen = Optional.ofNullable(from.outside().folder().apply(chooser)).stream()
                .map(File::toPath)
                .toList();
        desk.toFront();
        return chosen;
    }

    @Override
    public void move() {
        folder("library.move").forEach(folder -> desk.move(folder, from));
    }

    @Override
    public void search() {
        desk.search(from);
    }

    @Override
    public void explain(List<Outcome> failures) {
        from.dialogs()
                .notTaken(failures.stream()
                        .flatMap(outcome -> lines(outcome, from.words()).stream())
                        .toList());
    }

    private static List<String> lines(Outcome outcome, Words words) {
        return outcome instanceof Outcome.Failed failed
                ? new OpenFailure(failed.file(), failed.reason()).lines(words)
                : List.of(words.say("library.no-report", outcome.file()));
    }
}
