package workreport.ui.sheets;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workreport.language.Words;
import workreport.ui.Tooltips;

/** Above the pages: which one is looked at, and how large they are. */
final class PageBar extends FlowPane {

    private final Words words;
    private final PagesView pages;
    private final Label page = new Label();
    private final Label percent = new Label();
    private final Button previous;
    private final Button next;
    private final ToggleButton width;
    private final ToggleButton whole;

    PageBar(Words words, PagesView pages) {
        this.words = words;
        this.pages = pages;
        getStyleClass().add("page-bar");
        page.setId("page-number");
        percent.setId("zoom-percent");
        percent.getStyleClass().add("zoom-percent");
        page.setMinWidth(Region.USE_PREF_SIZE);
        percent.setMinWidth(52);
        previous = button("preview.previous", Feather.CHEVRON_UP, () -> pages.goTo(current() - 1));
        next = button("preview.next", Feather.CHEVRON_DOWN, () -> pages.goTo(current() + 1));
        width = fit("preview.fit-width", Zoom.WIDTH);
        whole = fit("preview.fit-page", Zoom.PAGE);
        Region space = new Region();
        space.getStyleClass().add("page-bar-space");
        getChildren()
                .addAll(
                        previous,
                        next,
                        page,
                        space,
                        button("preview.smaller", Feather.MINUS, () -> pages.zoom(false)),
                        percent,
                        button("preview.larger", Feather.PLUS, () -> pages.zoom(true)),
                        width,
                        whole);
        pages.countProperty().subscribe(_ -> update());
        pages.currentProperty().subscribe(_ -> update());
        pages.factorProperty().subscribe(_ -> update());
        pages.zoomProperty().subscribe(_ -> update());
    }

    private int current() {
        return pages.currentProperty().get();
    }

    private Button button(String key, Feather icon, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(key.replace("preview.", "page-"));
        button.setAccessibleText(words.say(key));
        Tooltips.on(button, words.say(key));
        button.getStyleClass().add("bar-button");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private ToggleButton fit(String key, Zoom zoom) {
        ToggleButton button = new ToggleButton(words.say(key));
        button.setId(key.replace("preview.", "page-"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("chip");
        button.setOnAction(_ -> {
            pages.zoom(zoom);
            // It has toggled itself, even where the pages are fitted like that already.
            update();
        });
        return button;
    }

    private void update() {
        int count = pages.countProperty().get();
        page.setText(count == 0 ? "" : words.say("preview.page", current() + 1, count));
        percent.setText(Math.round(pages.factorProperty().get() * 100) + "%");
        previous.setDisable(current() <= 0);
        next.setDisable(current() >= count - 1);
        width.setSelected(
                pages.zoomProperty().get().isWidth(pages.factorProperty().get()));
        whole.setSelected(pages.zoomProperty().get().fit() == Zoom.Fit.PAGE);
    }
}
