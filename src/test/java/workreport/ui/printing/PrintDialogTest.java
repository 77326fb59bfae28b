package workreport.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import workreport.language.Language;
import workreport.platform.Paper;
import workreport.platform.print.NoPrinters;
import workreport.ui.TestWindow;
import workreport.ui.Whole;

/** The window of the print dialog. */
class PrintDialogTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private final List<String> told = new ArrayList<>();

    private Stage open() {
        window.show(600, 500, VBox::new);
        window.run(() -> new PrintDialog(
                        Whole.notation(Language.EN),
                        window.stage(),
                        new NoPrinters(),
                        new Printable(new byte[0], 1, "生态", Paper.A4),
                        () -> told.add("save"),
                        told::add,
                        Scene::new)
                .show());
        return (Stage) Window.getWindows().getLast();
    }

    @Test
    void itBelongsToItsOwnerAndEscCloses() {
        Stage dialog = open();
        assertThat(dialog.getTitle()).isEqualTo("Print");
        assertThat(dialog.getOwner()).isEqualTo(window.stage());
        window.type(KeyCode.ESCAPE);
        window.settle();
        assertThat(dialog.isShowing()).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void savingInsteadClosesIt() {
        Stage dialog = open();
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(dialog.isShowing()).isFalse();
        assertThat(told).containsExactly("save");
    }
}
