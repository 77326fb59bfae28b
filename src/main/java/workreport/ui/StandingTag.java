package workreport.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import workreport.check.Code;
import workreport.evidence.Indicator;
import workreport.language.Notation;
import workreport.series.Standing;
import workreport.series.StandingText;

/** Where a target stands according to later results, as a small tag; its tooltip gives the evidence. */
public final class StandingTag extends Label {

    public StandingTag(Indicator indicator, Standing standing, Notation notation) {
        this(indicator, standing, notation, false);
    }

    /** @param isShort whether there is little room */
    public StandingTag(Indicator indicator, Standing standing, Notation notation, boolean isShort) {
        StandingText text = new StandingText(indicator, notation);
        setText(isShort ? text.shortTag(standing) : text.tag(standing));
        getStyleClass().addAll("verdict", "verdict-" + Code.of(StandingText.look(standing)), "standing");
        setMinWidth(Region.USE_PREF_SIZE);
        List<String> lines = text.lines(standing);
        Tooltips.on(this, String.join("\n", lines));
    }
}
