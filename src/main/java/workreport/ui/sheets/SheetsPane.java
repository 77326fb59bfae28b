package workreport.ui.sheets;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.analysis.ReportProfile;
import workreport.evidence.Contents;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.sheet.SheetOptions;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.NodeContainment;
import workreport.ui.Prose;
import workreport.ui.QueryField;
import workreport.ui.Selection;
import workreport.ui.View;

/** A sheet as it will print, beside the choices about it, and the ways to paper and to files. */
public final class SheetsPane extends HBox implements View<SheetsPane.State> {

    private final Contents contents;
    private final NavigationHistory trail;
    private final Notation notation;
    private final Words words;
    private final Selection selection;
    private final PlacePromises place;
    private PlaceSubjects ofPlace = PlaceSubjects.NONE;
    private final SheetActions desk;
    private final WantedSheet sheet;
    private final PageImages images = new PageImages(this::unpainted);
    private final ChoicesPane choices;
    private final PagesView pages;
    private final Thumbnails thumbnails;
    private final PageBar bar;
    private final Prose nothing = new Prose("", "page-hint");
    private final ProgressLine work = new ProgressLine("sheet-work");
    private final SheetWorkLine workLine;
    private final Button print = new Button();
    private final Button save = new Button();
    private final SavingAll all;
    private final ReadOnlyObjectWrapper<SheetOptions> options;

    /**
     * @param place what the reports of its place promise
     * @param options how sheets are to be, at first
     * @param desk takes sheets out of the window
     */
    public SheetsPane(
            ReportProfile report,
            NavigationHistory trail,
            Notation notation,
            Selection selection,
            PlacePromises place,
            SheetOptions options,
            SheetActions desk) {
        this(report, trail, notation, selection, place, options, desk, new PdfSheetFactory(report));
    }

    SheetsPane(
            ReportProfile report,
            NavigationHistory trail,
            Notation notation,
            Selection selection,
            PlacePromises place,
            SheetOptions options,
            SheetActions desk,
            SheetFactory press) {
        contents = report.contents();
        this.trail = trail;
        this.notation = notation;
        this.selection = selection;
        this.place = place;
        this.options = new ReadOnlyObjectWrapper<>(this, "options", options);
        this.desk = desk;
        words = notation.words();
        sheet = new WantedSheet(press);
        all = new SavingAll(report, words, desk, this.options::get, () -> ofPlace, place.international()::get);
        pages = new PagesView(words, images);
        thumbnails = new Thumbnails(words, images, pages::goTo);
        bar = new PageBar(words, pages);
        choices = new ChoicesPane(
                contents,
                notation,
                subject -> trail.pass(subject.place(contents)),
                this::choose,
                place.international(),
                this::goToTable);
        getStyleClass().add("sheets-pane");
        setId("sheets");
        getChildren().addAll(side(), middle());
        workLine = new SheetWorkLine(sheet, words, work, pages::dim);
        sheet.progressProperty().subscribe(this::show);
        pages.currentProperty().subscribe(page -> thumbnails.mark(page.intValue()));
        ObservableValue<Boolean> shown = NodeContainment.shown(this);
        selection.idsProperty().when(shown).subscribe((_, _) -> update());
        place.whileShown(shown, this::update);
        trail.locationProperty().when(shown).subscribe(_ -> update());
    }

    private VBox side() {
        print.setId("sheet-print");
        print.setText(words.say("preview.print"));
        print.getStyleClass().add("primary");
        print.setOnAction(_ -> print());
        save.setId("sheet-save");
        save.setText(words.say("preview.save"));
        save.setOnAction(_ -> save());
        Stream.of(print, save, all.button()).forEach(button -> {
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
        });
        VBox ways = new VBox(8, print, new HBox(8, save, all.button()));
        ways.getStyleClass().add("sheet-ways");
        ScrollPane scroll = new ScrollPane(choices);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.viewportBoundsProperty().subscribe((before, now) -> {
            if (before.getHeight() != now.getHeight()) {
                Platform.runLater(() -> choices.fit(now.getHeight()));
            }
        });
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox side = new VBox(scroll, ways);
        side.getStyleClass().add("sheet-side");
        return side;
    }

    private VBox middle() {
        nothing.setId("sheet-nothing");
        nothing.setVisible(false);
        nothing.setMouseTransparent(true);
        HBox.setHgrow(pages, Priority.ALWAYS);
        StackPane ground = new StackPane(new HBox(thumbnails, pages), nothing);
        ground.getStyleClass().add("sheet-ground");
        ground.setMinHeight(0);
        VBox.setVgrow(ground, Priority.ALWAYS);
        VBox middle = new VBox(bar, ground, work, all.strip());
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        return middle;
    }

    /** The sheet that is there; none while it is made, or where there is none. */
    public ObservableValue<FinishedSheet> finishedProperty() {
        return sheet.progressProperty().map(_ -> sheet.finished());
    }

    /** How sheets are to be now. */
    public ReadOnlyObjectProperty<SheetOptions> optionsProperty() {
        return options.getReadOnlyProperty();
    }

    /** Prints the sheet, as soon as it is there. */
    public void print() {
        sheet.use(desk::print);
    }

    /** Saves the sheet, as soon as it is there. */
    public void save() {
        sheet.use(desk::save);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void focus() {
        pages.requestFocus();
    }

    @Override
    public Optional<QueryField> filter() {
        return choices.filter();
    }

    @Override
    public Map<String, Runnable> actions() {
        return Map.of(
                "action.print-sheet",
                this::print,
                "action.save-table",
                this::save,
                "action.next-pane",
                this::focusNext,
                "action.zoom-in",
                () -> pages.zoom(true),
                "action.zoom-out",
                () -> pages.zoom(false),
                "action.zoom-reset",
                () -> pages.zoom(Zoom.WIDTH));
    }

    /** The keyboard goes on: from the pages to the choices, and back. */
    private void focusNext() {
        if (pages.isFocused()) {
            choices.requestFocus();
        } else {
            focus();
        }
    }

    /**
     * How a sheet is looked at.
     *
     * @param filter what the subjects are filtered by
     * @param scrolled how far down the pages are scrolled, from 0 to 1
     */
    public record State(String filter, Zoom zoom, double scrolled) {}

    @Override
    public State state() {
        return new State(
                choices.filter().map(QueryField::asked).orElse(""),
                pages.zoomProperty().get(),
                pages.getVvalue());
    }

    /** The pages are only on their way. */
    @Override
    public void restore(State state) {
        choices.filter().ifPresent(filter -> filter.ask(state.filter()));
        pages.zoom(state.zoom());
        pages.startAt(state.scrolled());
    }

    /** Ends the work on the sheet; a batch goes on. */
    @Override
    public void close() {
        sheet.drop();
        workLine.close();
        images.close();
    }

    private void choose(SheetOptions chosen) {
        options.set(chosen);
        update();
    }

    private void goToTable() {
        Location last = trail.last(Location.View.INDICATORS);
        trail.visit(
                last.id().isEmpty()
                        ? contents.report().indicators().stream()
                                .findFirst()
                                .<Location>map(indicator -> new Location.AtIndicator(
                                        contents.report().id(), indicator.id()))
                                .orElse(last)
                        : last);
    }

    /** Makes what the reader is at, unless it is there or on the way. */
    private void update() {
        Location at = trail.place();
        if (!at.view().equals(Location.View.SHEETS)) {
            return;
        }
        ofPlace = place.subjects(ofPlace);
        SheetSubject subject = SheetSubject.find(at.id(), contents).orElse(SheetSubject.OVERVIEW);
        SheetRequest request = new SheetRequest(
                subject,
                options.get(),
                selection.of(contents.report()),
                ofPlace,
                place.international().get());
        all.offer(ofPlace);
        choices.show(subject, options.get(), selection.ids().size(), ofPlace);
        nothing.setText(words.say(subject.kind().isOfPlace() ? place.nothing() : "preview.nothing-ticked"));
        nothing.setVisible(request.isEmpty());
        sheet.want(request);
    }

    private void show(@Nullable SheetProgress progress) {
        print.setDisable(!sheet.isComing());
        save.setDisable(!sheet.isComing());
        if (progress == null) {
            pages.clear();
            thumbnails.clear();
        } else if (progress instanceof SheetProgress.Done done) {
            images.open(done.sheet());
            pages.show(done.sheet());
            thumbnails.show(done.sheet());
            thumbnails.mark(pages.currentProperty().get());
        }
    }

    /** The sheet is whole and can be saved, only it cannot be looked at. */
    private void unpainted() {
        work.end(words.say("preview.unpainted", words.say("trouble.unexpected")));
    }
}
