package workreport.ui.check;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import workreport.check.Code;
import workreport.ingest.number.Candidate;
import workreport.ingest.number.PrintedNumber;
import workreport.ingest.number.ReadingRule;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.review.CheckedNumber;
import workreport.review.Judgement;
import workreport.series.PromiseText;
import workreport.ui.Prose;
import workreport.ui.Reviewing;
import workreport.ui.Tooltips;

/** Why a number was read as it was: what speaks against it, and which rule made which part of it. */
final class WhyText extends VBox {

    private final Words words;
    private final Reviewing reviewing;
    private final PromiseText numbers;

    WhyText(Notation notation, Reviewing reviewing) {
        words = notation.words();
        this.reviewing = reviewing;
        numbers = new PromiseText(notation, true);
        getStyleClass().add("check-why");
    }

    void show(CheckedNumber number) {
        getChildren().clear();
        Judgement judgement = number.judgement();
        if (judgement != null) {
            getChildren()
                    .add(new Prose(
                            words.say(
                                    "check.by",
                                    words.say("check.state." + Code.of(number.state())),
                                    judgement.who(),
                                    judgement.changed().toString().substring(0, 10)),
                            "check-by"));
        }
        number.doubts().stream()
                .sorted()
                .forEach(doubt ->
                        getChildren().add(new Prose("⚠ " + words.say("doubt." + Code.of(doubt)), "check-doubt")));
        reviewing
                .contradiction(number)
                .ifPresent(found -> getChildren().add(new Prose(numbers.contradiction(found), "check-doubt")));
        if (number.found().read() instanceof Candidate candidate) {
            FlowPane rules = new FlowPane(6, 4);
            candidate.rules().forEach(rule -> rules.getChildren().add(tag(rule)));
            getChildren().add(rules);
        } else {
            getChildren().add(new Prose(words.say(wordOf(number)), "check-doubt"));
        }
    }

    /** Numbers in digits that are no quantities have a kind; those in Chinese numerals are quantities that no rule reads. */
    private static String wordOf(CheckedNumber number) {
        return number.found().read().number().kind() == PrintedNumber.Kind.QUANTITY
                ? "check.read-as-word"
                : "check.read-as-other";
    }

    private Label tag(ReadingRule rule) {
        String key = "reading-rule." + Code.of(rule);
        Label tag = new Label(words.say("check.field." + Code.of(rule.part())) + ": " + words.say(key));
        tag.getStyleClass().add("check-rule");
        Tooltips.on(tag, words.say(key + ".why"));
        return tag;
    }
}
