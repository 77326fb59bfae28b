package workreport.ui.sheets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import workreport.analysis.ReportProfile;
import workreport.check.Code;
import workreport.evidence.Contents;
import workreport.language.FailureText;
import workreport.language.Words;
import workreport.sheet.PlaceSheetFiles;
import workreport.sheet.SheetFiles;
import workreport.sheet.SheetOptions;
import workreport.ui.NodeContainment;
import workreport.ui.sheets.SheetSubject.Kind;

/** All sheets of a kind, or of the place, into a folder: the button for it, and the line that says how it goes. */
final class SavingAll {

    /** How many of the kinds that can be saved are of the report alone. */
    private static final int OF_REPORT = 3;

    private final ReportProfile report;
    private final Contents contents;
    private final Words words;
    private final SheetActions desk;
    private final Supplier<SheetOptions> options;
    private final Supplier<PlaceSubjects> place;
    private final BooleanSupplier international;
    private final Batch batch;
    private PlaceSubjects offered = PlaceSubjects.NONE;
    private final MenuButton button = new MenuButton();
    private final ProgressLine strip = new ProgressLine("sheet-batch");

    /**
     * @param options how sheets are to be, asked when it begins
     * @param place what the reports of the place have, asked when it begins
     * @param international whether verdicts on promises are in the words used internationally
     */
    SavingAll(
            ReportProfile report,
            Words words,
            SheetActions desk,
            Supplier<SheetOptions> options,
            Supplier<PlaceSubjects> place,
            BooleanSupplier international) {
        this.report = report;
        contents = report.contents();
        this.words = words;
        this.desk = desk;
        this.options = options;
        this.place = place;
        this.international = international;
        batch = desk.batch();
        button.setId("sheet-all");
        button.setText(words.say("preview.all"));
        button.setAccessibleText(words.say("preview.all"));
        Stream.of(Kind.SECTION, Kind.THEME, Kind.INDICATOR)
                .forEach(kind -> button.getItems()
                        .add(item(
                                Code.of(kind), SheetSubject.all(kind, contents).toList())));
        batch.stateProperty().when(NodeContainment.shown(strip)).subscribe(this::show);
    }

    MenuButton button() {
        return button;
    }

    ProgressLine strip() {
        return strip;
    }

    private MenuItem item(String name, List<SheetSubject> subjects) {
        MenuItem item = new MenuItem(words.say("preview.all." + name, subjects.size()));
        item.setId("all-" + name);
        item.setOnAction(_ -> begin(subjects));
        return item;
    }

    /** Offers the sheets of the place as well, once its reports are read and if there are several. */
    void offer(PlaceSubjects reports) {
        if (reports == offered) {
            return;
        }
        offered = reports;
        List<MenuItem> items = button.getItems();
        items.subList(OF_REPORT, items.size()).clear();
        if (reports.areSeveral()) {
            List<SheetSubject> promises = reports.worthSaving(Kind.PROMISES).toList();
            List<SheetSubject> series = reports.worthSaving(Kind.SERIES).toList();
            List<SheetSubject> all = Stream.of(Stream.of(SheetSubject.SCORE_CARD), promises.stream(), series.stream())
                    .flatMap(each -> each)
                    .toList();
            items.addAll(List.of(
                    new SeparatorMenuItem(),
                    item(Code.of(Kind.PROMISES), promises),
                    item(Code.of(Kind.SERIES), series),
                    item("place", all)));
        }
    }

    private void begin(List<SheetSubject> subjects) {
        if (batch.running().isPresent()) {
            return;
        }
        SheetOptions chosen = options.get();
        PlaceSubjects reports = place.get();
        boolean asUsed = international.getAsBoolean();
        List<SheetRequest> requests = subjects.stream()
                .map(subject -> new SheetRequest(subject, chosen, List.of(), reports, asUsed))
                .toList();
        desk.folder().filter(folder -> mayWrite(requests, folder)).ifPresent(folder -> batch.start(requests, folder));
    }

    /** Nothing that is there already is written over unasked. */
    private boolean mayWrite(List<SheetRequest> requests, Path folder) {
        List<Path> there = requests.stream()
                .map(request -> file(request, folder))
                .filter(Files::isRegularFile)
                .toList();
        return there.isEmpty() || desk.mayReplace(there);
    }

    private Path file(SheetRequest request, Path folder) {
        SheetSubject subject = request.subject();
        if (subject.kind().isOfPlace()) {
            PlaceSubjects of = request.place();
            return of.file(
                    subject,
                    new PlaceSheetFiles(folder, of.series(), report.report().place(), request.options()));
        }
        SheetFiles files = new SheetFiles(folder, report, request.options());
        return switch (subject.kind()) {
            case SECTION -> files.of(contents.section(subject.id()).orElseThrow());
            case THEME -> files.of(contents.theme(subject.id()).orElseThrow());
            default -> files.of(contents.indicator(subject.id()).orElseThrow());
        };
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
