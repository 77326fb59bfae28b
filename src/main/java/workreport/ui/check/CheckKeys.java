package workreport.ui.check;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the view in which numbers are checked; in a field they are letters.
 *
 * @param inForm whether the keyboard is in the form
 * @param digit takes a digit; whether it means something
 * @param meant what any other key does now; empty if nothing
 */
record CheckKeys(BooleanSupplier inForm, Predicate<KeyCode> digit, Function<KeyCode, Optional<Runnable>> meant) {

    void press(KeyEvent key) {
        boolean inField = key.getTarget() instanceof TextInputControl || inForm.getAsBoolean();
        if (inField || key.isShortcutDown() || key.isAltDown() || key.isMetaDown()) {
            return;
        }
        if (key.getCode().isDigitKey() && !key.isShiftDown()) {
            if (digit.test(key.getCode())) {
                key.consume();
            }
            return;
        }
        meant.apply(key.getCode()).ifPresent(action -> {
            key.consume();
            action.run();
        });
    }
}
