package workreport.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import workreport.analysis.Assessment;
import workreport.analysis.Caution;
import workreport.analysis.Explanation;
import workreport.check.Code;
import workreport.language.Notation;

/** A verdict as a small tag; where the pointer rests on it, the sentence behind it. */
public final class VerdictTag extends Label {

    public VerdictTag(Assessment assessment, Notation notation) {
        Explanation explanation = new Explanation(assessment, notation);
        Caution caution = explanation.caution();
        setText(explanation.verdict() + (assessment.restsOnInference() ? "*" : "") + (caution.isNeeded() ? " ⚠" : ""));
        getStyleClass().addAll("verdict", "verdict-" + Code.of(assessment.verdict()));
        setMinWidth(Region.USE_PREF_SIZE);
        List<String> lines = new ArrayList<>(List.of(explanation.sentence()));
        lines.addAll(explanation.sizes());
        if (caution.isNeeded()) {
            caution.signed().ifPresent(lines::add);
        }
        Tooltips.on(this, String.join("\n", lines));
    }
}
