package workreport.ui.reading;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import workreport.document.Anchor;
import workreport.evidence.Contents;
import workreport.find.Citation;
import workreport.find.ReportLink;
import workreport.language.Notation;
import workreport.ui.Location;

/** Copies what is selected in the text with its source, or a link to it, and says so. */
final class Copying {

    private final TextArea area;
    private final Contents contents;
    private final Notation notation;
    private final Consumer<String> say;

    /** @param say says what was copied */
    Copying(TextArea area, Contents contents, Notation notation, Consumer<String> say) {
        this.area = area;
        this.contents = contents;
        this.notation = notation;
        this.say = say;
    }

    /** Copies what is selected, with its source, if anything is. */
    void withSource() {
        List<Anchor> selected = area.selected();
        if (!selected.isEmpty()) {
            copy(new Citation(contents, notation).withSource(selected));
        }
        say.accept(notation.words().say(selected.isEmpty() ? "cite.nothing" : "cite.copied"));
    }

    /** A link leads to one place: of what is selected to the first paragraph or heading. */
    void linkToSelected(Location otherwise) {
        List<Anchor> selected = area.selected();
        if (selected.isEmpty()) {
            link(otherwise);
            return;
        }
        copy(ReportLink.to(contents.report().id(), selected.getFirst()).toString());
        say.accept(
                selected.size() > 1
                        ? notation.words().say("cite.link-first", selected.size())
                        : notation.words().say("cite.link-copied"));
    }

    /** A link to a place. */
    void link(Location place) {
        String report = contents.report().id();
        Anchor number = place.number();
        copy((number == null ? ReportLink.to(report, place.id()) : ReportLink.to(report, number)).toString());
        say.accept(notation.words().say("cite.link-copied"));
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
