package workreport.app.view;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import workreport.analysis.ReportProfile;
import workreport.evidence.Contents;
import workreport.language.Notation;
import workreport.ui.Actions;
import workreport.ui.Annotations;
import workreport.ui.Entering;
import workreport.ui.NavigationHistory;
import workreport.ui.Reviewing;
import workreport.ui.Selection;
import workreport.ui.Texts;

/**
 * What the parts of a window share.
 *
 * @param reports the report; another one, of the same text, whenever a person has decided what its numbers state, or
 *     has entered a value
 * @param numbersMarked whether the numbers of the text that lead somewhere are marked
 */
public record Workspace(
        ObservableValue<ReportProfile> reports,
        NavigationHistory trail,
        Selection selection,
        Annotations annotations,
        Reviewing reviewing,
        Entering entering,
        Texts texts,
        Actions actions,
        BooleanProperty numbersMarked) {

    /** The report as it is now. */
    public ReportProfile report() {
        return reports.getValue();
    }

    public Contents contents() {
        return report().contents();
    }

    /** How numbers are written in the language of now. */
    public Notation notation() {
        return new Notation(texts.words(), contents().report().units());
    }
}
