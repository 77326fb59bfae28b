package workreport.app.window;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import workreport.app.file.OpenedReport.Origin;

/** What can be read from the clipboard as a report. */
final class Pasting {

    private Pasting() {}

    /** The web page on the clipboard, which knows headings and tables, or else its text; none if there is neither. */
    static Optional<Origin.Pasted> clipboard() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return found(clipboard.getHtml(), "html").or(() -> found(clipboard.getString(), "txt"));
    }

    private static Optional<Origin.Pasted> found(String content, String ending) {
        return Optional.ofNullable(content)
                .filter(text -> !text.isBlank())
                .map(text -> new Origin.Pasted(text.getBytes(StandardCharsets.UTF_8), ending));
    }
}
