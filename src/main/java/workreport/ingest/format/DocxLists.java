package workreport.ingest.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workreport.ingest.UnreadableException;

/**
 * The automatic lists of a Word file. 一、 and （一） often stand in no text at all: they are computed here, in the order of the
 * paragraphs. Lists that share a definition count on together, unless one of them says that it begins anew.
 */
final class DocxLists {

    private final Map<Integer, Definition> definitions = new HashMap<>();
    private final Map<Integer, UsedList> lists = new HashMap<>();
    private final Map<String, Integer> listOfStyle = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    private static final class Definition {
        final ListLevel[] levels = new ListLevel[ListCounters.LEVELS];
        final Map<String, Integer> levelOfStyle = new HashMap<>();
        final ListCounters counters = new ListCounters();

        @Nullable
        String styleLink;
    }

    private static final class UsedList {
        int definition = -1;
        final Map<Integer, Integer> starts = new HashMap<>();
        final Map<Integer, ListLevel> levels = new HashMap<>();
    }

    /** Reads numbering.xml. */
    void read(XmlCursor xml) throws UnreadableException {
        if (!xml.nextChild(0)) {
            return;
        }
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            int id;
            switch (xml.name()) {
                case "abstractNum" -> {
                    id = xml.number("abstractNumId").orElse(-1);
                    definitions.put(id, readDefinition(xml, id));
                }
                case "num" -> {
                    id = xml.number("numId").orElse(-1);
                    lists.put(id, readList(xml));
                }
                default -> {
                    // Pictures as bullets.
                }
            }
        }
    }

    /**
     * Counts on.
     *
     * @param list the paragraph's list; 0 for none
     * @param level as the paragraph or its style says; null to go by the style
     * @return what stands in front of the paragraph; empty if nothing
     */
    String next(int list, @Nullable Integer level, @Nullable String style) {
        UsedList used = lists.get(list);
        Definition definition = used == null ? null : definition(used);
        if (used == null || definition == null) {
            return "";
        }
        int depth = level != null ? level : definition.levelOfStyle.getOrDefault(style == null ? "" : style, 0);
        if (depth < 0 || depth >= ListCounters.LEVELS) {
            return "";
        }
        if (begun.add(list)) {
            used.starts.forEach(definition.counters::restart);
        }
        return definition.counters.next(levels(definition, used), depth);
    }

    private @Nullable Definition definition(UsedList used) {
        Definition definition = definitions.get(used.definition);
        if (definition == null || definition.styleLink == null) {
            return definition;
        }
        // A list by the name of a style: another definition says that it is the one.
        Integer linked = listOfStyle.get(definition.styleLink);
        return linked == null ? definition : definitions.get(linked);
    }

    private static ListLevel[] levels(Definition definition, UsedList used) {
        ListLevel[] levels = new ListLevel[ListCounters.LEVELS];
        for (int i = 0; i < levels.length; i++) {
            ListLevel own = used.levels.getOrDefault(i, definition.levels[i]);
            levels[i] = own != null ? own : new ListLevel(CountingStyle.NONE, 1, "", i, false, false);
        }
        return levels;
    }

    private Definition readDefinition(XmlCursor xml, int id) throws UnreadableException {
        Definition definition = new Definition();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "lvl" -> {
                    int level = xml.number("ilvl").orElse(-1);
                    if (level >= 0 && level < ListCounters.LEVELS) {
                        definition.levels[level] = readLevel(xml, level, definition.levelOfStyle);
                    }
                }
                case "numStyleLink" -> definition.styleLink = xml.attribute("val");
                case "styleLink" -> listOfStyle.put(xml.attribute("val", ""), id);
                default -> {
                    // Its name and kind.
                }
            }
        }
        return definition;
    }

    private static UsedList readList(XmlCursor xml) throws UnreadableException {
        UsedList list = new UsedList();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "abstractNumId" -> list.definition = xml.number("val").orElse(-1);
                case "lvlOverride" -> readOverride(xml, list);
                default -> {
                    // Nothing else is expected here.
                }
            }
        }
        return list;
    }

    private static void readOverride(XmlCursor xml, UsedList list) throws UnreadableException {
        int level = xml.number("ilvl").orElse(-1);
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (level < 0 || level >= ListCounters.LEVELS) {
                continue;
            }
            if (xml.name().equals("startOverride")) {
                list.starts.put(level, xml.number("val").orElse(1));
            } else if (xml.name().equals("lvl")) {
                list.levels.put(level, readLevel(xml, level, new HashMap<>()));
            }
        }
    }

    private static ListLevel readLevel(XmlCursor xml, int index, Map<String, Integer> levelOfStyle)
            throws UnreadableException {
        CountingStyle style = CountingStyle.DECIMAL;
        int start = 0;
        String pattern = "";
        int restarts = index;
        boolean plain = false;
        boolean gap = true;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "start" -> start = xml.number("val").orElse(0);
                case "numFmt" -> style = CountingStyle.ofWord(xml.attribute("val", ""));
                case "lvlText" -> pattern = xml.attribute("val", "");
                case "lvlRestart" ->
                    restarts = Math.min(index, xml.number("val").orElse(index));
                case "isLgl" -> plain = !xml.attribute("val", "1").matches("0|false|off");
                case "suff" -> gap = !"nothing".equals(xml.attribute("val"));
                case "pStyle" -> levelOfStyle.put(xml.attribute("val", ""), index);
                default -> {
                    // Indents and fonts.
                }
            }
        }
        return new ListLevel(style, start, pattern, restarts, plain, gap);
    }
}
