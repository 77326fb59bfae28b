package workreport.view.page;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.model.Anchor;
import workreport.model.Contents;
import workreport.model.Indicator;
import workreport.model.Paragraph;
import workreport.model.Reading;
import workreport.view.Prose;

/** A reading with its sentence, how its period is known, and the way to its place in the text. */
final class ReadingLine extends VBox {

    ReadingLine(Indicator indicator, Reading reading, Contents contents, Notation notation, Consumer<Reading> open) {
        Words words = notation.words();
        getStyleClass().add("reading-line");
        String si = notation.international(indicator, reading)
                .map(converted -> words.say("reading.international", converted))
                .orElse("");
        Prose statement = new Prose(notation.statement(indicator, reading) + si, "reading-statement");
        Hyperlink place = new Hyperlink(contents.holder(reading.anchor().paragraph())
                .map(section -> notation.path(contents.path(section)))
                .orElse(words.say("reading.place")));
        place.setOnAction(_ -> open.accept(reading));
        getChildren()
                .addAll(
                        statement,
                        sentence(reading, contents),
                        new Prose(about(reading, notation), "reading-about"),
                        place);
    }

    private static TextFlow sentence(Reading reading, Contents contents) {
        Paragraph paragraph = contents.paragraph(reading.anchor().paragraph()).orElseThrow();
        Anchor number = reading.anchor();
        Anchor around = paragraph.sentenceAround(number);
        Text figure = text(paragraph.at(number));
        figure.getStyleClass().add(kind(reading));
        TextFlow flow = new TextFlow(
                text(paragraph.text().substring(around.start(), number.start())),
                figure,
                text(paragraph.text().substring(number.end(), around.end())));
        flow.getStyleClass().add("quote");
        return flow;
    }

    private static String kind(Reading reading) {
        if (!reading.measure().isOfPeriod()) {
            return "figure-size";
        }
        return reading.isTarget() ? "figure-target" : "figure-actual";
    }

    private static Text text(String text) {
        Text node = new Text(text);
        node.getStyleClass().add("quote-text");
        return node;
    }

    private static String about(Reading reading, Notation notation) {
        String basis = notation.basis(reading);
        return reading.wording().isEmpty() ? basis : notation.words().say("reading.wording", reading.wording(), basis);
    }
}
