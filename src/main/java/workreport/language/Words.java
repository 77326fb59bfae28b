package workreport.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** All texts of the interface in one language, from {@code words_zh.properties} or {@code words_en.properties}. */
public final class Words {

    private static final Map<Language, Words> ALL = new ConcurrentHashMap<>();

    private final Language language;
    private final Properties words = new Properties();

    private Words(Language language) {
        this.language = language;
        String file = "/workreport/words_" + language.code() + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + file);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The words of a language, read once and shared. */
    public static Words of(Language language) {
        return ALL.computeIfAbsent(language, Words::new);
    }

    public Language language() {
        return language;
    }

    /** Every key there is. */
    public Set<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }

    /** A line as it is said to those who hear it: what nobody has translated is announced as Chinese. */
    public String spoken(String line) {
        return LanguageRun.of(line, language).stream()
                .map(run -> run.language() == language ? run.text() : say("language.chinese", run.text()))
                .collect(Collectors.joining());
    }

    /**
     * The text of a key, with its placeholders {@code {0}}, {@code {1}}… filled.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String say(String key, Object... arguments) {
        String pattern = words.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language);
        }
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(pattern, language.locale()).format(texts);
    }
}
