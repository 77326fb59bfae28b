package workreport.typeset;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import workreport.paint.EmbeddedFonts;
import workreport.paint.Typefaces;
import workreport.platform.ProgramVersion;

/**
 * A PDF in the making, with the document-level data that PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) require.
 */
final class TaggedPdf implements AutoCloseable {

    private static final String SRGB = "sRGB IEC61966-2.1";

    private final PDDocument document = new PDDocument();
    private final PageFormat format;
    private final Structure structure;
    private final EmbeddedFonts fonts;

    TaggedPdf(Metadata about, PageFormat format, Tag root, Typefaces typefaces) throws IOException {
        this.format = format;
        fonts = new EmbeddedFonts(document, typefaces);
        document.setDocumentId(id(about, format));
        mark(document, about);
        structure = new Structure(document, root);
    }

    /** Puts something on a page. */
    @FunctionalInterface
    interface Painter {

        void paint(PaintedPage paper) throws IOException;
    }

    void add(Painter painter) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) format.width(), (float) format.height()));
        document.addPage(page);
        structure.begin(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            painter.paint(new PaintedPage(content, (float) format.height(), fonts, structure));
        }
    }

    /** Adds the ways through the document: links and the outline. */
    void lead(Layout layout) throws IOException {
        Links.add(document, layout, structure, format.height());
        Bookmarks.add(document, layout.bookmarks(), structure, format.height());
    }

    /** The bytes of the document. */
    byte[] finish() throws IOException {
        structure.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static long id(Metadata about, PageFormat format) {
        CRC32 sum = new CRC32();
        sum.update((about.id() + about.title() + about.date() + format + Producer.name())
                .getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    private static void mark(PDDocument document, Metadata about) throws IOException {
        document.getDocument().setVersion(1.7f);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(about.language().tag());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);

        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        catalog.addOutputIntent(intent);

        PDDocumentInformation info = new PDDocumentInformation();
        info.setTitle(about.title());
        info.setAuthor(about.author());
        info.setCreator(Producer.name());
        info.setProducer(Producer.library());
        ProgramVersion.built().ifPresent(built -> {
            Calendar day = GregorianCalendar.from(built.atZone(ZoneOffset.UTC));
            info.setCreationDate(day);
            info.setModificationDate(day);
        });
        document.setDocumentInformation(info);

        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(packet(about).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    /**
     * The same as in the dictionary for older readers. The creator of the document is this program, whose build the dates are
     * of: with that build and the report all that stands here is given, and the day on which someone asked for it would only
     * change the bytes. The day of the report is the date of its content.
     */
    private static String packet(Metadata about) {
        String dates = ProgramVersion.built()
                .map(built ->
                        "<xmp:CreateDate>%1$s</xmp:CreateDate><xmp:ModifyDate>%1$s</xmp:ModifyDate>".formatted(built))
                .orElse("");
        String author = about.author() == null
                ? ""
                : "<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>".formatted(escaped(about.author()));
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
                <pdfuaid:part>1</pdfuaid:part>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                %s
                <dc:source>%s</dc:source>
                %s
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <xmp:CreatorTool>%s</xmp:CreatorTool><pdf:Producer>%s</pdf:Producer>
                %s
                </rdf:Description>
                <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
                </rdf:li></rdf:Bag></pdfaExtension:schemas>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>""".formatted(
                        escaped(about.title()),
                        author,
                        escaped(about.sourceLine()),
                        about.date() == null
                                ? ""
                                : "<dc:date><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:date>".formatted(about.date()),
                        about.language().tag(),
                        escaped(Producer.name()),
                        escaped(Producer.library()),
                        dates);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
