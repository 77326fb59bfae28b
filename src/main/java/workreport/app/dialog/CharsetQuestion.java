package workreport.app.dialog;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import workreport.ingest.format.CharsetPreview;
import workreport.language.Words;
import workreport.ui.WrappingCell;

/** Shows how a text begins in each character set; the reader sees which one makes sense. */
final class CharsetQuestion extends FileQuestion {

    private final ListView<CharsetPreview> list = new ListView<>();
    private final Consumer<Charset> answer;

    CharsetQuestion(Words words, String file, List<CharsetPreview> previews, Consumer<Charset> answer, Runnable close) {
        super(words.say("file.charset.asked", file), words.say("file.open"), words, close);
        this.answer = answer;
        list.setId("file-charsets");
        list.getStyleClass().add("file-choices");
        list.setAccessibleText(words.say("file.charset"));
        list.getItems().setAll(previews);
        list.setCellFactory(_ -> new Cell(words));
        list.getSelectionModel().selectFirst();
        list.setOnMouseClicked(this::clicked);
        ask(list);
    }

    private void clicked(MouseEvent click) {
        if (click.getClickCount() == 2) {
            open().fire();
        }
    }

    @Override
    void answer() {
        answer.accept(list.getSelectionModel().getSelectedItem().charset());
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    /** The name of a character set, and below it the beginning of the text. */
    private static final class Cell extends WrappingCell<CharsetPreview> {

        private final Words words;

        Cell(Words words) {
            this.words = words;
        }

        @Override
        protected void updateItem(CharsetPreview preview, boolean empty) {
            super.updateItem(preview, empty);
            if (empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label name = new Label(preview.charset().name());
            name.getStyleClass().add("file-choice-name");
            boolean isBlank = preview.beginning().isEmpty();
            Label beginning = new Label(isBlank ? words.say("file.charset.nothing") : preview.beginning());
            beginning.setWrapText(true);
            setGraphic(new VBox(name, beginning));
            setAccessibleText(name.getText() + "\n" + beginning.getText());
        }
    }
}
