package workreport.ui.changes;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import workreport.change.NumberChange;
import workreport.change.SectionChange;
import workreport.language.Words;

/** Two texts side by side, a row for each sentence, with steps from change to change. */
final class ChangeList extends ListView<Row> {

    /** The number of rows kept in sight above the target row. */
    private static final int ABOVE = 2;

    ChangeList(Words words) {
        setId("changes-list");
        setAccessibleText(words.say("view.changes"));
        setPlaceholder(new Label(words.say("changes.nothing")));
        setCellFactory(_ -> new RowCell(words));
    }

    /** Shows other rows; the sentence that was selected stays so if it is among them. */
    void fill(List<Row> rows) {
        Row selected = getSelectionModel().getSelectedItem();
        getItems().setAll(rows);
        int place = selected == null ? -1 : rows.indexOf(selected);
        if (place >= 0) {
            go(place);
        } else {
            getSelectionModel().clearSelection();
            scrollTo(0);
        }
    }

    /** Goes to the next change, or back to the one before. */
    void step(int direction) {
        go(Row::isStop, direction);
    }

    /** Goes to the next sentence in which a number has changed, or back. */
    void stepNumber(int direction) {
        go(
                row -> row instanceof Row.Sentence sentence
                        && !sentence.line().numbers().isEmpty(),
                direction);
    }

    /** Goes to the next section, or back. */
    void stepSection(int direction) {
        go(Row.Heading.class::isInstance, direction);
    }

    private void go(Predicate<Row> wanted, int direction) {
        int selected = getSelectionModel().getSelectedIndex();
        int from = selected < 0 && direction < 0 ? getItems().size() : selected;
        for (int i = from + direction; 0 <= i && i < getItems().size(); i += direction) {
            if (wanted.test(getItems().get(i))) {
                go(i);
                return;
            }
        }
    }

    void show(SectionChange section) {
        find(row -> row instanceof Row.Heading && row.section() == section);
    }

    void show(NumberChange number) {
        find(row -> row instanceof Row.Sentence sentence
                && sentence.line().numbers().contains(number));
    }

    private void find(Predicate<Row> wanted) {
        for (int i = 0; i < getItems().size(); i++) {
            if (wanted.test(getItems().get(i))) {
                go(i);
                return;
            }
        }
    }

    private void go(int place) {
        getSelectionModel().clearAndSelect(place);
        getFocusModel().focus(place);
        scrollTo(Math.max(0, place - ABOVE));
    }

    @Nullable
    Row selected() {
        return getSelectionModel().getSelectedItem();
    }
}
