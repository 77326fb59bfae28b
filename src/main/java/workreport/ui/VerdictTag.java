package workreport.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import workreport.analysis.Assessment;
import workreport.analysis.Caution;
import workreport.analysis.Explanation;
import workreport.analysis.IndicatorProfile;
import workreport.check.Code;
import workreport.language.Notation;

/** A verdict as a small tag; its tooltip gives the full sentence. */
public final class VerdictTag extends Label {

    public VerdictTag(IndicatorProfile profile, Notation notation) {
        Explanation explanation = new Explanation(profile, notation);
        Caution caution = profile.caution();
        setText(text(profile, notation));
        getStyleClass()
                .addAll("verdict", "verdict-" + Code.of(profile.assessment().status()));
        setMinWidth(Region.USE_PREF_SIZE);
        List<String> lines = new ArrayList<>(List.of(explanation.sentence()));
        lines.addAll(explanation.sizes());
        if (caution.isNeeded()) {
            caution.signed(notation.words()).ifPresent(lines::add);
        }
        Tooltips.on(this, String.join("\n", lines));
    }

    /** The verdict with its signs. */
    public static String text(IndicatorProfile profile, Notation notation) {
        Assessment assessment = profile.assessment();
        return new Explanation(profile, notation).verdict()
                + (assessment.restsOnInference() ? "*" : "")
                + (assessment.restsOnEntered() ? Notation.ENTERED : "")
                + (assessment.restsOnUnconfirmed() ? Notation.READ : "")
                + (profile.caution().isNeeded() ? " " + Caution.SIGN : "");
    }
}
