package workreport.ui.guide;

import java.util.List;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.VirtualizedScrollPane;
import workreport.language.Words;
import workreport.ui.QueryField;

/** The user guide in the reader's language: headings at the left, the text, and above it a field to find something. */
public final class GuidePane extends BorderPane {

    private final List<GuideBlock> blocks;
    private final ListView<GuideBlock> headings;
    private final GuideText text;
    private final QueryField field = new QueryField();
    private final Label count = new Label();
    private final Words words;
    private int hits;
    private int current;

    public GuidePane(Words words) {
        this.words = words;
        blocks = GuideReader.guide(words.language());
        text = new GuideText(blocks, this::follow);
        text.setAccessibleText(words.say("action.guide"));
        headings = headings();
        getStyleClass().add("guide");
        setTop(bar());
        setLeft(headings);
        setCenter(new VirtualizedScrollPane<>(text));
        Platform.runLater(text::requestFocus);
    }

    private ListView<GuideBlock> headings() {
        ListView<GuideBlock> list = new ListView<>(FXCollections.observableArrayList(
                blocks.stream().filter(GuideBlock::isHeading).toList()));
        list.setId("guide-headings");
        list.getStyleClass().add("guide-headings");
        list.setAccessibleText(words.say("guide.headings"));
        list.setCellFactory(_ -> new HeadingCell());
        list.getSelectionModel().selectedItemProperty().subscribe(heading -> {
            if (heading != null) {
                text.show(heading);
            }
        });
        return list;
    }

    private HBox bar() {
        field.setId("guide-find");
        field.setPromptText(words.say("guide.find"));
        field.setAccessibleText(words.say("guide.find"));
        field.askedProperty().subscribe((_, wanted) -> find(wanted));
        field.offerToClear(words);
        field.onKey(this::pressInField);
        HBox.setHgrow(field, Priority.ALWAYS);
        count.setId("guide-count");
        count.getStyleClass().add("find-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(field, count);
        bar.getStyleClass().add("find-bar");
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        return bar;
    }

    private void pressInField(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> step(key.isShiftDown() ? -1 : 1);
            case DOWN -> text.requestFocus();
            case ESCAPE -> {
                if (field.getText().isEmpty()) {
                    return;
                }
                field.ask("");
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.F && key.isShortcutDown()) {
            field.enter();
            key.consume();
        } else if (key.getCode() == KeyCode.F3) {
            step(key.isShiftDown() ? -1 : 1);
            key.consume();
        }
    }

    private void find(String wanted) {
        hits = text.find(wanted);
        current = 0;
        if (hits > 0) {
            text.go(0);
        }
        tell();
    }

    private void step(int direction) {
        if (hits > 0) {
            current = Math.floorMod(current + direction, hits);
            text.go(current);
            tell();
        }
    }

    private void tell() {
        String asked = field.asked();
        count.setText(
                asked.isBlank() ? "" : hits == 0 ? words.say("find.none") : words.say("find.count", current + 1, hits));
        count.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** Goes where a link leads: to a heading of the guide, on whichever of its pages. */
    private void follow(String target) {
        String anchor = target.substring(target.indexOf('#') + 1);
        headings.getItems().stream()
                .filter(heading -> anchor.equals(heading.anchor()))
                .findFirst()
                .ifPresent(heading -> {
                    headings.getSelectionModel().select(heading);
                    text.show(heading);
                });
    }
}
