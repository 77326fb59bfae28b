package workreport.ingest.format;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workreport.ingest.UnreadableException;

/** The styles and lists of an OpenDocument text. */
final class OdtStyles {

    private static final int LONGEST_LINE = 30;
    private static final String OUTLINE = "";

    private final Map<String, Named> styles = new HashMap<>();
    private final Map<String, ListLevel[]> lists = new HashMap<>();

    private record Named(@Nullable String parent, @Nullable String list, DocxLook look) {}

    /** Reads the styles of one part; further parts add to them. */
    void read(XmlCursor xml) throws UnreadableException {
        if (xml.nextChild(0)) {
            int depth = xml.depth();
            while (xml.nextChild(depth)) {
                if (xml.name().endsWith("styles")) {
                    readStyles(xml);
                } else if (xml.name().equals("body")) {
                    return;
                }
            }
        }
    }

    /** The look of a style with what it inherits. */
    DocxLook look(@Nullable String name) {
        DocxLook look = DocxLook.NONE;
        Named named = named(name);
        for (int i = 0; i < LONGEST_LINE && named != null; i++) {
            look = look.over(named.look);
            named = named(named.parent);
        }
        return look;
    }

    /** The list that paragraphs of a style belong to, wherever they stand; null if none. */
    @Nullable
    String listOf(@Nullable String name) {
        Named named = named(name);
        for (int i = 0; i < LONGEST_LINE && named != null; i++) {
            if (named.list != null) {
                return named.list;
            }
            named = named(named.parent);
        }
        return null;
    }

    /** The levels of a list by its style; those of headings if null. */
    ListLevel @Nullable [] levels(@Nullable String list) {
        return lists.get(list == null ? OUTLINE : list);
    }

    private @Nullable Named named(@Nullable String name) {
        return name == null ? null : styles.get(name);
    }

    private void readStyles(XmlCursor xml) throws UnreadableException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "style" -> readStyle(xml);
                case "list-style" -> lists.put(xml.attribute("name", "?"), readLevels(xml));
                case "outline-style" -> lists.put(OUTLINE, readLevels(xml));
                default -> {
                    // Pages, numbers and the like.
                }
            }
        }
    }

    private void readStyle(XmlCursor xml) throws UnreadableException {
        String name = xml.attribute("name", "?");
        String parent = xml.attribute("parent-style-name");
        String list = xml.attribute("list-style-name");
        int level = xml.number("default-outline-level").orElse(0);
        DocxLook look = level > 0 ? DocxLook.NONE.atLevel(level) : DocxLook.NONE;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("text-properties")) {
                look = letters(xml).over(look);
            } else if (xml.name().equals("paragraph-properties") && xml.attribute("text-align") != null) {
                boolean isCentred = "center".equals(xml.attribute("text-align"));
                look = new DocxLook(null, null, null, isCentred, null, null, null).over(look);
            }
        }
        styles.put(name, new Named(parent, list, look));
    }

    private static DocxLook letters(XmlCursor xml) {
        String weight = first(xml, "font-weight-asian", "font-weight");
        String size = first(xml, "font-size-asian", "font-size");
        String display = xml.attribute("display");
        return new DocxLook(
                weight == null ? null : weight.matches("bold|[6-9]00"),
                display == null ? null : display.equals("none"),
                size != null && size.matches("\\d{1,3}(\\.\\d{1,4})?pt")
                        ? Float.valueOf(size.substring(0, size.length() - 2))
                        : null,
                null,
                null,
                null,
                null);
    }

    private static @Nullable String first(XmlCursor xml, String name, String otherwise) {
        String value = xml.attribute(name);
        return value != null ? value : xml.attribute(otherwise);
    }

    private static ListLevel[] readLevels(XmlCursor xml) throws UnreadableException {
        ListLevel[] levels = new ListLevel[ListCounters.LEVELS];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = new ListLevel(CountingStyle.NONE, 1, "", i, false, false);
        }
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            int level = xml.number("level").orElse(0) - 1;
            if (level >= 0 && level < levels.length) {
                levels[level] = readLevel(xml, level);
            }
        }
        return levels;
    }

    private static ListLevel readLevel(XmlCursor xml, int index) {
        int start = xml.number("start-value").orElse(1);
        CountingStyle style = CountingStyle.ofOpenDocument(xml.attribute("num-format", ""));
        int shown = Math.clamp(xml.number("display-levels").orElse(1), 1, index + 1);
        StringBuilder pattern = new StringBuilder(xml.attribute("num-prefix", ""));
        for (int i = index + 2 - shown; i <= index + 1 && style != CountingStyle.NONE; i++) {
            pattern.append('%').append(i).append(i <= index ? "." : "");
        }
        pattern.append(xml.attribute("num-suffix", ""));
        boolean isBullet = xml.name().endsWith("bullet");
        String bullet = xml.attribute("bullet-char", "");
        return new ListLevel(style, start, isBullet ? bullet : pattern.toString(), index, false, true);
    }
}
