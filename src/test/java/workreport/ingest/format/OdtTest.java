package workreport.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.ingest.format.Accounts.assertNothingLost;
import static workreport.ingest.format.Accounts.leftOut;
import static workreport.ingest.format.Accounts.paragraphs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workreport.ingest.Block;
import workreport.ingest.Extracted;
import workreport.ingest.FileKind;
import workreport.ingest.LeftOut;
import workreport.ingest.Style;
import workreport.ingest.UnreadableException;

class OdtTest {

    private static final String STYLES = """
            <a:automatic-styles>
              <a:style a:name="Bold"><a:text-properties a:font-weight="bold" a:font-size="16pt"/></a:style>
              <a:style a:name="Middle" a:parent-style-name="Bold"><a:paragraph-properties a:text-align="center"/></a:style>
              <a:style a:name="Dark"><a:text-properties a:display="none"/></a:style>
              <a:list-style a:name="L">
                <a:list-level-style-number a:level="1" a:num-format="一, 二, 三, ..." a:num-suffix="、"/>
                <a:list-level-style-number a:level="2" a:num-format="一, 二, 三, ..." a:num-prefix="（" a:num-suffix="）"/>
              </a:list-style>
            </a:automatic-styles>""";

    private static Extracted read(String body) throws UnreadableException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<a:document-content xmlns:a=\"a\">" + STYLES + "<a:body><a:text>" + body
                        + "</a:text></a:body></a:document-content>");
        Source source = Source.of(Archives.zip(parts));
        Extracted extracted = Formats.read(source, ReadOptions.STANDARD);
        assertThat(extracted.format()).isEqualTo(FileKind.ODT);
        List<String> marks = extracted.blocks().stream()
                .filter(Block.Note.class::isInstance)
                .map(each -> ((Block.Note) each).mark())
                .toList();
        assertNothingLost(body.replaceAll("<[^>]*>", "") + String.join("", marks), extracted);
        return extracted;
    }

    @Test
    void computesAutomaticNumbers() throws UnreadableException {
        Extracted extracted = read("""
                <a:list a:style-name="L"><a:list-item><a:p>回顾</a:p>
                  <a:list><a:list-item><a:p>经济</a:p><a:p>正文</a:p></a:list-item><a:list-item><a:p>民生</a:p></a:list-item></a:list></a:list-item></a:list>
                <a:p>各位代表！</a:p>
                <a:list a:style-name="L" a:continue-numbering="true"><a:list-item><a:p>安排</a:p></a:list-item></a:list>
                <a:list a:style-name="L"><a:list-item><a:p>附件</a:p></a:list-item></a:list>""");

        assertThat(paragraphs(extracted)).containsExactly("一、回顾", "（一）经济", "正文", "（二）民生", "各位代表！", "二、安排", "一、附件");
    }

    @Test
    void tellsHowParagraphsLook() throws UnreadableException {
        Extracted extracted = read("""
                <a:h a:outline-level="2">回顾</a:h><a:p a:style-name="Middle">政府工作报告</a:p>
                <a:p><a:span a:style-name="Bold">产业富民。</a:span>全年</a:p>""");

        assertThat(extracted.blocks().stream().map(each -> ((Block.Paragraph) each).style()))
                .containsExactly(
                        new Style(2, 0, false, 0, ""), new Style(0, 6, true, 16, ""), new Style(0, 5, false, 16, ""));
    }

    @Test
    void spacesTablesNotesAndWhatNobodySees() throws UnreadableException {
        Extracted extracted = read("""
                <a:tracked-changes><a:deletion><a:p>删去</a:p></a:deletion></a:tracked-changes>
                <a:p>区长<a:s a:c="2"/>杜联合<a:note><a:note-citation/><a:note-body><a:p>指人。</a:p></a:note-body></a:note></a:p>
                <a:p>明<a:span a:style-name="Dark">暗</a:span><a:line-break/>次行</a:p>
                <a:table><a:table-row><a:table-cell><a:p>粮食</a:p></a:table-cell><a:table-cell><a:p>5.4</a:p></a:table-cell></a:table-row></a:table>""");

        assertThat(paragraphs(extracted)).containsExactly("区长  杜联合[1]", "明", "次行");
        assertThat(extracted.blocks()).hasSize(5).last().isInstanceOf(Block.Note.class);
        assertThat(leftOut(extracted, LeftOut.Reason.DELETED)).containsExactly("删去");
        assertThat(leftOut(extracted, LeftOut.Reason.HIDDEN)).containsExactly("暗");
    }

    @Test
    void headsObjectsAndTextsOfPicturesAreListed() throws UnreadableException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", """
                <a:document-content xmlns:a="a"><a:body><a:text>
                <a:p>正文<a:frame><a:image/><a:desc>县城全景</a:desc></a:frame><a:note><a:note-citation/><a:note-body>
                <a:table><a:table-row><a:table-cell><a:p>粮食</a:p></a:table-cell><a:table-cell><a:p>5.4</a:p></a:table-cell></a:table-row></a:table>
                </a:note-body></a:note></a:p>
                <a:section a:display="none"><a:p>暗文</a:p></a:section></a:text></a:body></a:document-content>""");
        parts.put("styles.xml", """
                <a:document-styles xmlns:a="a"><a:master-styles><a:master-page><a:header><a:p>内部<a:span>资料</a:span></a:p></a:header>
                <a:footer><a:p>第一页</a:p></a:footer></a:master-page></a:master-styles></a:document-styles>""");
        parts.put(
                "Object 1/content.xml",
                "<a:d xmlns:a=\"a\"><a:body><a:chart><a:title><a:p>粮食产量</a:p></a:title></a:chart></a:body></a:d>");
        parts.put("Object 2/content.xml", "<math xmlns=\"m\"><mi>x</mi><mn>2</mn></math>");

        Extracted extracted = Formats.read(Source.of(Archives.zip(parts)), ReadOptions.STANDARD);

        assertThat(paragraphs(extracted)).containsExactly("正文[1]");
        assertThat(extracted.blocks().getLast())
                .isInstanceOfSatisfying(
                        Block.Note.class, note -> assertThat(note.text()).contains("粮食", "5.4"));
        assertThat(leftOut(extracted, LeftOut.Reason.CAPTION)).containsExactly("县城全景");
        assertThat(leftOut(extracted, LeftOut.Reason.HIDDEN)).containsExactly("暗文");
        assertThat(leftOut(extracted, LeftOut.Reason.RUNNING_HEAD)).containsExactly("内部资料", "第一页");
        assertThat(leftOut(extracted, LeftOut.Reason.DRAWING)).containsExactly("粮食产量", "x2");
    }
}
