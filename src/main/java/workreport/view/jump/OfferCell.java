package workreport.view.jump;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import workreport.find.Jump;
import workreport.find.Span;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.model.Code;
import workreport.view.Marked;

/** A row: what it is, its name with what was matched, and the other language's name where that one answered. */
final class OfferCell extends ListCell<Offer> {

    private static final double KIND_WIDTH = 62;

    private final Notation notation;

    OfferCell(Notation notation) {
        this.notation = notation;
        setMinWidth(0);
        setPrefWidth(1);
    }

    @Override
    protected void updateItem(Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        setGraphic(null);
        setAccessibleText(null);
        if (!empty && offer != null) {
            setGraphic(
                    switch (offer) {
                        case Offer.Named named -> row(named.suggestion());
                        case Offer.Link link -> row(new Marked(link.name(), List.of()), "jump.kind.link");
                        case Offer.Nothing nothing -> new Label(nothing.why());
                    });
        }
    }

    private Node row(Jump.Suggestion suggestion) {
        Jump.Entry entry = suggestion.entry();
        boolean chinese = notation.language() == Language.ZH;
        List<Span> marks = chinese ? suggestion.zhMarks() : suggestion.enMarks();
        List<Span> otherMarks = chinese ? suggestion.enMarks() : suggestion.zhMarks();
        String kind = "jump.kind." + Code.of(entry.kind());
        Marked name = new Marked(chinese ? entry.zh() : entry.en(), marks);
        setAccessibleText(
                (chinese ? entry.zh() : entry.en()) + " " + notation.words().say(kind));
        HBox row = row(name, kind);
        if (!otherMarks.isEmpty()) {
            Marked other = new Marked(chinese ? entry.en() : entry.zh(), otherMarks);
            other.getStyleClass().add("jump-other");
            other.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(other);
        }
        return row;
    }

    private HBox row(Marked name, String kind) {
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
