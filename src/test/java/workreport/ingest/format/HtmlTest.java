package workreport.ingest.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static workreport.ingest.format.Accounts.assertNothingLost;
import static workreport.ingest.format.Accounts.leftOut;
import static workreport.ingest.format.Accounts.paragraphs;

import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.ingest.Block;
import workreport.ingest.Extracted;
import workreport.ingest.FileKind;
import workreport.ingest.LeftOut.Reason;
import workreport.ingest.Style;
import workreport.ingest.UnreadableException;
import workreport.ingest.Warning;

class HtmlTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String SENTENCE = "过去一年，全区上下同心协力，地区生产总值增长百分之六，各项工作取得了新的成绩，人民生活进一步改善。";
    private static final Pattern TAG = Pattern.compile("<!?[A-Za-z/][^>]*>");

    private static Extracted read(byte[] bytes) throws UnreadableException {
        Source source = Source.of(bytes);
        assertThat(new Html().isMine(source)).isTrue();
        return new Html().read(source, ReadOptions.STANDARD);
    }

    private static Extracted read(String body) throws UnreadableException {
        String page = "<!DOCTYPE html>\n<html><body>" + body + "</body></html>";
        Extracted extracted = read(page.getBytes(UTF_8));
        assertNothingLost(Parser.unescapeEntities(TAG.matcher(page).replaceAll(""), false), extracted);
        return extracted;
    }

    @ParameterizedTest
    @CsvSource({"gb2312,GB18030,0", "gb2312,UTF-8,1", "utf-8,GB18030,1", "utf-8,UTF-8,0", "big5,UTF-16LE,1"})
    void findsTheCharsetWhateverIsDeclared(String declared, String written, int warnings) throws UnreadableException {
        String page = "<html><head><meta charset=" + declared + "></head><body><p>勠力同心，推动二〇二二年工作。</p></body></html>";

        Extracted extracted = read(page.getBytes(Charset.forName(written)));

        assertThat(paragraphs(extracted)).containsExactly("勠力同心，推动二〇二二年工作。");
        assertThat(extracted.warnings()).hasSize(warnings).allMatch(each -> each.kind() == Warning.Kind.OTHER_CHARSET);
    }

    @Test
    void undoesWhatWasEncodedTwice() throws UnreadableException {
        String twice = new String("政府工作报告".getBytes(UTF_8), GB18030);

        assertThat(paragraphs(read(("<p>" + twice + "</p>").getBytes(UTF_8)))).containsExactly("政府工作报告");
    }

    @Test
    void paragraphsEndWhereTheyAreSeenToEnd() throws UnreadableException {
        assertThat(paragraphs(read("""
                        <div>各位代表：<p>　　现在，我代表区
                        政府</p>报告工作<br>请予&nbsp;审议</div><span>一</span><span>二</span><ul><li>甲</li><li>乙</li></ul>"""))).containsExactly("各位代表：", "现在，我代表区政府", "报告工作", "请予\u00A0审议", "一二", "甲", "乙");
    }

    @Test
    void tellsHowParagraphsLook() throws UnreadableException {
        Extracted extracted = read("""
                <h2>回顾</h2><p align=center style="font-size:22pt"><b>政府工作</b><strong>报告</strong></p>
                <p><span style="font-weight:700;font-size:16px">产业富民。</span>全年新增企业。</p>""");

        assertThat(extracted.blocks().stream().map(each -> ((Block.Paragraph) each).style()))
                .containsExactly(
                        new Style(2, 2, false, 0, ""), new Style(0, 6, true, 22, ""), new Style(0, 5, false, 12, ""));
    }

    @Test
    void listsAreNumbered() throws UnreadableException {
        Extracted extracted = read("""
                <ol><li>工业</li><li><p>农业</p></li></ol><ol start=3 style="list-style-type:simp-chinese-informal"><li>安排</li></ol>""");

        assertThat(paragraphs(extracted)).containsExactly("1. 工业", "2. 农业", "三、安排");
    }

    @Test
    void scriptsAndHiddenTextAreListed() throws UnreadableException {
        Extracted extracted = read("""
                <style>.watermark, #x:hover { font-size : 0px } @media print { p { display:none } }</style>
                <p>搜索<span class=watermark>马克数据网</span>结果</p><div style="display: none">暗文</div>
                <script>var 甲 = 1;</script><noscript>请打开脚本</noscript>""");

        assertThat(paragraphs(extracted)).containsExactly("搜索结果");
        assertThat(leftOut(extracted, Reason.HIDDEN)).containsExactly("马克数据网", "暗文");
        assertThat(leftOut(extracted, Reason.SCRIPT)).hasSize(2);
        assertThat(leftOut(extracted, Reason.PAGE_CHROME)).containsExactly("请打开脚本");
    }

    @Test
    void whatStandsInAttributesAndBetweenItemsIsNotLost() throws UnreadableException {
        String page = """
                <!DOCTYPE html>
                <p>正文<img alt=县城全景></p><input value=检索词><input type=hidden value=x>
                <ol>引言<li>工业</li></ol><div><template shadowrootmode=open><p>内层</p></template></div><template><p>备用</p></template>""";
        Extracted extracted = read(page.getBytes(UTF_8));

        assertThat(paragraphs(extracted)).containsExactly("正文", "引言", "1. 工业", "内层");
        assertThat(leftOut(extracted, Reason.CAPTION)).containsExactly("县城全景");
        assertThat(leftOut(extracted, Reason.PAGE_CHROME)).containsExactly("检索词");
        assertThat(leftOut(extracted, Reason.HIDDEN)).containsExactly("备用");
    }

    @Test
    void aPageThatItsScriptWouldShowIsThere() throws UnreadableException {
        byte[] page = ("<!DOCTYPE html><html><head><style>body{visibility:hidden}</style></head><body><p>" + SENTENCE)
                .getBytes(UTF_8);

        assertThat(paragraphs(read(page))).containsExactly(SENTENCE);
    }

    @Test
    void tablesThatArrangeAPageAreTakenApart() throws UnreadableException {
        Extracted extracted =
                read("<table><tr><td>旁</td><td>" + ("<p>" + SENTENCE + "</p>").repeat(20) + "</td></tr></table>");

        assertThat(extracted.blocks()).hasSize(21).allMatch(Block.Paragraph.class::isInstance);
    }

    @Test
    void mergedCellsKeepTheirColumns() throws UnreadableException {
        Extracted extracted = read("""
                <table><thead><tr><th rowspan=2>指标</th><th colspan=2>产量</th></tr><tr><th>2021</th><th>2022</th></tr></thead>
                <tr><td>粮食</td><td>5.1</td><td>5.4</td></tr></table>""");

        assertThat(extracted.blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Table.class,
                        table -> assertThat(table.rows())
                                .containsExactly(
                                        List.of("指标", "产量", ""),
                                        List.of("", "2021", "2022"),
                                        List.of("粮食", "5.1", "5.4")));
    }

    @Test
    void menusAndWhatComesBehindTheTextAreChrome() throws UnreadableException {
        Extracted extracted =
                read("""
                <div class="top-nav"><a href=/>首页</a> <a href=/zf>政府</a></div>
                <div><h1><a href="#">政府工作报告</a></h1><div>2022年1月6日</div>
                <div id=content>%s</div><div><a href="javascript:print()">打印</a><a href="/close">关闭</a></div></div>
                <div>主办：某某区人民政府</div><div><p>注释：%s</p></div><footer>版权所有</footer>""".formatted(("<p>" + SENTENCE + "<a href=/law>《预算法》</a></p>").repeat(40), SENTENCE));

        assertThat(paragraphs(extracted))
                .hasSize(43)
                .startsWith("政府工作报告", "2022年1月6日")
                .endsWith("注释：" + SENTENCE);
        assertThat(leftOut(extracted, Reason.PAGE_CHROME)).containsExactly("首页 政府", "打印关闭", "主办：某某区人民政府", "版权所有");
    }

    @Test
    void deepNestingEndsWithoutFailing() throws UnreadableException {
        String deep = "<div>".repeat(100_000) + "文" + "</div>".repeat(10);

        assertThat(paragraphs(read(deep.getBytes(UTF_8)))).containsExactly("文");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<3个月内完成", "一、回顾", "PK"})
    void otherTextIsNoPage(String text) {
        assertThat(new Html().isMine(Source.of(text.getBytes(UTF_8)))).isFalse();
    }

    @Test
    void recognisesAPageInUtf16() {
        assertThat(new Html().isMine(Source.of("\uFEFF<html><p>文".getBytes(UTF_16LE))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"base64", "quoted-printable", "8bit"})
    void readsThePageInAnArchive(String encoding) throws UnreadableException {
        byte[] page = "<html><meta charset=gb2312><p>增长=6%，人民生活明显改善</p></html>".getBytes(GB18030);
        String body = switch (encoding) {
            case "base64" -> Base64.getMimeEncoder().encodeToString(page);
            case "8bit" -> new String(page, ISO_8859_1);
            default -> quoted(page);
        };
        String file = """
                From: <saved by a browser>\r
                MIME-Version: 1.0\r
                Content-Type: multipart/related;\r
                \tboundary="----next"\r
                \r
                ------next\r
                Content-Type: image/png\r
                \r
                x\r
                ------next\r
                Content-Type: text/html; charset="gb2312"\r
                Content-Transfer-Encoding: %s\r
                \r
                %s\r
                ------next--""".formatted(encoding, body);
        Source source = Source.of(file.getBytes(ISO_8859_1));

        Extracted extracted = Formats.read(source, ReadOptions.STANDARD);

        assertThat(extracted.format()).isEqualTo(FileKind.MHTML);
        assertThat(paragraphs(extracted)).containsExactly("增长=6%，人民生活明显改善");
    }

    @Test
    void ofSeveralPagesInAnArchiveTheLongestIsTheText() throws UnreadableException {
        String part = "--next\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><p>%s</p></html>\r\n";
        String file = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=next\r\n\r\n"
                + part.formatted("主办：某某区人民政府办公室") + part.formatted(SENTENCE) + part.formatted("") + "--next--";

        Extracted extracted = Formats.read(Source.of(file.getBytes(UTF_8)), ReadOptions.STANDARD);

        assertThat(paragraphs(extracted)).containsExactly(SENTENCE);
        assertThat(leftOut(extracted, Reason.PAGE_CHROME)).containsExactly("主办：某某区人民政府办公室");
    }

    @Test
    void anArchiveWithoutAPageIsDamaged() {
        Source source =
                Source.of("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n".getBytes(UTF_8));

        assertThat(catchThrowableOfType(UnreadableException.class, () -> new Mhtml().read(source, ReadOptions.STANDARD))
                        .reason())
                .isEqualTo(UnreadableException.Reason.DAMAGED);
    }

    private static String quoted(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            int each = bytes[i] & 0xFF;
            text.append(each < 0x80 && each != '=' ? (char) each + "" : "=%02X".formatted(each));
            text.append(i % 20 == 19 ? "=\r\n" : "");
        }
        return text.toString();
    }
}
