package workreport.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static workreport.ingest.format.Accounts.assertNothingLost;
import static workreport.ingest.format.Accounts.leftOut;
import static workreport.ingest.format.Accounts.paragraphs;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.ingest.Extracted;
import workreport.ingest.LeftOut;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;
import workreport.ingest.Warning;

class PlainTextTest {

    private static final String REPORT = """
            政府工作报告
            各位代表：
            一、过去一年工作回顾
            全年地区生产总值增长6.8%，一般公共预算收入完成12亿元。
            """;

    private static final String TRADITIONAL = """
            政府工作報告
            各位代表：
            一、過去一年工作回顧
            全年地區生產總值增長6.8%，一般公共預算收入完成12億元。
            """;

    private static final List<String> PARAGRAPHS = REPORT.lines().toList();

    private static Extracted read(byte[] bytes) throws UnreadableException {
        return new PlainText().read(Source.of(bytes), ReadOptions.STANDARD);
    }

    private static Extracted read(String text) throws UnreadableException {
        return new PlainText().read(text, ReadOptions.STANDARD);
    }

    static Stream<byte[]> reportInManyCharsets() {
        return Stream.of(
                REPORT.getBytes(UTF_8),
                ("\uFEFF" + REPORT).getBytes(UTF_8),
                REPORT.getBytes(UTF_16LE),
                REPORT.getBytes(UTF_16BE),
                ("\uFEFF" + REPORT).getBytes(UTF_16LE),
                ("\uFEFF" + REPORT).getBytes(UTF_16BE),
                REPORT.getBytes(Charset.forName("GB18030")),
                REPORT.getBytes(Charset.forName("GBK")));
    }

    @ParameterizedTest
    @MethodSource("reportInManyCharsets")
    void findsTheCharset(byte[] bytes) throws UnreadableException {
        assertThat(new PlainText().isMine(Source.of(bytes))).isTrue();
        assertThat(paragraphs(read(bytes))).isEqualTo(PARAGRAPHS);
    }

    @Test
    void findsBig5() throws UnreadableException {
        assertThat(paragraphs(read(TRADITIONAL.getBytes(Charset.forName("Big5")))))
                .isEqualTo(TRADITIONAL.lines().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "windows-1252", "ISO-8859-1"})
    void undoesWhatWasEncodedTwice(String mistaken) throws UnreadableException {
        String text = "政府工作报告";
        byte[] twice = new String(text.getBytes(UTF_8), Charset.forName(mistaken)).getBytes(UTF_8);

        assertThat(paragraphs(read(twice))).containsExactly(text);
    }

    @Test
    void aSpoiltByteCostsOneCharacterAndIsTold() throws UnreadableException {
        byte[] bytes = REPORT.getBytes(UTF_8);
        bytes[1] = 'x';

        Extracted extracted = read(bytes);

        assertThat(paragraphs(extracted)).contains("各位代表：");
        assertThat(extracted.warnings()).extracting(Warning::kind).contains(Warning.Kind.CHARACTERS_LOST);
    }

    @Test
    void offersAChoiceWhereNothingFits() {
        byte[] korean = "가나다라마바사아자차카타파하".getBytes(Charset.forName("EUC-KR"));

        UnreadableException failure = catchThrowableOfType(UnreadableException.class, () -> read(korean));

        assertThat(failure.reason()).isEqualTo(Reason.CHARSET_UNDECIDED);
        assertThat(failure.details()).contains("GB18030", "Big5");
    }

    @Test
    void takesTheCharsetThatAPersonChose() throws UnreadableException {
        byte[] korean = "가나다".getBytes(Charset.forName("EUC-KR"));

        Extracted extracted = new PlainText()
                .read(Source.of(korean), new ReadOptions(Limits.STANDARD, Charset.forName("EUC-KR"), null));

        assertThat(paragraphs(extracted)).containsExactly("가나다");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\n",
                "\r",
                "\u2028",
                "\\r\\n",
                "\\n",
                "\f",
                "????",
                "<br/>",
                "\r\n&nbsp;\r\n",
                "\n<U+00A0><U+00A0>",
                "\n\u2003\u2003"
            })
    void breaksLinesAtWhateverStoodForABreak(String lineBreak) throws UnreadableException {
        String text = String.join(lineBreak, PARAGRAPHS);

        Extracted extracted = read(text);

        assertThat(paragraphs(extracted)).isEqualTo(PARAGRAPHS);
        assertNothingLost(text, extracted);
    }

    @Test
    void breaksALineAtAnIndentBehindASentence() throws UnreadableException {
        assertThat(paragraphs(read("各位代表：　　现在，我报告工作。　　一、回顾"))).containsExactly("各位代表：", "现在，我报告工作。", "一、回顾");
        assertThat(paragraphs(read("区长　　杜联合"))).containsExactly("区长　　杜联合");
    }

    @Test
    void breaksAWholeTextOnOneLineWhereParagraphsSurelyBegin() throws UnreadableException {
        String sentence = "过去一年，全区上下同心协力，各项工作取得新的成绩。";
        String text = "各位代表：" + sentence.repeat(100) + "一、回顾" + sentence.repeat(60) + "（一）经济";

        assertThat(paragraphs(read(text)))
                .containsExactly("各位代表：", sentence.repeat(100), "一、回顾" + sentence.repeat(60), "（一）经济");
    }

    @Test
    void twoQuestionMarksAreLostCharactersAndStay() throws UnreadableException {
        assertThat(paragraphs(read("“大美河山??醉美涞源”活动。谁来做?"))).containsExactly("“大美河山??醉美涞源”活动。谁来做?");
        assertThat(paragraphs(read("是的。\n???各位代表"))).containsExactly("是的。", "各位代表");
    }

    @Test
    void readsCharactersThatAreWrittenOut() throws UnreadableException {
        Extracted extracted = read("&ldquo;十四五&rdquo;R&D投入&hellip;");

        assertThat(paragraphs(extracted)).containsExactly("“十四五”R&D投入…");
        assertThat(leftOut(extracted, LeftOut.Reason.WRITTEN_OUT)).containsExactly("&ldquo;", "&rdquo;", "&hellip;");
    }

    @Test
    void invisibleCharactersAreLeftOutAndListed() throws UnreadableException {
        String text = "各位\u200B代\u00AD表\uFEFF：\u0007\u200B";

        Extracted extracted = read(text);

        assertThat(paragraphs(extracted)).containsExactly("各位代表：");
        assertThat(extracted.leftOut()).extracting(LeftOut::times).containsExactly(2, 1, 1, 1);
        assertNothingLost(text, extracted);
    }

    @Test
    void keepsWhereEachParagraphStood() throws UnreadableException {
        assertThat(read("一\n\n二").blocks())
                .extracting(block -> block.position().line())
                .containsExactly(1, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\u3000\n"})
    void anEmptyTextIsNone(String text) {
        assertThat(catchThrowableOfType(UnreadableException.class, () -> read(text.getBytes(UTF_8)))
                        .reason())
                .isEqualTo(Reason.EMPTY);
    }

    @Test
    void moreTextThanAnyReportHasIsRefused() {
        assertThat(catchThrowableOfType(UnreadableException.class, () -> read("报告".repeat(600_000))))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.TOO_LONG);
                    assertThat(refused.details()).containsExactly("1,000,000");
                });
    }

    @Test
    void picturesAreNoText() {
        byte[] bytes = new byte[4096];
        new java.util.Random(1).nextBytes(bytes);

        assertThat(new PlainText().isMine(Source.of(bytes))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"国务院-2016", "国务院-2017", "海拉尔区-2013", "海拉尔区-2014", "海拉尔区-2015"})
    void realReportsAreReadAsTheyAre(String name) throws IOException, UnreadableException {
        Source source = Source.of(RealReports.original(name + ".gb18030.txt"), Limits.STANDARD);

        Extracted extracted = new PlainText().read(source, ReadOptions.STANDARD);

        assertThat(paragraphs(extracted)).isEqualTo(RealReports.lines(name));
        assertNothingLost(RealReports.text(name), extracted);
        assertThat(extracted.warnings()).isEmpty();
    }
}
