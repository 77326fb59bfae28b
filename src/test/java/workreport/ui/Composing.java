package workreport.ui;

import java.util.List;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;

/** What an input method tells a field while pinyin is typed. */
public final class Composing {

    private Composing() {}

    public static InputMethodEvent input(String composed, String committed) {
        return new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                composed.isEmpty()
                        ? List.of()
                        : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW)),
                committed,
                composed.length());
    }
}
