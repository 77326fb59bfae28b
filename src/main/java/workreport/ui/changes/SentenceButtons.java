package workreport.ui.changes;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workreport.change.Line;
import workreport.change.Sentence;
import workreport.change.TextChanges;
import workreport.evidence.Report;
import workreport.language.Words;
import workreport.series.ReportStatements;
import workreport.series.Statement;
import workreport.ui.Tooltips;

/** The buttons below the texts: from change to change, and from the selected sentence to its place in either report. */
final class SentenceButtons extends HBox {

    private static final int TWICE = 2;

    private final Words words;
    private final ChangeList list;
    private final Consumer<Statement.Passage> open;
    private final Button earlier = new Button();
    private final Button later = new Button();
    private @Nullable TextChanges changes;

    SentenceButtons(Words words, ChangeList list, Consumer<Statement.Passage> open) {
        this.words = words;
        this.list = list;
        this.open = open;
        getStyleClass().add("table-foot");
        setSpacing(10);
        earlier.setId("changes-earlier");
        later.setId("changes-later");
        earlier.setOnAction(_ -> open(true));
        later.setOnAction(_ -> open(false));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label key = new Label(words.say("changes.key"));
        key.setMinWidth(0);
        getChildren()
                .setAll(
                        step("changes.previous", Feather.CHEVRON_UP, -1),
                        step("changes.next", Feather.CHEVRON_DOWN, 1),
                        key,
                        space,
                        earlier,
                        later);
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> enable());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == TWICE) {
                open(click.getX() < list.getWidth() / 2);
            }
        });
    }

    private Button step(String key, Feather icon, int direction) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.setAccessibleText(words.say(key));
        button.setFocusTraversable(false);
        Tooltips.on(button, words.say(key));
        button.setOnAction(_ -> {
            list.step(direction);
            list.requestFocus();
        });
        return button;
    }

    /** Shows to which reports they lead. */
    void show(@Nullable TextChanges now) {
        changes = now;
        earlier.setVisible(now != null);
        later.setVisible(now != null);
        if (now != null) {
            earlier.setText(name(now.before()));
            later.setText(name(now.after()));
        }
        enable();
    }

    private String name(Report report) {
        return words.say(
                "changes.look",
                ReportStatements.year(report)
                        .map(year -> Integer.toString(year))
                        .orElse(report.title().zh()));
    }

    private void enable() {
        earlier.setDisable(sentence(true) == null);
        later.setDisable(sentence(false) == null);
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !key.isAltDown()) {
            open(key.isShiftDown() || sentence(false) == null);
            key.consume();
        }
    }

    private void open(boolean former) {
        Statement.Passage passage = sentence(former);
        if (passage != null) {
            open.accept(passage);
        }
    }

    /** The selected sentence, or the heading, in one of the reports. */
    private Statement.@Nullable Passage sentence(boolean former) {
        TextChanges shown = changes;
        if (shown == null || !(list.selected() instanceof Row.Sentence row)) {
            return null;
        }
        Line line = row.line();
        Sentence sentence = former ? line.before() : line.after();
        if (sentence == null) {
            return null;
        }
        String report = (former ? shown.before() : shown.after()).id();
        return new Statement.Passage(
                report,
                sentence.paragraph(),
                sentence.text(),
                sentence.start(),
                0,
                sentence.text().length());
    }
}
