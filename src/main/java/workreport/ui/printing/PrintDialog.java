package workreport.ui.printing;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import workreport.language.Notation;
import workreport.platform.print.Printers;

/** The print pane in a window of its own, before the one that it belongs to. */
public final class PrintDialog {

    private final Stage stage = new Stage();

    /**
     * @param saveInstead saves the sheet as PDF; the dialog is closed before
     * @param late receives the outcome of a job whose dialog was closed earlier
     * @param scene dresses the pane like its owner
     */
    public PrintDialog(
            Notation notation,
            Window owner,
            Printers printers,
            Printable sheet,
            Runnable saveInstead,
            Consumer<String> late,
            Function<Region, Scene> scene) {
        PrintPane pane = new PrintPane(notation, printers, sheet, saveInstead, stage::close, late);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(notation.words().say("printing.title"));
        stage.setScene(scene.apply(pane));
    }

    /** Opens it and looks for printers; returns at once. */
    public void show() {
        stage.show();
    }
}
