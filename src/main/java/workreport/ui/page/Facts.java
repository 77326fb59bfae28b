package workreport.ui.page;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import workreport.analysis.Explanation;
import workreport.analysis.IndicatorProfile;
import workreport.evidence.Indicator;
import workreport.language.Notation;
import workreport.series.Standing;
import workreport.series.StandingText;
import workreport.series.Standings;
import workreport.ui.Prose;
import workreport.ui.StandingTag;
import workreport.ui.VerdictTag;

/** The verdict on an indicator, the figures behind it, and, for who asks, how they were computed. */
final class Facts extends VBox {

    Facts(IndicatorProfile profile, Notation notation) {
        Explanation explanation = new Explanation(profile, notation);
        getStyleClass().add("facts");
        List<Standing> standings = Standings.of(profile);
        getChildren().add(tags(profile, standings, notation));
        getChildren().add(new Prose(explanation.sentence(), "facts-sentence"));
        explanation.figures().forEach(figure -> getChildren().add(new Prose(figure, "facts-figure")));
        List<String> method = explanation.method();
        if (!method.isEmpty()) {
            addMethod(method, notation);
        }
        explanation.kinds().forEach(kind -> getChildren().add(new Prose(kind, "facts-figure")));
        standings.forEach(standing -> add(standing, profile.indicator(), notation));
    }

    /** The verdict as of the report, and beside it that of the same goal as of the latest value entered. */
    private static Node tags(IndicatorProfile profile, List<Standing> standings, Notation notation) {
        VerdictTag verdict = new VerdictTag(profile, notation);
        if (standings.isEmpty()) {
            return verdict;
        }
        Label ofReport = new Label(notation.words().say("standing.of-report"));
        ofReport.getStyleClass().add("facts-as-of");
        FlowPane tags = new FlowPane(6, 4, ofReport, verdict);
        Standings.main(profile)
                .ifPresent(main -> tags.getChildren().add(new StandingTag(profile.indicator(), main, notation)));
        tags.getStyleClass().add("facts-tags");
        return tags;
    }

    /** Where a target stands by what was entered, with what that rests on. */
    private void add(Standing standing, Indicator indicator, Notation notation) {
        StandingTag tag = new StandingTag(indicator, standing, notation);
        tag.setId("standing-" + standing.target().period().to());
        getChildren().add(tag);
        new StandingText(indicator, notation)
                .lines(standing)
                .forEach(line -> getChildren().add(new Prose(line, "facts-figure")));
    }

    /** Gives it that width; its lines wrap. */
    void setWidthOfLines(double width) {
        setPrefWidth(width);
        setMaxWidth(width);
    }

    private void addMethod(List<String> method, Notation notation) {
        VBox lines = new VBox(6);
        method.forEach(step -> lines.getChildren().add(new Prose(step, "facts-method")));
        Hyperlink why = new Hyperlink(notation.words().say("facts.method"));
        why.setId("facts-method");
        Runnable show = () -> {
            boolean folded = !lines.isVisible();
            why.setText(notation.words().say(folded ? "facts.method" : "facts.method-fold"));
            lines.setManaged(!folded);
        };
        lines.setVisible(false);
        show.run();
        why.setOnAction(_ -> {
            lines.setVisible(!lines.isVisible());
            show.run();
        });
        getChildren().addAll(why, lines);
    }
}
