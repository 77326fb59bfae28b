package workreport.ingest.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workreport.ingest.FileKind;

/** The same small report in every format, made up, with as many of a format's peculiarities as find room. */
public final class SampleFiles {

    private static final List<String> LINES = List.of(
            "政府工作报告",
            "——2024年1月9日在临川县第十七届人民代表大会第三次会议上",
            "临川县县长 王小明",
            "各位代表：",
            "一、2023年工作回顾",
            "（一）经济稳步回升。地区生产总值增长6.5%，达到120亿元。粮食产量稳定在5.4亿斤以上。",
            "二、2024年工作安排",
            "一是稳增长。新增规模以上企业12家。二是惠民生。新建改建学校3所、卫生院2个。");

    private SampleFiles() {}

    /**
     * One file of a format.
     *
     * @param parts those of an archive, by name; empty if it is none
     */
    public record Sample(byte[] bytes, Map<String, String> parts) {

        Sample(byte[] bytes) {
            this(bytes, Map.of());
        }

        static Sample of(Map<String, String> parts) {
            return new Sample(Archives.zip(parts), parts);
        }
    }

    /** One of each format. */
    public static Map<FileKind, Sample> all() {
        Map<FileKind, Sample> all = new EnumMap<>(FileKind.class);
        String text = String.join("\n", LINES);
        all.put(FileKind.TEXT, new Sample((text + "\\r\\n&nbsp;\u2003").getBytes(Charset.forName("GB18030"))));
        all.put(FileKind.HTML, new Sample(html().getBytes(StandardCharsets.UTF_8)));
        all.put(FileKind.MHTML, new Sample(mhtml()));
        all.put(FileKind.DOCX, Sample.of(docx()));
        all.put(FileKind.ODT, Sample.of(odt()));
        all.put(FileKind.OFD, Sample.of(ofd()));
        all.put(FileKind.XLSX, Sample.of(xlsx()));
        all.put(FileKind.CSV, new Sample(("地区,年份,正文\n临川县,2024,\"" + text + "\"\n").getBytes(StandardCharsets.UTF_8)));
        all.put(FileKind.PDF, new Sample(pdf()));
        String main = String.join("\r", LINES) + "\u0013 HYPERLINK \u0014链接\u0015\r指标\u00072022年\u0007\u0007";
        all.put(FileKind.DOC, new Sample(DocFiles.doc(main, main.length(), 0)));
        return all;
    }

    private static String html() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"gb2312\"><style>.no,"
                + " #x > p {display:none} @media print { p { color: red } }</style><title>报告</title></head><body><div"
                + " class=\"nav\"><a href=\"/\">首页</a></div>");
        LINES.forEach(line ->
                page.append("<p style=\"text-align:center\"><b>").append(line).append("</b></p>"));
        return page.append(
                        "<table border=1><tr><td rowspan=2>指标</td><td colspan=3>值</td></tr><tr><td>5.4&#30334;</td></tr>"
                                + "</table><ol start=3><li>一<li>二</ol><script>1</script><!-- x --></body></html>")
                .toString();
    }

    private static byte[] mhtml() {
        StringBuilder page = new StringBuilder();
        for (byte each : html().getBytes(StandardCharsets.UTF_8)) {
            page.append(each < 0 || each == '=' ? "=%02X".formatted(each & 0xFF) : String.valueOf((char) each));
        }
        return ("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type:"
                        + " text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                        + page + "\r\n--b--\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Map<String, String> docx() {
        StringBuilder body = new StringBuilder();
        for (String line : LINES) {
            body.append(
                            "<w:p><w:pPr><w:pStyle w:val=\"H\"/><w:jc w:val=\"center\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId"
                                    + " w:val=\"1\"/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr><w:t"
                                    + " xml:space=\"preserve\">")
                    .append(line)
                    .append("</w:t></w:r></w:p>");
        }
        body.append(
                "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>指标</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");
        body.append(
                "<w:p><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:r><w:footnoteReference w:id=\"1\"/><w:sym"
                        + " w:char=\"F0B7\"/></w:r></w:p><w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r></w:p>");
        String names = " xmlns:w=\"w\" xmlns:mc=\"mc\"";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", "<w:document" + names + "><w:body>" + body + "</w:body></w:document>");
        parts.put(
                "word/styles.xml",
                "<w:styles" + names
                        + "><w:style w:type=\"paragraph\" w:styleId=\"H\"><w:basedOn w:val=\"N\"/><w:pPr><w:outlineLvl"
                        + " w:val=\"0\"/></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"N\"><w:basedOn"
                        + " w:val=\"H\"/></w:style></w:styles>");
        parts.put(
                "word/numbering.xml",
                "<w:numbering" + names
                        + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt"
                        + " w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num"
                        + " w:numId=\"1\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride"
                        + " w:val=\"3\"/></w:lvlOverride></w:num></w:numbering>");
        parts.put(
                "word/footnotes.xml",
                "<w:footnotes" + names
                        + "><w:footnote w:id=\"1\"><w:p><w:r><w:t>注</w:t></w:r></w:p></w:footnote></w:footnotes>");
        return parts;
    }

    private static Map<String, String> odt() {
        StringBuilder body = new StringBuilder(
                "<a:list a:style-name=\"L\"><a:list-item><a:h a:outline-level=\"1\">甲</a:h></a:list-item></a:list>");
        LINES.forEach(
                line -> body.append("<a:p a:style-name=\"B\">").append(line).append("<a:s a:c=\"3\"/></a:p>"));
        body.append(
                "<a:table><a:table-row><a:table-cell a:number-columns-repeated=\"2\"><a:p>指标</a:p></a:table-cell></a:table-row></a:table>");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<a:document-content xmlns:a=\"a\"><a:automatic-styles><a:style a:name=\"B\""
                        + " a:parent-style-name=\"B\"><a:text-properties a:font-weight=\"bold\""
                        + " a:font-size=\"16pt\"/></a:style><a:list-style a:name=\"L\"><a:list-level-style-number"
                        + " a:level=\"1\" a:num-format=\"一, 二, 三, ...\" a:num-suffix=\"、\""
                        + " a:start-value=\"2\"/></a:list-style></a:automatic-styles><a:body><a:text>" + body
                        + "</a:text></a:body></a:document-content>");
        return parts;
    }

    private static Map<String, String> ofd() {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < LINES.size(); i++) {
            page.append(
                    "<o:TextObject Boundary=\"20 %d 160 8\" Size=\"5.6\" CTM=\"1 0 0 1 0 0\"><o:TextCode X=\"0\" Y=\"6\" DeltaX=\"g %d 5.6\">%s</o:TextCode></o:TextObject>"
                            .formatted(30 + 10 * i, LINES.get(i).length() - 1, LINES.get(i)));
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "OFD.xml",
                "<o:OFD xmlns:o=\"o\"><o:DocBody><o:DocRoot>Doc_0/Document.xml</o:DocRoot></o:DocBody></o:OFD>");
        parts.put(
                "Doc_0/Document.xml",
                "<o:Document xmlns:o=\"o\"><o:CommonData><o:PageArea><o:PhysicalBox>0 0 210 297</o:PhysicalBox></o:PageArea><o:TemplatePage"
                        + " ID=\"9\" BaseLoc=\"/Doc_0/0.xml\"/></o:CommonData><o:Pages><o:Page ID=\"0\""
                        + " BaseLoc=\"0.xml\"/></o:Pages></o:Document>");
        parts.put(
                "Doc_0/0.xml",
                "<o:Page xmlns:o=\"o\"><o:Template TemplateID=\"9\"/><o:Content><o:Layer>" + page
                        + "</o:Layer></o:Content></o:Page>");
        return parts;
    }

    private static Map<String, String> xlsx() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", "<workbook/>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>年份</t></si><si><r><t>地</t></r><r><t>区</t></r></si><si><t>text</t></si><si><t>"
                        + String.join("\n", LINES) + "</t></si></sst>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\""
                        + " t=\"s\"><v>2</v></c></row><row r=\"2\"><c r=\"A2\"><v>2024</v></c><c r=\"B2\""
                        + " t=\"inlineStr\"><is><t>临川县</t></is></c><c r=\"C2\" t=\"s\"><v>3</v></c></row></sheetData></worksheet>");
        return parts;
    }

    private static byte[] pdf() {
        List<PdfFiles.Line> lines = new ArrayList<>();
        LINES.forEach(line -> lines.add(new PdfFiles.Line(line, 90, 100 + 30 * lines.size(), 12)));
        return PdfFiles.pdf(List.of(lines, lines));
    }
}
