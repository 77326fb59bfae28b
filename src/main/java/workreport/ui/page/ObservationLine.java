package workreport.ui.page;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import workreport.document.Anchor;
import workreport.document.Paragraph;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Source;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.ui.Evidence;
import workreport.ui.Prose;

/** An observation with what it rests on, how its period is known, and the way to its place in the text if it has one. */
final class ObservationLine extends VBox {

    ObservationLine(
            Indicator indicator, Observation observation, Contents contents, Notation notation, Evidence evidence) {
        Words words = notation.words();
        getStyleClass().add("reading-line");
        String si = notation.international(indicator, observation)
                .map(converted -> words.say("reading.international", converted))
                .orElse("");
        Prose statement = new Prose(notation.statement(indicator, observation) + si, "reading-statement");
        Prose about = new Prose(about(observation, notation), "reading-about");
        switch (observation.source()) {
            case Source.InText text -> {
                Hyperlink place = new Hyperlink(contents.holder(observation)
                        .map(section -> notation.path(contents.path(section)))
                        .orElse(words.say("reading.place")));
                place.setOnAction(_ -> evidence.open(observation, place));
                getChildren().addAll(statement, sentence(observation, text.anchor(), contents), about, place);
            }
            case Source.Entered _ -> {
                Prose from = new Prose(Notation.ENTERED + " " + evidence.told(observation), "reading-entered");
                getChildren().addAll(statement, from, about);
            }
        }
    }

    private static TextFlow sentence(Observation observation, Anchor number, Contents contents) {
        Paragraph paragraph = contents.paragraph(number.paragraph()).orElseThrow();
        Anchor around = paragraph.sentenceAround(number);
        Text figure = text(paragraph.at(number));
        figure.getStyleClass().add(kind(observation));
        TextFlow flow = new TextFlow(
                text(paragraph.text().substring(around.start(), number.start())),
                figure,
                text(paragraph.text().substring(number.end(), around.end())));
        flow.getStyleClass().add("quote");
        return flow;
    }

    private static String kind(Observation observation) {
        if (!observation.measure().isOfPeriod()) {
            return "figure-size";
        }
        return observation.isTarget() ? "figure-target" : "figure-actual";
    }

    private static Text text(String text) {
        Text node = new Text(text);
        node.getStyleClass().add("quote-text");
        return node;
    }

    private static String about(Observation observation, Notation notation) {
        String basis = notation.basis(observation);
        return observation.wording().isEmpty()
                ? basis
                : notation.words().say("reading.wording", observation.wording(), basis);
    }
}
