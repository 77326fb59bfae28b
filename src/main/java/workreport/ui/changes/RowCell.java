package workreport.ui.changes;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import workreport.change.Line;
import workreport.change.Part;
import workreport.change.SectionChange;
import workreport.change.Stretch;
import workreport.change.WordChanges;
import workreport.language.Words;
import workreport.ui.WrappingCell;

/** A row of two texts beside each other: the earlier one on the left. */
final class RowCell extends WrappingCell<Row> {

    private final Words words;

    RowCell(Words words) {
        this.words = words;
        getStyleClass().add("change-row");
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("change-heading", "change-unchanged");
        setGraphic(null);
        setAccessibleText(null);
        if (empty || row == null) {
            return;
        }
        switch (row) {
            case Row.Heading heading -> showHeading(heading.section());
            case Row.Sentence sentence -> showLine(sentence.line());
            case Row.Unchanged unchanged -> showUnchanged(unchanged.count());
        }
    }

    private void showHeading(SectionChange section) {
        getStyleClass().add("change-heading");
        setGraphic(new TwoColumns(
                KindMark.of(section.kind()), title(section.before(), section), title(section.after(), section)));
        setAccessibleText(
                KindMark.word(section.kind(), words) + " " + section.part().name(words));
    }

    private TextFlow title(@Nullable Part part, SectionChange section) {
        TextFlow title = flow();
        if (part != null) {
            add(part.name(words), "change-title", title);
            title.getStyleClass().add("change-level-" + Math.min(3, Math.max(1, part.level())));
            if (section.before() == null || section.after() == null) {
                title.getStyleClass().add(section.before() == null ? "all-new" : "all-gone");
            }
        }
        return title;
    }

    private void showLine(Line line) {
        WordChanges changes = line.words();
        TextFlow left = flow();
        TextFlow right = flow();
        switch (line.kind()) {
            case NEW -> fill(right, changes.after(), "all-new", "plain");
            case GONE -> fill(left, changes.before(), "all-gone", "plain");
            case SAME, CHANGED -> {
                fill(left, changes.before(), "words", "word-gone");
                fill(right, changes.after(), "words", "word-new");
            }
        }
        if (line.from() != null) {
            add("\n" + words.say("changes.formerly", line.from().name(words)), "change-note", left);
        }
        setGraphic(new TwoColumns(KindMark.of(line.kind()), left, right));
        setAccessibleText(KindMark.word(line.kind(), words) + " " + spoken(line));
    }

    private static String spoken(Line line) {
        return line.after() == null
                ? Objects.requireNonNull(line.before()).text()
                : line.after().text();
    }

    private void showUnchanged(int count) {
        getStyleClass().add("change-unchanged");
        Label label = new Label(words.say("changes.unchanged", count));
        label.getStyleClass().add("change-note");
        setGraphic(new TwoColumns(KindMark.of(Line.Kind.SAME), label, new Label()));
        setAccessibleText(label.getText());
    }

    private static TextFlow flow() {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("change-text");
        return flow;
    }

    private static void fill(TextFlow flow, List<Stretch> stretches, String style, String changed) {
        flow.getStyleClass().add(style);
        stretches.forEach(stretch -> add(stretch.text(), stretch.changed() ? changed : "plain", flow));
    }

    private static void add(String part, String style, TextFlow flow) {
        Text text = new Text(part);
        text.getStyleClass().add(style);
        flow.getChildren().add(text);
    }
}
