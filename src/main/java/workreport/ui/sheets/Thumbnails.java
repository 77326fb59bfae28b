package workreport.ui.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import workreport.language.Words;
import workreport.ui.CurrentItem;
import workreport.ui.sheets.PageImages.Use;
import workreport.ui.sheets.PageImages.Wanted;

/** All pages, small; the one chosen is gone to. Only there where there is more than one. */
final class Thumbnails extends ListView<Integer> {

    private static final int WIDTH = 84;
    private static final int AROUND = 34;

    private final Words words;
    private final PageImages images;
    private final List<PageNode> pages = new ArrayList<>();
    private final CurrentItem<Integer> current;
    private @Nullable FinishedSheet sheet;

    /**
     * @param go called with the page chosen, counted from 0
     */
    Thumbnails(Words words, PageImages images, IntConsumer go) {
        this.words = words;
        this.images = images;
        setId("thumbnails");
        getStyleClass().add("thumbnails");
        setAccessibleText(words.say("preview.thumbnails"));
        setMinWidth(132);
        setPrefWidth(132);
        setMaxWidth(132);
        setCellFactory(_ -> new PageCell());
        managedProperty().bind(visibleProperty());
        setVisible(false);
        current = new CurrentItem<>(getSelectionModel(), page -> {
            if (page != null) {
                go.accept(page);
            }
        });
    }

    void show(FinishedSheet shown) {
        sheet = shown;
        double height = Math.floor(WIDTH * shown.height() / shown.width());
        while (pages.size() > shown.pages()) {
            pages.removeLast();
        }
        while (pages.size() < shown.pages()) {
            pages.add(new PageNode());
        }
        pages.forEach(page -> {
            page.outdate();
            page.size(WIDTH, height);
        });
        setFixedCellSize(height + AROUND);
        if (getItems().size() != shown.pages()) {
            current.refill(getItems(), IntStream.range(0, shown.pages()).boxed().toList());
        }
        setVisible(shown.pages() > 1);
        want();
    }

    void clear() {
        sheet = null;
        setVisible(false);
    }

    /** Marks the page that the reader looks at. */
    void mark(int page) {
        if (page < getItems().size() && current.show(page)) {
            double height = getFixedCellSize();
            if (height > 0 && getHeight() < height * getItems().size()) {
                scrollTo(Math.max(0, page - (int) (getHeight() / height / 2)));
            }
        }
    }

    private void want() {
        if (sheet == null || sheet.pages() < 2) {
            return;
        }
        int pixels = (int) Math.round(
                WIDTH * (getScene() == null ? 1 : getScene().getWindow().getOutputScaleX()));
        FinishedSheet shown = sheet;
        images.want(
                Use.THUMBNAIL,
                IntStream.range(0, pages.size())
                        .filter(page -> pages.get(page).painted() != pixels)
                        .mapToObj(page -> new Wanted(page, pixels, image -> {
                            if (sheet == shown) {
                                pages.get(page).show(image);
                            }
                        }))
                        .toList());
    }

    /** A small page above its number. */
    private final class PageCell extends ListCell<Integer> {

        private final StackPane holder = new StackPane();

        PageCell() {
            setAlignment(Pos.CENTER);
            setContentDisplay(ContentDisplay.TOP);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Integer page, boolean empty) {
            super.updateItem(page, empty);
            holder.getChildren().clear();
            if (empty || page == null || page >= pages.size()) {
                setGraphic(null);
                setText(null);
                setAccessibleText(null);
                return;
            }
            holder.getChildren().setAll(pages.get(page));
            setGraphic(holder);
            setText(Integer.toString(page + 1));
            setAccessibleText(words.say("preview.page-of", page + 1, pages.size(), sheet == null ? "" : sheet.title()));
        }
    }
}
