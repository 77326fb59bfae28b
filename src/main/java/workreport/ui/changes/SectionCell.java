package workreport.ui.changes;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import workreport.change.SectionChange;
import workreport.language.Words;
import workreport.ui.Tooltips;

/** A section in the list of sections, with the sign for its kind of change, indented by its depth. */
final class SectionCell extends ListCell<SectionChange> {

    private static final double INDENT = 12;

    private final Words words;

    SectionCell(Words words) {
        this.words = words;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SectionChange section, boolean empty) {
        super.updateItem(section, empty);
        setGraphic(null);
        setAccessibleText(null);
        Tooltips.on(this, null);
        if (empty || section == null) {
            return;
        }
        String name = section.part().name(words);
        Label title = new Label(name);
        title.setMinWidth(0);
        HBox row = new HBox(KindMark.of(section.kind()), title);
        row.setPadding(new Insets(0, 0, 0, INDENT * Math.max(0, section.part().level() - 1)));
        setGraphic(row);
        setAccessibleText(KindMark.word(section.kind(), words) + " " + name);
        Tooltips.on(this, name);
    }
}
