package workreport.ui.sheets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import workreport.analysis.ReportProfile;
import workreport.check.Code;
import workreport.evidence.Contents;
import workreport.language.FailureText;
import workreport.language.Words;
import workreport.sheet.SheetFiles;
import workreport.sheet.SheetOptions;
import workreport.ui.NodeContainment;
import workreport.ui.sheets.SheetSubject.Kind;

/** All sheets of a kind into a folder: the button for it, and the line that says how it goes. */
final class SavingAll {

    private final ReportProfile report;
    private final Contents contents;
    private final Words words;
    private final SheetActions desk;
    private final Supplier<SheetOptions> options;
    private final Batch batch;
    private final MenuButton button = new MenuButton();
    private final ProgressLine strip = new ProgressLine("sheet-batch");

    /**
     * @param options how sheets are to be, asked when it begins
     */
    SavingAll(ReportProfile report, Words words, SheetActions desk, Supplier<SheetOptions> options) {
        this.report = report;
        contents = report.contents();
        this.words = words;
        this.desk = desk;
        this.options = options;
        batch = desk.batch();
        button.setId("sheet-all");
        button.setText(words.say("preview.all"));
        button.setAccessibleText(words.say("preview.all"));
        for (Kind kind : List.of(Kind.SECTION, Kind.THEME, Kind.INDICATOR)) {
            MenuItem item = new MenuItem(words.say(
                    "preview.all." + Code.of(kind),
                    SheetSubject.all(kind, contents).count()));
            item.setId("all-" + Code.of(kind));
            item.setOnAction(_ -> begin(kind));
            button.getItems().add(item);
        }
        batch.stateProperty().when(NodeContainment.shown(strip)).subscribe(this::show);
    }

    MenuButton button() {
        return button;
    }

    ProgressLine strip() {
        return strip;
    }

    private void begin(Kind kind) {
        if (batch.running().isPresent()) {
            return;
        }
        SheetOptions chosen = options.get();
        List<SheetRequest> requests = SheetSubject.all(kind, contents)
                .map(subject -> new SheetRequest(subject, chosen, List.of()))
                .toList();
        desk.folder()
                .filter(folder -> mayWrite(kind, folder, chosen))
                .ifPresent(folder -> batch.start(requests, folder));
    }

    /** Nothing that is there already is written over unasked. */
    private boolean mayWrite(Kind kind, Path folder, SheetOptions chosen) {
        SheetFiles files = new SheetFiles(folder, report, chosen);
        List<Path> there = SheetSubject.all(kind, contents)
                .map(subject -> switch (kind) {
                    case SECTION -> files.of(contents.section(subject.id()).orElseThrow());
                    case THEME -> files.of(contents.theme(subject.id()).orElseThrow());
                    default -> files.of(contents.indicator(subject.id()).orElseThrow());
                })
                .filter(Files::isRegularFile)
                .toList();
        return there.isEmpty() || desk.mayReplace(there);
    }

    private void show(Batch.@Nullable State state) {
        button.setDisable(state instanceof Batch.State.Running);
        switch (state) {
            case null -> strip.hide();
            case Batch.State.Running now ->
                strip.progress(
                        words.say("preview.batch", now.written(), now.total(), now.folder()),
                        (double) now.written() / now.total(),
                        new ProgressLine.Way(words.say("preview.cancel"), batch::cancel));
            case Batch.State.Finished end ->
                ended(
                        words.say("preview.batch-done", end.written(), end.folder())
                                + (end.otherwise() == 0 ? "" : words.say("preview.batch-otherwise", end.otherwise())),
                        end.folder());
            case Batch.State.Cancelled end ->
                ended(words.say("preview.batch-cancelled", end.written(), end.total(), end.folder()), end.folder());
            case Batch.State.Failed end ->
                ended(
                        words.say(
                                "preview.batch-failed",
                                end.written(),
                                end.total(),
                                end.unwritable() == null
                                        ? words.say(end.reason())
                                        : FailureText.of(end.unwritable(), words)),
                        end.folder());
        }
    }

    private void ended(String said, Path folder) {
        strip.end(
                said,
                new ProgressLine.Way(words.say("preview.open-folder"), () -> desk.show(folder)),
                new ProgressLine.Way(words.say("preview.dismiss"), batch::dismiss));
    }
}
