package workreport.view.jump;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import workreport.find.Jump;
import workreport.find.Span;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.model.Code;
import workreport.view.Marked;

/** A row: the name with what was matched, beside it the other language's where that one answered, and what it is. */
final class OfferCell extends ListCell<Offer> {

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
            row.getChildren().add(1, other);
        }
        return row;
    }

    private HBox row(Marked name, String kind) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label what = new Label(notation.words().say(kind));
        what.getStyleClass().add("jump-kind");
        what.setMinWidth(Region.USE_PREF_SIZE);
        name.setMinWidth(0);
        HBox row = new HBox(10, name, space, what);
        row.getStyleClass().add("jump-row");
        return row;
    }
}
