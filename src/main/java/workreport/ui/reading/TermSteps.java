package workreport.ui.reading;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;
import workreport.document.Anchor;
import workreport.evidence.Contents;
import workreport.evidence.Term;
import workreport.language.Notation;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.TermView;

/** From term to term through the text, each with its card. */
final class TermSteps {

    private final Contents contents;
    private final NavigationHistory trail;
    private final Notation notation;
    private final ReadingText text;
    private final TextArea area;
    private final Terms terms;
    private final FloatingCard card;
    /** The term that the reader has come to by key. */
    private Terms.@Nullable Use term;

    TermSteps(
            Contents contents,
            NavigationHistory trail,
            Notation notation,
            ReadingText text,
            TextArea area,
            Terms terms,
            FloatingCard card) {
        this.contents = contents;
        this.trail = trail;
        this.notation = notation;
        this.text = text;
        this.area = area;
        this.terms = terms;
        this.card = card;
    }

    /** The card of the term that a character of the text belongs to. */
    Optional<TermView> at(String place, int offset) {
        return terms.at(place, offset).map(this::view);
    }

    /** The term whose mark a character of the text belongs to. */
    Optional<Term> marked(String place, int offset) {
        return terms.at(place, offset).filter(use -> use.isMark(offset)).map(Terms.Use::term);
    }

    private TermView view(Terms.Use use) {
        return new TermView(use.term(), contents, notation);
    }

    /** Goes to the next or the previous term of the text, selects it, and shows its card. */
    void step(int direction) {
        boolean still = term != null
                && term.anchor().paragraph().equals(trail.place().id())
                && area.getSelectedText().startsWith(term.term().term());
        int block = text.indexOf(trail.place().id()).orElse(0);
        terms.next(still ? term : null, block, direction).ifPresent(use -> {
            term = use;
            Location there = Location.of(contents.report().id(), use.anchor().paragraph());
            if (still) {
                trail.pass(there);
            } else {
                trail.visit(there);
            }
            show(use);
        });
    }

    private void show(Terms.Use use) {
        text.stretch(use.anchor()).ifPresent(stretch -> {
            area.selectRange(stretch.block(), stretch.start(), stretch.block(), stretch.end());
            Platform.runLater(() -> {
                area.bringIntoSight(stretch);
                area.boundsOnScreen(stretch)
                        .ifPresent(
                                at -> card.show(List.of(view(use)), new Point2D(at.getMinX() - 12, at.getMaxY() - 12)));
            });
        });
    }

    /** The term whose card is shown because the reader has come to it by key. */
    Optional<Anchor> open() {
        return Optional.ofNullable(term).filter(_ -> card.isShown()).map(Terms.Use::anchor);
    }

    /** Selects a term of the text, and shows its card. */
    void open(Anchor anchor) {
        terms.at(anchor.paragraph(), anchor.start()).ifPresent(use -> {
            term = use;
            show(use);
        });
    }
}
