package workreport.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import workreport.evidence.Contents;
import workreport.evidence.Term;
import workreport.language.Language;
import workreport.language.Notation;

/** A term explained: what it means, who says so, and where from. */
public final class TermView extends VBox {

    public TermView(Term term, Contents contents, Notation notation) {
        getStyleClass().add("term-view");
        add(term.term(), "term-name");
        add(notation.language().of(term.meaning()), "term-meaning");
        add(source(term, contents, notation), "term-source");
        setAccessibleText(notation.words()
                .spoken(term.term() + "\n" + notation.language().of(term.meaning()) + "\n"
                        + source(term, contents, notation)));
    }

    private void add(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        getChildren().add(label);
    }

    /** Where the report or a document explains it, or that it is general knowledge. */
    public static String source(Term term, Contents contents, Notation notation) {
        String from = term.source().from();
        if (from == null) {
            return notation.words().say("terms.by-knowledge");
        }
        return term.source().kind() == Term.Kind.REPORT
                ? notation.words()
                        .say(
                                "terms.by-report",
                                contents.section(from)
                                        .map(section -> notation.path(contents.path(section)))
                                        .orElse(from))
                : notation.words().say("terms.by-document", name(from, notation.language()));
    }

    /** A document's name in the reader's language; in Chinese if it has only that. */
    private static String name(String from, Language language) {
        String[] names = from.split(" / ", 2);
        return language == Language.ZH || names.length < 2 ? names[0] : names[1];
    }
}
