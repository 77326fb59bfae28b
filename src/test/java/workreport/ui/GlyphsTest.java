package workreport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled fonts have every character that the program shows; so a machine without Chinese fonts shows them too. */
class GlyphsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/workreport");
    private static final Path INGEST = Path.of("src/main/java/workreport/ingest");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf", "NotoSerifSC-Regular.ttf"})
    void coverEveryCharacterShown(String font) throws IOException {
        try (TrueTypeFont parsed = new TTFParser()
                .parse(new RandomAccessReadBufferedFile(
                        RESOURCES.resolve("fonts").resolve(font).toFile()))) {
            CmapLookup glyphs = parsed.getUnicodeCmapLookup();

            assertThat(shown().filter(character -> glyphs.getGlyphId(character) == 0)
                            .mapToObj(character -> "U+%04X %s".formatted(character, Character.toString(character))))
                    .isEmpty();
        }
    }

    @Test
    void theseTestsSeeWhatIsShown() throws IOException {
        Set<String> shown = shown().mapToObj(Character::toString).collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown)
                .contains("兴", "，", "“", "≥", "≈", "⚠", "·", "…", "A", "7")
                .hasSizeGreaterThan(1_000);
    }

    /** Everything in the report's file, in both word files, and between quotes in the code. */
    private static IntStream shown() throws IOException {
        Stream<String> code;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            code = files
                    .filter(file -> file.toString().endsWith(".java"))
                    // What radicals stand for, and what reports of others are read by, is looked for and never shown.
                    .filter(file -> !file.endsWith("Radicals.java") && !file.startsWith(INGEST))
                    .toList()
                    .stream()
                    .flatMap(file -> LITERAL.matcher(read(file)).results().map(found -> found.group(1)));
        }
        return Stream.of(
                        Stream.of(read(Path.of("data/xinghe-2022/report.json"))),
                        words("words_zh.properties"),
                        words("words_en.properties"),
                        code)
                .flatMap(texts -> texts)
                .flatMapToInt(String::codePoints)
                .filter(character -> character > ' ')
                .filter(character -> character != '\uFEFF')
                .distinct();
    }

    private static Stream<String> words(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(RESOURCES.resolve(file))) {
            properties.load(in);
        }
        return properties.stringPropertyNames().stream().map(properties::getProperty);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
