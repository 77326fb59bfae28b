package workreport.view;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import workreport.analysis.Assessment;
import workreport.analysis.Explanation;
import workreport.language.Notation;
import workreport.model.Code;
import workreport.model.Comparability;

/** A verdict as a small tag; where the pointer rests on it, the sentence behind it. */
public final class VerdictTag extends Label {

    public VerdictTag(Assessment assessment, Notation notation) {
        Explanation explanation = new Explanation(assessment, notation);
        boolean cautious = assessment.indicator().comparability() != Comparability.OK;
        setText(explanation.verdict() + (assessment.restsOnInference() ? "*" : "") + (cautious ? " ⚠" : ""));
        getStyleClass().addAll("verdict", "verdict-" + Code.of(assessment.verdict()));
        setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(
                this,
                explanation.sentence()
                        + explanation.caution().map(why -> "\n⚠ " + why).orElse(""));
    }
}
