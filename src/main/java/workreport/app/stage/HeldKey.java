package workreport.app.stage;

import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** The key that the reader holds down, maybe from one window into another that it has just opened. */
public final class HeldKey {

    /** The key that went down last, if it has not gone up since. */
    private @Nullable KeyCode down;

    /** Takes note of a key that goes down; tells whether it has been down before. */
    public boolean press(KeyCode key) {
        boolean held = key == down;
        down = key;
        return held;
    }

    /** Takes note that a key has gone up, or that the reader has turned to the mouse. */
    public void release() {
        down = null;
    }
}
