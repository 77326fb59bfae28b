package workreport.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.document.Paragraph;
import workreport.document.Section;
import workreport.evidence.Report;

/** The model holds the published text: all of it, in order, and nothing else. */
class TextTest {

    private static final Report REPORT = ReportFile.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`发布时间:2022-08-22 10:49   责任编辑:www` | 发布时间：2022-08-22 10:49责任编辑：www",
                "`  2022年 1月6日在第十六届` | 2022年1月6日在第十六届",
                "`  代县长 李锴栋\u00A0` | 代县长 李锴栋",
                "`共20 个,G6 等` | 共20个，G6等",
                "`80万头(只)。好!是?(1,5)` | 80万头（只）。好！是？（1,5）",
                "`提高到96.4%;“一、二”` | 提高到96.4%；“一、二”",
                "`a b` | ab",
                "`1\t2` | 1 2"
            })
    void theRuleIsWhatTheReadmeSays(String published, String wanted) {
        assertThat(SourceText.underTheRule(published)).isEqualTo(wanted);
    }

    @Test
    void joinedGivesThePublishedTextCharacterByCharacter() throws IOException {
        String wanted = SourceText.underTheRule();
        String joined = joined(REPORT);
        for (int i = 0; i < Math.max(wanted.length(), joined.length()); i++) {
            if (i >= wanted.length() || i >= joined.length() || wanted.charAt(i) != joined.charAt(i)) {
                fail(
                        "They part at character %d:%nsource.txt  %s%nreport.json %s",
                        i, around(wanted, i), around(joined, i));
            }
        }
        assertThat(wanted).hasSizeGreaterThan(14_000);
    }

    @Test
    void itsSourceIsTheFileBesideIt() throws IOException, GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(SourceText.FILE));

        assertThat(REPORT.textFile().file()).isEqualTo("source.txt");
        assertThat(REPORT.textFile().sha256()).isEqualTo(HexFormat.of().formatHex(hash));
    }

    /** The bundled report is opened without the schema, for speed; here it passes everything. */
    @Test
    void itsFilePassesEveryCheck() throws IOException, FaultyFileException {
        assertThat(ReportFile.read(Path.of("data/xinghe-2022/report.json")).report())
                .isEqualTo(REPORT);
    }

    @Test
    void noHalfWidthPunctuationIsLeftBesideChinese() {
        assertThat(texts(REPORT)
                        .filter(text -> text.matches(".*(?:(?<![0-9A-Za-z])[,:;!?()]|[,:;!?()](?![0-9A-Za-z])).*")))
                .isEmpty();
    }

    @Test
    void noOddSpaceIsLeft() {
        assertThat(texts(REPORT)
                        .filter(text -> text.matches(".*[\\s\\u00A0\\u3000].*"))
                        .toList())
                .containsExactly("发布时间：2022-08-22 10:49", "代县长 李锴栋");
    }

    private static String joined(Report report) {
        return texts(report).collect(Collectors.joining());
    }

    /** Every piece of the report's own text, in order. */
    private static Stream<String> texts(Report report) {
        return Stream.of(
                        report.opening().stream().map(Paragraph::text),
                        report.sections().stream().flatMap(TextTest::texts),
                        report.closing().stream().map(Paragraph::text))
                .flatMap(part -> part);
    }

    private static Stream<String> texts(Section section) {
        return Stream.of(
                        Stream.of(section.number(), section.heading()),
                        section.paragraphs().stream().map(Paragraph::text),
                        section.sections().stream().flatMap(TextTest::texts),
                        section.closing().stream().map(Paragraph::text))
                .flatMap(part -> part);
    }

    private static String around(String text, int index) {
        int from = Math.clamp(index, 0, text.length());
        return "…" + text.substring(Math.max(0, from - 20), from) + "⟦"
                + text.substring(from, Math.min(text.length(), from + 20)) + "…";
    }
}
