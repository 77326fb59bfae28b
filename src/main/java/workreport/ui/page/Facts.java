package workreport.ui.page;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import workreport.analysis.Explanation;
import workreport.analysis.IndicatorProfile;
import workreport.language.Notation;
import workreport.ui.Prose;
import workreport.ui.VerdictTag;

/** The verdict on an indicator, the figures behind it, and, for who asks, how they were computed. */
final class Facts extends VBox {

    Facts(IndicatorProfile profile, Notation notation) {
        Explanation explanation = new Explanation(profile, notation);
        getStyleClass().add("facts");
        getChildren().addAll(new VerdictTag(profile, notation), new Prose(explanation.sentence(), "facts-sentence"));
        explanation.figures().forEach(figure -> getChildren().add(new Prose(figure, "facts-figure")));
        List<String> method = explanation.method();
        if (!method.isEmpty()) {
            addMethod(method, notation);
        }
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
