package workreport.ui.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import workreport.document.Anchor;
import workreport.evidence.Term;
import workreport.ui.NoteView;

/** The pointer in the text: a click on a number leads on, and where it rests a card tells more. */
final class TextPointer {

    private final TextArea area;
    private final ReadingText text;
    private final NumberSteps numbers;
    private final TermSteps terms;
    private final Highlights highlights;
    private final FloatingCard card;
    private final ObservableValue<Boolean> termsMarked;
    private Consumer<Term> explainMark = _ -> {};

    /**
     * @param card shows notes and terms
     * @param termsMarked whether terms are marked, and so explained
     */
    TextPointer(
            TextArea area,
            ReadingText text,
            NumberSteps numbers,
            TermSteps terms,
            Highlights highlights,
            FloatingCard card,
            ObservableValue<Boolean> termsMarked) {
        this.area = area;
        this.text = text;
        this.numbers = numbers;
        this.terms = terms;
        this.highlights = highlights;
        this.card = card;
        this.termsMarked = termsMarked;
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        area.addEventHandler(
                MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN,
                rest -> explain(rest.getCharacterIndex(), rest.getScreenPosition()));
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, _ -> {
            numbers.hide();
            card.hide();
        });
    }

    /** Called at a click on the mark of a term that the report explains. */
    void onMark(Consumer<Term> explained) {
        explainMark = explained;
    }

    /** A click on a number opens its indicator; the way back leads to the number. One on a mark leads to the explanation. */
    private void click(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY && area.getSelectedText().isEmpty()) {
            area.hit(click.getX(), click.getY())
                    .getCharacterIndex()
                    .ifPresent(character -> numberAt(character)
                            .ifPresentOrElse(
                                    numbers::open, () -> markAt(character).ifPresent(explainMark)));
        }
    }

    private Optional<Anchor> numberAt(int character) {
        Position at = area.offsetToPosition(character, Bias.Forward);
        return numbers.at(text.placeAt(at.getMajor()), text.offset(at.getMajor(), at.getMinor()));
    }

    private Optional<Term> markAt(int character) {
        Position at = area.offsetToPosition(character, Bias.Forward);
        return terms.marked(text.placeAt(at.getMajor()), text.offset(at.getMajor(), at.getMinor()));
    }

    private void explain(int character, Point2D pointer) {
        Optional<Anchor> number = numberAt(character);
        List<NoteView> notes = highlights.views(character);
        if (number.isPresent()) {
            numbers.show(number.get(), pointer);
        } else if (!notes.isEmpty()) {
            card.show(notes, pointer);
        } else if (termsMarked.getValue()) {
            Position at = area.offsetToPosition(character, Bias.Forward);
            terms.at(text.placeAt(at.getMajor()), text.offset(at.getMajor(), at.getMinor()))
                    .ifPresent(term -> card.show(List.of(term), pointer));
        }
    }
}
