package workreport.paint;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import workreport.language.Language;
import workreport.platform.FontFile;

/** The fonts of one document; only what is used of them goes into it. */
public final class EmbeddedFonts {

    private final PDDocument document;
    private final Typefaces typefaces;
    private final Map<FontFile, PDType0Font> fonts = new EnumMap<>(FontFile.class);

    public EmbeddedFonts(PDDocument document, Typefaces typefaces) {
        this.document = document;
        this.typefaces = typefaces;
    }

    public PDType0Font font(FontFile face) throws IOException {
        PDType0Font font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(document, typefaces.font(face), true);
            fonts.put(face, font);
        }
        return font;
    }

    /** What follows is copied and read aloud as the character that it stands for. */
    public static void beginStandIn(PDPageContentStream content, Typefaces.StandIn standIn) throws IOException {
        COSDictionary said = new COSDictionary();
        said.setString(COSName.ACTUAL_TEXT, standIn.wanted());
        content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(said));
    }

    /** What follows is in another language than what is around it. */
    public static void beginLanguage(PDPageContentStream content, Language language) throws IOException {
        COSDictionary spoken = new COSDictionary();
        spoken.setString(COSName.LANG, language.tag());
        content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(spoken));
    }

    public Typefaces typefaces() {
        return typefaces;
    }
}
