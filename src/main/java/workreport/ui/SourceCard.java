package workreport.ui;

import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import workreport.evidence.Source;
import workreport.language.Provenance;
import workreport.language.Words;

/** Says, beside a value that a person entered, that it does not stand in the text, and where it comes from. */
final class SourceCard extends PopOver {

    private static final double WIDTH = 300;

    SourceCard(Source.Entered entered, Words words) {
        String from = Provenance.of(entered, words);
        String apart = words.say("source.not-in-text");
        VBox card = new VBox(new Prose(from, "source-from"), new Prose(apart, "source-apart"));
        card.getStyleClass().add("source-card");
        card.setPrefWidth(WIDTH);
        card.setAccessibleText(from + "\n" + apart);
        setContentNode(card);
        setArrowLocation(ArrowLocation.TOP_CENTER);
        setAnimated(false);
    }
}
