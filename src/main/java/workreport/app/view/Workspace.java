package workreport.app.view;

import javafx.beans.property.BooleanProperty;
import workreport.analysis.ReportProfile;
import workreport.evidence.Contents;
import workreport.language.Notation;
import workreport.ui.Actions;
import workreport.ui.Annotations;
import workreport.ui.NavigationHistory;
import workreport.ui.Selection;
import workreport.ui.Texts;

/**
 * What the parts of a window share.
 *
 * @param numbersMarked whether the numbers of the text that lead somewhere are marked
 */
public record Workspace(
        ReportProfile report,
        NavigationHistory trail,
        Selection selection,
        Annotations annotations,
        Texts texts,
        Actions actions,
        BooleanProperty numbersMarked) {

    public Contents contents() {
        return report.contents();
    }

    /** How numbers are written in the language of now. */
    public Notation notation() {
        return new Notation(texts.words(), contents().report().units());
    }
}
