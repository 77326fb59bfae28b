package workreport.view;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.model.Contents;
import workreport.model.Term;

/** A term explained: what it means, who says so, and where from. */
public final class TermView extends VBox {

    public TermView(Term term, Contents contents, Notation notation) {
        getStyleClass().add("term-view");
        add(term.term(), "term-name");
        add(notation.language().of(term.meaning()), "term-meaning");
        add(source(term, contents, notation), "term-source");
        setAccessibleText(
                term.term() + "\n" + notation.language().of(term.meaning()) + "\n" + source(term, contents, notation));
    }

    private void add(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        getChildren().add(label);
    }

    /** Whether the report itself explains it, or it is general knowledge; with its place or its source. */
    static String source(Term term, Contents contents, Notation notation) {
        String from = term.source().from();
        return switch (term.source().kind()) {
            case REPORT ->
                notation.words()
                        .say(
                                "terms.by-report",
                                contents.section(from)
                                        .map(section -> notation.path(contents.path(section)))
                                        .orElse(from));
            case GENERAL -> {
                String[] names = from.split(" / ", 2);
                String name = notation.language() == Language.ZH || names.length < 2 ? names[0] : names[1];
                yield notation.words().say("terms.general", name);
            }
        };
    }
}
