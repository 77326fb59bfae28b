package workreport.view.printing;

import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import workreport.language.Notation;
import workreport.print.Printers;

/** The print pane in a window of its own, before the one that it belongs to and dressed like it. */
public final class PrintDialog {

    private final Stage stage = new Stage();

    /**
     * @param saveInstead saves the sheet as PDF; the dialog is closed before
     */
    public PrintDialog(Notation notation, Window owner, Printers printers, Printable sheet, Runnable saveInstead) {
        PrintPane pane = new PrintPane(notation, printers, sheet, saveInstead, stage::close);
        Scene scene = new Scene(pane);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.getPreferences().setColorScheme(owner.getScene().getPreferences().getColorScheme());
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(notation.words().say("printing.title"));
        stage.setScene(scene);
    }

    /** Opens it and looks for printers; returns at once. */
    public void show() {
        stage.show();
    }
}
