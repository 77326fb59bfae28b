package workreport.ui.jump;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import workreport.check.Code;
import workreport.find.QuickJump;
import workreport.find.Span;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.ui.HighlightedText;

/** A row: what it is, its name with what was matched, and the other language's name where that one answered. */
final class JumpItemCell extends ListCell<JumpItem> {

    private static final double KIND_WIDTH = 62;

    private final Notation notation;

    JumpItemCell(Notation notation) {
        this.notation = notation;
        setMinWidth(0);
        setPrefWidth(1);
    }

    @Override
    protected void updateItem(JumpItem offer, boolean empty) {
        super.updateItem(offer, empty);
        setGraphic(null);
        setAccessibleText(null);
        if (!empty && offer != null) {
            setGraphic(
                    switch (offer) {
                        case JumpItem.Named named -> row(named.suggestion());
                        case JumpItem.Link link -> row(new HighlightedText(link.name(), List.of()), "jump.kind.link");
                        case JumpItem.Nothing nothing -> new Label(nothing.why());
                    });
        }
    }

    private Node row(QuickJump.Suggestion suggestion) {
        QuickJump.Entry entry = suggestion.entry();
        boolean chinese = notation.language() == Language.ZH;
        boolean alone = entry.name().en() == null;
        List<Span> marks = chinese || alone ? suggestion.zhMarks() : suggestion.enMarks();
        List<Span> otherMarks = alone ? List.of() : chinese ? suggestion.enMarks() : suggestion.zhMarks();
        String kind = "jump.kind." + Code.of(entry.kind());
        HighlightedText name = new HighlightedText(notation.language().of(entry.name()), marks);
        setAccessibleText(notation.words().spoken(notation.language().of(entry.name())) + " "
                + notation.words().say(kind));
        HBox row = row(name, kind);
        if (!otherMarks.isEmpty()) {
            HighlightedText other =
                    new HighlightedText(notation.language().other().of(entry.name()), otherMarks);
            other.getStyleClass().add("jump-other");
            other.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(other);
        }
        return row;
    }

    private HBox row(HighlightedText name, String kind) {
        Label what = new Label(notation.words().say(kind));
        what.getStyleClass().add("jump-kind");
        what.setMinWidth(KIND_WIDTH);
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(10, what, name);
        row.setFillHeight(false);
        row.getStyleClass().add("jump-row");
        return row;
    }
}
