package workreport.ui.reading;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Pane;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import workreport.analysis.ReportProfile;
import workreport.document.Anchor;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.ui.Location;
import workreport.ui.Moves;
import workreport.ui.NavigationHistory;
import workreport.ui.NoActions;
import workreport.ui.NoNotes;
import workreport.ui.Places;
import workreport.ui.Sample;
import workreport.ui.TestWindow;
import workreport.ui.TextSearch;

/** An observation pane on screen, and what a reader sees of it. */
final class OpenText {

    final NavigationHistory trail;
    final Moves moves;
    final ReadingText text;
    final ReadingPane pane;
    final TextArea area;
    private final TestWindow window;

    OpenText(TestWindow window, Language language, double width, double height, String start) {
        this.window = window;
        trail = new NavigationHistory(Places.of(start));
        moves = new Moves(trail);
        text = new ReadingText(Sample.report(), language);
        pane = window.ask(
                () -> pane(Sample.profile(), trail, language, new TextSearch(Sample.contents(), trail, language)));
        window.show(Math.min(width, 960), height, () -> new Pane(pane));
        resize(width, height);
        window.atEnd(pane::close);
        area = window.node("#reading");
        window.run(() -> {
            pane.start(0);
            pane.focusText();
        });
    }

    /** A pane without notes and actions, that says nothing. */
    static ReadingPane pane(ReportProfile report, NavigationHistory trail, Language language, TextSearch search) {
        Notation notation = Sample.notation(language);
        return new ReadingPane(
                report,
                trail,
                notation,
                NoNotes.on(report.contents()),
                search,
                NoActions.in(notation),
                _ -> {},
                _ -> {});
    }

    /** Gives the pane a size, which may go beyond the screen. */
    void resize(double width, double height) {
        window.run(() -> {
            pane.setManaged(false);
            pane.resize(width, height);
        });
    }

    void visit(Location place) {
        window.run(() -> trail.visit(place));
    }

    /** The section or paragraph whose block is at the top. */
    String top() {
        return window.ask(() -> text.placeAt(area.firstVisibleParToAllParIndex()));
    }

    /** How far a section's or paragraph's block begins below the upper edge; NaN where its first line is not in sight. */
    double fromTop(String place) {
        int block = text.indexOf(place).orElseThrow();
        return window.ask(() -> {
            int at = area.getAbsolutePosition(block, 0);
            Bounds all = area.localToScreen(area.getLayoutBounds());
            boolean seen = area.getCharacterBoundsOnScreen(at, at + 1)
                    .filter(first -> first.getMinY() >= all.getMinY() && first.getMaxY() <= all.getMaxY())
                    .isPresent();
            return seen ? area.getParagraphBoundsOnScreen(block).orElseThrow().getMinY() - all.getMinY() : Double.NaN;
        });
    }

    /** Whether the text's last line is in sight. */
    boolean atEnd() {
        return window.ask(() -> area.getCharacterBoundsOnScreen(area.getLength() - 1, area.getLength())
                .map(last -> last.getMaxY()
                        <= area.localToScreen(area.getLayoutBounds()).getMaxY())
                .orElse(false));
    }

    double scrolled() {
        return window.ask(area::getEstimatedScrollY);
    }

    /** Where a character is on the screen. */
    Bounds character(String place, int offset) {
        return window.ask(() -> {
            int block = text.indexOf(place).orElseThrow();
            int at = area.getAbsolutePosition(
                    block, offset + text.blocks().get(block).indent());
            return area.getCharacterBoundsOnScreen(at, at + 1).orElseThrow();
        });
    }

    Point2D middle(Anchor number) {
        Bounds first = character(number.paragraph(), number.start());
        return new Point2D(first.getCenterX(), first.getCenterY());
    }

    /** The text that carries a style class, in the text's order. */
    String styled(String style) {
        return window.ask(() -> {
            StringBuilder found = new StringBuilder();
            area.getStyleSpans(0, area.getLength()).stream()
                    .reduce(
                            0,
                            (from, span) -> {
                                if (span.getStyle().contains(style)) {
                                    found.append(area.getText(from, from + span.getLength()));
                                }
                                return from + span.getLength();
                            },
                            Integer::sum);
            return found.toString().replace("\n", "");
        });
    }

    /** The block and column of the selection's ends. */
    String selectionPlaces() {
        return window.ask(
                () -> text.placeAt(area.offsetToPosition(area.getSelection().getStart(), Bias.Forward)
                                .getMajor())
                        + " to "
                        + text.placeAt(area.offsetToPosition(area.getSelection().getEnd(), Bias.Forward)
                                .getMajor()));
    }

    String clipboard() {
        return window.ask(() -> Clipboard.getSystemClipboard().getString());
    }
}
