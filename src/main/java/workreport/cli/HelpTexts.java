package workreport.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import workreport.language.Words;

/** The help texts for picocli: its keys stand in the word files after {@code help.}, such as {@code help.report-viewer.chart.dpi}. */
final class HelpTexts extends ResourceBundle {

    private static final String PREFIX = "help.";

    private final Words words;
    private final List<String> keys;

    HelpTexts(Words words) {
        this.words = words;
        keys = words.keys().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .toList();
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return keys.contains(key) ? words.say(PREFIX + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keys);
    }
}
