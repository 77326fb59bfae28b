package workreport.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static workreport.ingest.format.Accounts.assertNothingLost;
import static workreport.ingest.format.Accounts.leftOut;
import static workreport.ingest.format.Accounts.paragraphs;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import workreport.ingest.Extracted;
import workreport.ingest.FileKind;
import workreport.ingest.LeftOut;
import workreport.ingest.Position;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;

class OfdTest {

    private static final String FULL = "全年地区生产总值增长百分之六人均收入稳步提高民生改善";

    /** A line of Chinese in letters of 5.6 mm. */
    private static String line(double x, double y, String text) {
        return """
                <o:TextObject Boundary="%s %s 160 8" Size="5.6"><o:TextCode X="0" Y="6" DeltaX="g %d 5.6">%s</o:TextCode></o:TextObject>""".formatted(x, y, text.length() - 1, text);
    }

    private static Extracted read(String... pages) throws UnreadableException {
        return read(new LinkedHashMap<>(), pages);
    }

    private static Extracted read(Map<String, String> parts, String... pages) throws UnreadableException {
        parts.put(
                "OFD.xml",
                "<o:OFD xmlns:o=\"o\"><o:DocBody><o:DocRoot>Doc_0/Document.xml</o:DocRoot></o:DocBody></o:OFD>");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < pages.length; i++) {
            names.append("<o:Page ID=\"%d\" BaseLoc=\"Pages/%d.xml\"/>".formatted(i, i));
            parts.put(
                    "Doc_0/Pages/%d.xml".formatted(i),
                    "<o:Page xmlns:o=\"o\"><o:Template TemplateID=\"9\"/><o:Content><o:Layer>" + pages[i]
                            + "</o:Layer></o:Content></o:Page>");
        }
        parts.put("Doc_0/Document.xml", """
                <o:Document xmlns:o="o"><o:CommonData><o:PageArea><o:PhysicalBox>0 0 210 297</o:PhysicalBox></o:PageArea>
                <o:TemplatePage ID="9" BaseLoc="/Doc_0/head.xml"/></o:CommonData><o:Annotations>Annots/all.xml</o:Annotations><o:Pages>%s</o:Pages></o:Document>""".formatted(names));
        parts.put(
                "Doc_0/head.xml",
                "<o:Page xmlns:o=\"o\"><o:Content><o:Layer>" + line(150, 12, "县政府文件")
                        + "</o:Layer></o:Content></o:Page>");
        return Formats.read(Source.of(Archives.zip(parts)), ReadOptions.STANDARD);
    }

    @Test
    void linesBecomeParagraphsOverPages() throws UnreadableException {
        StringBuilder first = new StringBuilder(line(31, 60, "各位代表："));
        first.append(line(31 + 11.2, 70, FULL.substring(2)));
        StringBuilder second = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            first.append(line(31, 80 + i * 10, FULL));
            second.append(line(31, 60 + i * 10, i == 7 ? "完成。" : FULL));
        }

        Extracted extracted = read(first.toString(), second.toString());

        assertThat(extracted.format()).isEqualTo(FileKind.OFD);
        assertThat(paragraphs(extracted)).containsExactly("各位代表：", FULL.substring(2) + FULL.repeat(15) + "完成。");
        assertThat(leftOut(extracted, LeftOut.Reason.RUNNING_HEAD)).containsExactly("县政府文件");
        assertNothingLost("各位代表：" + FULL.substring(2) + FULL.repeat(15) + "完成。" + "县政府文件".repeat(2), extracted);
    }

    @Test
    void annotationsAreListed() throws UnreadableException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "Doc_0/Annots/all.xml",
                "<o:Annotations xmlns:o=\"o\"><o:Page PageID=\"1\"><o:FileLoc>p.xml</o:FileLoc></o:Page></o:Annotations>");
        parts.put("Doc_0/Annots/p.xml", """
                <o:PageAnnot xmlns:o="o"><o:Annot Type="Watermark"><o:Appearance>%s</o:Appearance></o:Annot>
                <o:Annot Type="Highlight"><o:Remark>请核实</o:Remark></o:Annot></o:PageAnnot>""".formatted(line(0, 0, "样本")));

        Extracted extracted = read(parts, line(31, 60, "各位代表："), line(31, 60, "一、回顾"));

        assertThat(String.join("", paragraphs(extracted))).isEqualTo("各位代表：一、回顾");
        assertThat(leftOut(extracted, LeftOut.Reason.WATERMARK)).containsExactly("样本");
        assertThat(extracted.leftOut())
                .filteredOn(each -> each.reason() == LeftOut.Reason.COMMENT)
                .containsExactly(new LeftOut(new Position(2, 4), "请核实", LeftOut.Reason.COMMENT));
    }

    @Test
    void picturesOfPagesAreAScan() throws UnreadableException {
        String picture = "<o:ImageObject Boundary=\"0 0 210 297\"/>";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("OFD.xml", "<o:OFD xmlns:o=\"o\"><o:DocRoot>Document.xml</o:DocRoot></o:OFD>");
        parts.put("Document.xml", "<o:Document xmlns:o=\"o\"><o:Page BaseLoc=\"p.xml\"/></o:Document>");
        parts.put("p.xml", "<o:Page xmlns:o=\"o\">" + picture + "</o:Page>");
        Source source = Source.of(Archives.zip(parts));

        assertThat(catchThrowableOfType(UnreadableException.class, () -> Formats.read(source, ReadOptions.STANDARD))
                        .reason())
                .isEqualTo(Reason.SCAN);
    }
}
