package workreport.ui.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import workreport.language.Words;
import workreport.ui.sheets.PageImages.Use;
import workreport.ui.sheets.PageImages.Wanted;

/** The pages of a sheet, one below the other, as large as the reader wants them. */
final class PagesView extends ScrollPane {

    private static final double MARGIN = 24;
    private static final double GAP = 18;
    private static final double LINE = 48;
    /** The number of pages around those in sight that keep their pictures. */
    private static final int NEAR = 2;
    /** No picture has more pixels, however large the page is on screen. */
    private static final double MOST_PIXELS = 16_000_000;

    private final Words words;
    private final PageImages images;
    private final VBox column = new VBox(GAP);
    private final List<PageNode> pages = new ArrayList<>();
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();
    private final ReadOnlyDoubleWrapper factor = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Zoom> zoom = new ReadOnlyObjectWrapper<>(Zoom.READING);
    private @Nullable FinishedSheet sheet;
    private boolean dimmed;
    /** How far down the first sheet is scrolled as soon as it is there, from 0 to 1. */
    private double start;

    PagesView(Words words, PageImages images) {
        this.words = words;
        this.images = images;
        setId("sheet-pages");
        getStyleClass().add("sheet-pages");
        column.getStyleClass().add("sheet-column");
        column.setAlignment(Pos.TOP_CENTER);
        setContent(column);
        setFitToWidth(true);
        setAccessibleText(words.say("preview.pages"));
        viewportBoundsProperty().subscribe((_, _) -> arrange());
        vvalueProperty().subscribe((_, _) -> look());
        ObservableValue<Number> density =
                sceneProperty().flatMap(scene -> scene.windowProperty()).flatMap(Window::outputScaleXProperty);
        density.subscribe((_, _) -> look());
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                rest();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Shows a sheet; pages that were there before keep their pictures until the new ones come. */
    void show(FinishedSheet shown) {
        boolean another = sheet == null || !sheet.title().equals(shown.title());
        sheet = shown;
        dimmed = false;
        while (pages.size() > shown.pages()) {
            pages.removeLast();
        }
        while (pages.size() < shown.pages()) {
            pages.add(new PageNode());
        }
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i).outdate();
            pages.get(i).setAccessibleText(words.say("preview.page-of", i + 1, pages.size(), shown.title()));
        }
        column.getChildren().setAll(pages);
        count.set(pages.size());
        arrange();
        if (another) {
            setVvalue(start);
            start = 0;
        }
        look();
    }

    /** Has the next sheet scrolled that far down, from 0 to 1. */
    void startAt(double scrolled) {
        start = scrolled;
    }

    /** While another view is shown the pictures, a lot of memory, are let go; they are painted again when the pages are seen. */
    private void rest() {
        pages.forEach(PageNode::clear);
        images.want(Use.PAGE, List.of());
    }

    /** Shows nothing. */
    void clear() {
        sheet = null;
        pages.clear();
        column.getChildren().clear();
        count.set(0);
        current.set(0);
    }

    /** Dims what is there: it is not what was asked for. */
    void dim() {
        dimmed = true;
        pages.forEach(page -> page.dim(true));
    }

    /** The page that the reader looks at, counted from 0. */
    ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** How large the pages are; 1 is the size of paper. */
    ReadOnlyDoubleProperty factorProperty() {
        return factor.getReadOnlyProperty();
    }

    /** How many pages there are. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Zoom> zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    void zoom(Zoom wanted) {
        zoom.set(wanted);
        arrange();
    }

    void zoom(boolean larger) {
        zoom(Zoom.step(factor.get(), larger));
    }

    /** Brings the top of a page into view. */
    void goTo(int page) {
        if (0 <= page && page < pages.size()) {
            scrollTo(page == 0 ? 0 : top(page) - GAP);
            current.set(page);
        }
    }

    /** Sizes the pages for the zoom and the room there is; what is at the top stays there. */
    private void arrange() {
        if (sheet == null || pages.isEmpty() || getViewportBounds().getWidth() <= 0) {
            return;
        }
        double before = height();
        double at = before > 0 ? (offset() - MARGIN) / (before + GAP) : 0;
        factor.set(zoom.get()
                .factor(
                        sheet.width(),
                        sheet.height(),
                        getViewportBounds().getWidth() - 2 * MARGIN,
                        getViewportBounds().getHeight() - 2 * MARGIN));
        double density = density();
        double width = Math.round(sheet.width() * Zoom.PIXELS * factor.get() * density) / density;
        double height = Math.floor(sheet.height() * width * density / sheet.width()) / density;
        pages.forEach(page -> page.size(width, height));
        column.setMinWidth(width + 2 * MARGIN);
        if (before != height) {
            layout();
            scrollTo(at <= 0 ? 0 : MARGIN + at * (height + GAP));
        }
        look();
    }

    private double height() {
        return pages.getFirst().getPrefHeight();
    }

    private double top(int page) {
        return MARGIN + page * (height() + GAP);
    }

    private double hidden() {
        return Math.max(
                0, top(pages.size()) - GAP + MARGIN - getViewportBounds().getHeight());
    }

    /** How far down the pages are scrolled, in pixels. */
    private double offset() {
        return pages.isEmpty() ? 0 : getVvalue() * hidden();
    }

    private void scrollTo(double offset) {
        setVvalue(hidden() == 0 ? 0 : Math.clamp(offset / hidden(), 0, 1));
    }

    private double density() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    /** Notes which pages are in sight, and wants their pictures. */
    private void look() {
        if (getScene() == null
                || sheet == null
                || pages.isEmpty()
                || getViewportBounds().getWidth() <= 0) {
            return;
        }
        double step = height() + GAP;
        double offset = offset() - MARGIN;
        double room = getViewportBounds().getHeight();
        int first = Math.clamp((int) Math.floor((offset + GAP) / step), 0, pages.size() - 1);
        int last = Math.clamp((int) Math.floor((offset + room) / step), first, pages.size() - 1);
        boolean end = hidden() > 0 && getVvalue() >= 1;
        current.set(end ? last : Math.clamp((int) Math.floor((offset + room / 3) / step), first, last));
        setAccessibleText(words.say("preview.page-of", current.get() + 1, pages.size(), sheet.title()));
        for (int i = 0; i < pages.size(); i++) {
            if (i < first - 2 * NEAR || i > last + 2 * NEAR) {
                pages.get(i).clear();
            }
        }
        double width = pages.getFirst().getPrefWidth();
        double most = Math.sqrt(MOST_PIXELS * width / height());
        int pixels = (int) Math.round(Math.min(width * density(), most));
        FinishedSheet shown = sheet;
        images.want(
                Use.PAGE,
                IntStream.rangeClosed(Math.max(0, first - NEAR), Math.min(pages.size() - 1, last + NEAR))
                        .boxed()
                        .filter(page -> pages.get(page).painted() != pixels)
                        .sorted(Comparator.comparing(page -> Math.max(0, first - page) + Math.max(0, page - last)))
                        .map(page -> new Wanted(page, pixels, image -> {
                            if (sheet == shown) {
                                pages.get(page).show(image);
                                pages.get(page).dim(dimmed);
                            }
                        }))
                        .toList());
    }

    private void key(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || pages.isEmpty()) {
            return;
        }
        double room = getViewportBounds().getHeight();
        switch (key.getCode()) {
            case PAGE_DOWN, SPACE -> scrollTo(offset() + room - LINE);
            case PAGE_UP -> scrollTo(offset() - room + LINE);
            case DOWN -> scrollTo(offset() + LINE);
            case UP -> scrollTo(offset() - LINE);
            case HOME -> scrollTo(0);
            case END -> scrollTo(hidden());
            default -> {
                return;
            }
        }
        key.consume();
    }
}
