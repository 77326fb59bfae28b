package workreport.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static workreport.ingest.format.Accounts.assertNothingLost;
import static workreport.ingest.format.Accounts.leftOut;
import static workreport.ingest.format.Accounts.paragraphs;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.ingest.Block;
import workreport.ingest.Extracted;
import workreport.ingest.LeftOut;
import workreport.ingest.Position;
import workreport.ingest.Style;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;
import workreport.ingest.Warning;

class DocxTest {

    /** Chinese chapters, sections and points; a second list that begins anew; one that a style carries. */
    private static final String LISTS = """
            <w:numbering>
              <w:abstractNum w:abstractNumId="0">
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:pStyle w:val="Chapter"/><w:lvlText w:val="%1、"/></w:lvl>
                <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="（%2）"/></w:lvl>
                <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
              </w:abstractNum>
              <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
              <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            </w:numbering>
            """;

    private static final String STYLES = """
            <w:styles>
              <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:sz w:val="32"/></w:rPr></w:style>
              <w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>
              <w:style w:type="paragraph" w:styleId="Chapter"><w:basedOn w:val="H"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
              <w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Chapter"/></w:style>
            </w:styles>
            """;

    private final Map<String, String> parts =
            new HashMap<>(Map.of("word/numbering.xml", LISTS, "word/styles.xml", STYLES));

    private static String xml(String element) {
        return element.replaceFirst(
                "<w:(\\w+)", "<w:$1 xmlns:w=\"urn:w\" xmlns:mc=\"urn:mc\" xmlns:wps=\"urn:wps\" xmlns:m=\"urn:m\"");
    }

    private Extracted read(String body) throws UnreadableException {
        parts.put("word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>");
        Map<String, String> full =
                parts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> xml(each.getValue())));
        Source source = Source.of(Archives.zip(full));
        assertThat(new Docx().isMine(source)).isTrue();
        Extracted extracted = new Docx().read(source, ReadOptions.STANDARD);
        String text = Pattern.compile("<(?:w|m):(?:t|delText|instrText)>([^<]*)<")
                .matcher(String.join("", parts.values()))
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.joining());
        List<String> marks = extracted.blocks().stream()
                .filter(Block.Note.class::isInstance)
                .map(each -> ((Block.Note) each).mark())
                .toList();
        assertNothingLost(text + String.join("", marks), extracted);
        return extracted;
    }

    private static String p(String properties, String... runs) {
        return "<w:p><w:pPr>%s</w:pPr>%s</w:p>".formatted(properties, String.join("", runs));
    }

    private static String r(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String bold(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static String list(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, list);
    }

    private static Style style(Extracted extracted, int index) {
        return ((Block.Paragraph) extracted.blocks().get(index)).style();
    }

    @Test
    void computesAutomaticNumbers() throws UnreadableException {
        Extracted extracted = read(p(list(1, 0), r("回顾"))
                + p(list(1, 1), r("经济"))
                + p(list(1, 2), r("工业"))
                + p(list(1, 2), r("农业"))
                + p(list(1, 1), r("民生"))
                + p(list(1, 2), r("教育"))
                + p("", r("正文"))
                + p(list(1, 0), r("安排"))
                + p(list(1, 1), r("产业")));

        assertThat(paragraphs(extracted))
                .containsExactly("一、回顾", "（一）经济", "1. 工业", "2. 农业", "（二）民生", "1. 教育", "正文", "二、安排", "（一）产业");
        assertThat(style(extracted, 0).number()).isEqualTo("一、");
    }

    @Test
    void aListThatBeginsAnewDoesSoOnce() throws UnreadableException {
        assertThat(paragraphs(read(p(list(1, 0), r("甲")) + p(list(2, 0), r("乙")) + p(list(2, 0), r("丙")))))
                .containsExactly("一、甲", "一、乙", "二、丙");
    }

    @Test
    void numbersComeFromStylesAndTheirParents() throws UnreadableException {
        Extracted extracted = read(p("<w:pStyle w:val=\"Chapter\"/>", r("回顾"))
                + p("<w:pStyle w:val=\"Sub\"/>", r("安排"))
                + p("<w:pStyle w:val=\"Sub\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", r("附件")));

        assertThat(paragraphs(extracted)).containsExactly("一、回顾", "二、安排", "附件");
        assertThat(style(extracted, 1)).isEqualTo(new Style(1, 4, false, 16, "二、"));
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCounting,第%1章,12,第十二章",
        "chineseCountingThousand,第%1条,21,第二十一条",
        "chineseCountingThousand,%1、,105,一百零五、",
        "chineseLegalSimplified,%1、,10,壹拾、",
        "ideographTraditional,%1、,3,丙、",
        "decimalEnclosedCircleChinese,%1,2,②",
        "decimalFullWidth,%1．,10,１０．",
        "upperRoman,%1.,4,IV.",
        "lowerLetter,%1),28,bb)",
        "decimalZero,%1,7,07"
    })
    void writesNumbersAsTheListSays(String format, String pattern, int start, String label) throws UnreadableException {
        parts.put("word/numbering.xml", """
                <w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="%d"/>
                <w:numFmt w:val="%s"/><w:lvlText w:val="%s"/></w:lvl></w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>""".formatted(start, format, pattern));

        assertThat(style(read(p(list(1, 0), r("文"))), 0).number()).isEqualTo(label);
    }

    @Test
    void bulletsOfSymbolFontsAreNoText() throws UnreadableException {
        parts.put("word/numbering.xml", """
                <w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>
                <w:lvlText w:val="\uF06C"/></w:lvl></w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>""");

        assertThat(paragraphs(read(p(list(1, 0), r("文"))))).containsExactly("文");
    }

    @Test
    void tellsHowParagraphsLook() throws UnreadableException {
        Extracted extracted = read(p("<w:jc w:val=\"center\"/>", bold("政府工作"), bold("报告"))
                + p("<w:pStyle w:val=\"H\"/>", r("回顾"))
                + p("<w:outlineLvl w:val=\"1\"/>", r("经济"))
                + p("", bold("产业富民。"), r("全年新增企业。")));

        assertThat(extracted.blocks().stream().map(each -> ((Block.Paragraph) each).style()))
                .containsExactly(
                        new Style(0, 6, true, 16, ""),
                        new Style(1, 2, false, 16, ""),
                        new Style(2, 0, false, 16, ""),
                        new Style(0, 5, false, 16, ""));
    }

    @Test
    void trackedChangesAreAccepted() throws UnreadableException {
        Extracted extracted = read(p("", r("增长"), "<w:ins>" + r("6%") + "</w:ins>", """
                <w:del><w:r><w:delText>五</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom>""")
                + p("<w:rPr><w:del/></w:rPr>", r("前半"))
                + p("", r("后半")));

        assertThat(paragraphs(extracted)).containsExactly("增长6%", "前半后半");
        assertThat(leftOut(extracted, LeftOut.Reason.DELETED)).containsExactly("五", "移走");
    }

    @Test
    void aDeletedParagraphIsNotCounted() throws UnreadableException {
        String deleted = "<w:del><w:r><w:delText>删去</w:delText></w:r></w:del>";

        assertThat(paragraphs(read(p(list(1, 0), r("甲"))
                        + p(list(1, 0) + "<w:rPr><w:del/></w:rPr>", deleted)
                        + p(list(1, 0), r("乙")))))
                .containsExactly("一、甲", "二、乙");
    }

    @Test
    void hiddenTextCodesAndCommentsAreListed() throws UnreadableException {
        parts.put("word/comments.xml", "<w:comments><w:comment><w:p>" + r("请核实") + "</w:p></w:comment></w:comments>");
        parts.put("word/header1.xml", "<w:hdr><w:p>" + r("内部资料") + "</w:p></w:hdr>");

        Extracted extracted = read(p("", r("明"), "<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r>", """
                <w:r><w:fldChar/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"""));

        assertThat(paragraphs(extracted)).containsExactly("明");
        assertThat(leftOut(extracted, LeftOut.Reason.HIDDEN)).containsExactly("暗");
        assertThat(leftOut(extracted, LeftOut.Reason.SCRIPT)).containsExactly("PAGE");
        assertThat(leftOut(extracted, LeftOut.Reason.COMMENT)).containsExactly("请核实");
        assertThat(leftOut(extracted, LeftOut.Reason.RUNNING_HEAD)).containsExactly("内部资料");
    }

    @Test
    void aCommentStandsWhereItIsAboutAndAHeadNowhere() throws UnreadableException {
        parts.put(
                "word/comments.xml",
                "<w:comments><w:comment w:id=\"4\"><w:p>" + r("请核实") + "</w:p></w:comment></w:comments>");
        parts.put("word/footer1.xml", "<w:ftr><w:p/><w:p>" + r("内部资料") + "</w:p></w:ftr>");

        assertThat(read(p("", r("甲")) + p("", r("乙"), "<w:r><w:commentReference w:id=\"4\"/></w:r>"))
                        .leftOut())
                .containsExactlyInAnyOrder(
                        new LeftOut(Position.line(2), "请核实", LeftOut.Reason.COMMENT),
                        new LeftOut(Position.line(0), "内部资料", LeftOut.Reason.RUNNING_HEAD));
    }

    @Test
    void textThatIsInNoRunIsListed() throws UnreadableException {
        String written = """
                <w:r><w:pict><v:shape><v:textpath string="某某县人民政府文件"/></v:shape></w:pict></w:r>
                <w:r><w:drawing><wp:docPr name="图片 1" descr="县城全景"/></w:drawing></w:r>""";
        parts.put("word/document.xml", "<w:document><w:body>" + p("", r("正文"), written) + "</w:body></w:document>");
        String document = parts.get("word/document.xml")
                .replaceFirst("<w:document", "<w:document xmlns:w=\"w\" xmlns:v=\"v\" xmlns:wp=\"wp\"");

        Extracted extracted =
                Formats.read(Source.of(Archives.zip(Map.of("word/document.xml", document))), ReadOptions.STANDARD);

        assertThat(paragraphs(extracted)).containsExactly("正文");
        assertThat(leftOut(extracted, LeftOut.Reason.DRAWING)).containsExactly("某某县人民政府文件");
        assertThat(leftOut(extracted, LeftOut.Reason.CAPTION)).containsExactly("县城全景");
    }

    @Test
    void aLargeFirstLetterBelongsToTheNextParagraph() throws UnreadableException {
        Extracted extracted = read(p("<w:framePr w:dropCap=\"drop\"/>", r("各")) + p("", r("位代表：")) + p("", r("正文")));

        assertThat(paragraphs(extracted)).containsExactly("各位代表：", "正文");
    }

    @Test
    void fractionsAndPowersAreNoOtherNumbers() throws UnreadableException {
        String document =
                "<w:document xmlns:w=\"w\" xmlns:m=\"m\"><w:body><w:p><m:oMath><m:f><m:num><m:r><m:t>3</m:t></m:r></m:num>"
                        + "<m:den><m:r><m:t>4</m:t></m:r></m:den></m:f><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>5</m:t></m:r></m:sup></m:sSup>"
                        + "</m:oMath></w:p></w:body></w:document>";
        Source source = Source.of(Archives.zip(Map.of("word/document.xml", document)));

        assertThat(paragraphs(Formats.read(source, ReadOptions.STANDARD))).containsExactly("3/410^5");
    }

    @Test
    void aTextBoxStandsBehindItsParagraphAndOnce() throws UnreadableException {
        Extracted extracted = read(p("", r("正文"), """
                <w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></wps:txbx></mc:Choice>
                <mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>""") + p("", r("再文")));

        assertThat(paragraphs(extracted)).containsExactly("正文", "框内", "再文");
        assertThat(leftOut(extracted, LeftOut.Reason.REPEATED)).containsExactly("框内");
    }

    @Test
    void footnotesHaveTheMarkThatStandsInTheText() throws UnreadableException {
        parts.put(
                "word/footnotes.xml",
                "<w:footnotes><w:footnote w:id=\"7\"><w:p>" + r("指专业合作社。") + "</w:p></w:footnote></w:footnotes>");

        Extracted extracted = read(p("", r("合作社"), "<w:r><w:footnoteReference w:id=\"7\"/></w:r>", r("达到十家。")));

        assertThat(paragraphs(extracted)).containsExactly("合作社[1]达到十家。");
        assertThat(extracted.blocks().getLast()).isInstanceOfSatisfying(Block.Note.class, note -> {
            assertThat(note.mark()).isEqualTo("[1]");
            assertThat(note.text()).isEqualTo("指专业合作社。");
        });
    }

    @Test
    void tablesStayTablesAndKeepTheirColumns() throws UnreadableException {
        Extracted extracted = read("""
                <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>指标</w:t></w:r></w:p></w:tc>
                <w:tc><w:p><w:r><w:t>2022年</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr><w:tc><w:p><w:r><w:t>粮食</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>吨</w:t></w:r></w:p></w:tc>
                <w:tc><w:p><w:r><w:t>5.4</w:t></w:r></w:p></w:tc></w:tr></w:tbl>""");

        assertThat(extracted.blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Table.class,
                        table -> assertThat(table.rows())
                                .containsExactly(List.of("指标", "", "2022年"), List.of("粮食", "吨", "5.4")));
    }

    @Test
    void aTableWithOneColumnArrangesText() throws UnreadableException {
        assertThat(paragraphs(read(
                        "<w:tbl><w:tr><w:tc>" + p(list(1, 0), r("回顾")) + p("", r("正文")) + "</w:tc></w:tr></w:tbl>")))
                .containsExactly("一、回顾", "正文");
    }

    @Test
    void lineBreaksBeginParagraphsAndUnknownElementsAreLookedInto() throws UnreadableException {
        assertThat(paragraphs(read(p("", r("一行"), "<w:r><w:br/></w:r>", r("二行"))
                        + "<w:sdt><w:sdtPr/><w:sdtContent>"
                        + p("", "<w:future>" + r("将来") + "</w:future>", "<m:r><m:t>x</m:t></m:r>")
                        + "</w:sdtContent></w:sdt>")))
                .containsExactly("一行", "二行", "将来x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:p>", "<w:p>&lol;</w:p>", "\u0000"})
    void spoiltXmlIsSaidToBeSo(String body) {
        assertThat(catchThrowableOfType(UnreadableException.class, () -> read(body))
                        .reason())
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void entitiesAreNotRead() {
        String bomb =
                "<!DOCTYPE x [<!ENTITY a \"报告\"><!ENTITY file SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&a;&file;</w:t></w:r></w:p></w:body></w:document>";
        Source source = Source.of(Archives.zip(Map.of("word/document.xml", bomb)));

        assertThat(catchThrowableOfType(UnreadableException.class, () -> new Docx().read(source, ReadOptions.STANDARD))
                        .reason())
                .isIn(Reason.DAMAGED, Reason.EMPTY);
    }

    @Test
    void nestingHasALimit() {
        assertThat(catchThrowableOfType(
                                UnreadableException.class, () -> read("<w:p>".repeat(300) + "</w:p>".repeat(300)))
                        .reason())
                .isEqualTo(Reason.NESTED_TOO_DEEP);
    }

    @Test
    void aZipBombIsNotUnpacked() {
        assertThat(catchThrowableOfType(UnreadableException.class, () -> read(" ".repeat(4 << 20)))
                        .reason())
                .isEqualTo(Reason.ZIP_BOMB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"内蒙古自治区-2025", "浙江省-2025"})
    void realReportsAreTheirText(String name) throws IOException, UnreadableException {
        Extracted extracted = Formats.read(RealReports.original(name + ".docx"), ReadOptions.STANDARD);

        assertThat(paragraphs(extracted)).isEqualTo(RealReports.lines(name));
        String chrome = extracted.leftOut().stream()
                .map(each -> each.text().repeat(each.times()))
                .collect(Collectors.joining());
        assertNothingLost(RealReports.text(name) + chrome, extracted);
    }

    @Test
    void whatIsWrittenInDrawingsIsListedAndWhatIsEmbeddedIsSaid() throws UnreadableException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"w\"><w:body><w:p/><w:p><w:r><w:t>各位代表：</w:t></w:r></w:p><w:p><c:chart xmlns:c=\"c\" xmlns:r=\"r\" r:id=\"rId5\"/></w:p><w:altChunk/></w:body></w:document>");
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Type=\"r/aFChunk\" Target=\"a.mht\"/><Relationship Id=\"rId5\" Type=\"r/chart\" Target=\"charts/chart1.xml\"/><Relationship Type=\"r/styles\"/></Relationships>");
        parts.put(
                "word/diagrams/data1.xml",
                "<d:m xmlns:d=\"d\" xmlns:a=\"a\"><d:t><a:p><a:r><a:rPr/><a:t>稳增</a:t></a:r><a:r><a:t>长</a:t></a:r></a:p></d:t></d:m>");
        parts.put(
                "word/charts/chart1.xml",
                "<c:c xmlns:c=\"c\" xmlns:a=\"a\"><c:title><a:p><a:r><a:t>粮食产量</a:t></a:r></a:p></c:title><c:pt><c:v>5.4</c:v></c:pt></c:c>");
        parts.put(
                "word/charts/chartEx1.xml",
                "<x:chartSpace xmlns:x=\"urn:chartex\"><x:f>Sheet1!A1</x:f><x:pt idx=\"0\">工业</x:pt></x:chartSpace>");
        parts.put(
                "word/drawings/drawing1.xml",
                "<d:d xmlns:d=\"d\" xmlns:a=\"a\"><a:p><a:r><a:t>单位：吨</a:t></a:r></a:p></d:d>");
        Extracted extracted = Formats.read(Source.of(Archives.zip(parts)), ReadOptions.STANDARD);

        assertThat(paragraphs(extracted)).containsExactly("各位代表：");
        assertThat(leftOut(extracted, LeftOut.Reason.DRAWING)).containsExactly("稳增长", "粮食产量", "5.4", "工业", "单位：吨");
        assertThat(extracted.leftOut())
                .contains(new LeftOut(Position.line(3), "粮食产量", LeftOut.Reason.DRAWING))
                .contains(new LeftOut(Position.line(0), "稳增长", LeftOut.Reason.DRAWING));
        assertThat(extracted.warnings()).containsExactly(new Warning(Warning.Kind.EMBEDDED_DOCUMENTS, "1"));
    }
}
