package workreport.ingest.format;

import org.jspecify.annotations.Nullable;
import workreport.ingest.UnreadableException;

/**
 * What a style, a paragraph or a run of a Word file says about looks; null where it says nothing.
 *
 * @param level of a heading, from 1; 0 for body text
 * @param list which list numbers the paragraph; 0 for none
 * @param listLevel from 0
 */
record DocxLook(
        @Nullable Boolean bold,
        @Nullable Boolean hidden,
        @Nullable Float size,
        @Nullable Boolean centred,
        @Nullable Integer level,
        @Nullable Integer list,
        @Nullable Integer listLevel) {

    static final DocxLook NONE = new DocxLook(null, null, null, null, null, null, null);

    /** This one, filled up from another where it says nothing. */
    DocxLook over(DocxLook base) {
        return new DocxLook(
                bold != null ? bold : base.bold,
                hidden != null ? hidden : base.hidden,
                size != null ? size : base.size,
                centred != null ? centred : base.centred,
                level != null ? level : base.level,
                list != null ? list : base.list,
                listLevel != null ? listLevel : base.listLevel);
    }

    boolean isBold() {
        return Boolean.TRUE.equals(bold);
    }

    boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }

    boolean isCentred() {
        return Boolean.TRUE.equals(centred);
    }

    DocxLook atLevel(int heading) {
        return new DocxLook(bold, hidden, size, centred, heading, list, listLevel);
    }

    /** Reads a pPr or an rPr, on which the cursor stands, for its formatting. */
    static DocxLook read(XmlCursor xml) throws UnreadableException {
        DocxLook look = NONE;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            look = read(xml, xml.name()).over(look);
        }
        return look;
    }

    /** Reads one child of a pPr or an rPr, on which the cursor stands. */
    static DocxLook read(XmlCursor xml, String name) throws UnreadableException {
        return switch (name) {
            case "b" -> new DocxLook(isOn(xml), null, null, null, null, null, null);
            case "vanish" -> new DocxLook(null, isOn(xml), null, null, null, null, null);
            case "sz" ->
                new DocxLook(
                        null, null, xml.number("val").map(each -> each / 2f).orElse(null), null, null, null, null);
            case "jc" -> new DocxLook(null, null, null, "center".equals(xml.attribute("val")), null, null, null);
            case "outlineLvl" ->
                NONE.atLevel(
                        xml.number("val").filter(each -> each >= 0 && each < 9).orElse(-1) + 1);
            case "numPr" -> readList(xml);
            default -> NONE;
        };
    }

    private static DocxLook readList(XmlCursor xml) throws UnreadableException {
        Integer list = null;
        Integer listLevel = null;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "numId" -> list = xml.number("val").orElse(null);
                case "ilvl" -> listLevel = xml.number("val").orElse(null);
                default -> {
                    // Tracked changes of the list itself.
                }
            }
        }
        return new DocxLook(null, null, null, null, null, list, listLevel);
    }

    private static boolean isOn(XmlCursor xml) {
        return switch (xml.attribute("val", "1")) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }
}
