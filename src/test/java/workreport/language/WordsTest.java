package workreport.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The two word files say the same things, and say them well formed. */
class WordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(file(Language.ZH).keySet()).isEqualTo(file(Language.EN).keySet());
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() throws IOException {
        assertThat(placeholders(Language.ZH)).isEqualTo(placeholders(Language.EN));
    }

    /** Filled by a rule of our own, each text is what {@link Words#say} makes of it: no quote eats a placeholder. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextIsFilledAsItReads(Language language) throws IOException {
        Words words = Words.of(language);
        Map<String, String> said = new TreeMap<>();
        Map<String, String> wanted = new TreeMap<>();
        file(language).forEach((key, pattern) -> {
            said.put(key, words.say(key, "α", "β", "γ", "δ", "ε", "ζ", "η"));
            wanted.put(key, filled(pattern));
        });
        assertThat(said).isEqualTo(wanted);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noKeyIsGivenTwice(Language language) throws IOException {
        try (Stream<String> lines = Files.lines(path(language))) {
            assertThat(lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.replaceFirst("\\s*=.*", ""))
                            .toList())
                    .doesNotHaveDuplicates()
                    .hasSize(file(language).size());
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, ZH", "zh-CN, ZH", "zh-TW, ZH", "zh-Hans-CN, ZH", "en, EN", "en-GB, EN", "de, EN", "und, EN"})
    void chineseForChineseAndEnglishForEveryOther(String tag, Language language) {
        assertThat(Language.of(Locale.forLanguageTag(tag))).isEqualTo(language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anUnknownKeyIsAnError(Language language) {
        assertThatThrownBy(() -> Words.of(language).say("no.such.key")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Phrases that no office would write, or that say something else than is meant. */
    @ParameterizedTest
    @CsvSource({
        "ZH, 步子|到不了目标|已走路程|可期|纸面|读数|未载|不可判|不给时|皆宜|差距大|无所谓",
        "EN, '[Ww]ay done|[Tt]ime gone|being on track|public domain|long side across|[Ff]ar too slow|direction is right'",
        "EN, '\\b(heading|indicator|note|[Nn]othing) fits\\b|log in anew|too little memory|[Ii]nstall it again|what lacks'",
        "EN, '^Turn$|^Black$|’|with Eurostat''s method|of Eurostat and'"
    })
    void noPhraseIsOneThatReadersStumbleOver(Language language, String phrases) throws IOException {
        assertThat(file(language).values().stream()
                        .filter(text -> Pattern.compile(phrases).matcher(text).find()))
                .isEmpty();
    }

    private static Map<String, String> placeholders(Language language) throws IOException {
        return file(language).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> PLACEHOLDER
                                .matcher(entry.getValue())
                                .results()
                                .map(found -> found.group(1))
                                .collect(Collectors.toCollection(TreeSet::new))
                                .toString()));
    }

    private static String filled(String pattern) {
        return PLACEHOLDER
                .matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "αβγδεζη".substring(Integer.parseInt(found.group(1))).substring(0, 1)))
                .replace("''", "'");
    }

    private static Map<String, String> file(Language language) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(path(language))) {
            properties.load(in);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }

    private static Path path(Language language) {
        return Path.of("src/main/resources/workreport/words_" + language.code() + ".properties");
    }
}
