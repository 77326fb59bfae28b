package workreport.ingest.format;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workreport.ingest.UnreadableException;

/** The named styles of a Word file, with what they inherit. */
final class DocxStyles {

    private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|标题) ?([1-9])");
    /** Styles can be made to inherit from each other in a circle. */
    private static final int LONGEST_LINE = 30;

    private final Map<String, Named> styles = new HashMap<>();
    private DocxLook defaults = DocxLook.NONE;
    private @Nullable String defaultParagraph;

    private record Named(@Nullable String basedOn, DocxLook look) {}

    /** Reads styles.xml. */
    void read(XmlCursor xml) throws UnreadableException {
        if (!xml.nextChild(0)) {
            return;
        }
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "docDefaults" -> readDefaults(xml);
                case "style" -> readStyle(xml);
                default -> {
                    // Names of styles that are not used.
                }
            }
        }
    }

    /** The look of paragraphs in a style; of those that name none, if null. */
    DocxLook ofParagraph(@Nullable String id) {
        return inherited(id == null ? defaultParagraph : id).over(defaults);
    }

    /** What a style of characters adds. */
    DocxLook ofRun(@Nullable String id) {
        return inherited(id);
    }

    private DocxLook inherited(@Nullable String id) {
        DocxLook look = DocxLook.NONE;
        String next = id;
        for (int i = 0; i < LONGEST_LINE && next != null && styles.containsKey(next); i++) {
            Named named = styles.get(next);
            look = look.over(named.look);
            next = named.basedOn;
        }
        return look;
    }

    private void readDefaults(XmlCursor xml) throws UnreadableException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            int inner = xml.depth();
            while (xml.nextChild(inner)) {
                defaults = DocxLook.read(xml).over(defaults);
            }
        }
    }

    private void readStyle(XmlCursor xml) throws UnreadableException {
        String id = xml.attribute("styleId", "");
        String type = xml.attribute("type", "");
        if (type.equals("paragraph") && xml.attribute("default", "0").matches("1|true|on")) {
            defaultParagraph = id;
        }
        String basedOn = null;
        DocxLook look = DocxLook.NONE;
        int headingByName = 0;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "name" -> headingByName = headingLevel(xml.attribute("val", ""));
                case "basedOn" -> basedOn = xml.attribute("val");
                case "pPr", "rPr" -> look = DocxLook.read(xml).over(look);
                default -> {
                    // Borders, tabs and the like.
                }
            }
        }
        boolean isNamedOnly = headingByName > 0 && look.level() == null;
        styles.put(id, new Named(basedOn, isNamedOnly ? look.atLevel(headingByName) : look));
    }

    private static int headingLevel(String name) {
        Matcher heading = HEADING.matcher(name);
        return heading.matches() ? Integer.parseInt(heading.group(1)) : 0;
    }
}
