package workreport.ingest.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import workreport.document.Anchor;
import workreport.document.Bilingual;
import workreport.document.Section;
import workreport.evidence.Report;
import workreport.evidence.Theme;
import workreport.platform.Sha256;

/**
 * The themes of a report's indicators. What the catalogue knows has a theme of its own; anything else belongs to the part of the
 * report where it is first told of: to a section of a chapter, or to the chapter if that has none. Parts of one name are one
 * theme.
 */
final class ThemesUsed {

    private static final Theme OTHER = new Theme("other", new Bilingual("其他", "Other"));

    private static final String ID_PREFIX = "part-";
    private static final int ID_LENGTH = 10;

    private static final Pattern CLAUSE_END = Pattern.compile("[，,；;：:。！!]");
    /** What every other heading begins with. */
    private static final Pattern LEAD = Pattern.compile("^[—\\-\\s]*(?:我们)?");
    /** A shorter clause only leads on to what a heading is about. */
    private static final int SHORTEST = 5;

    /** The part that a paragraph or heading stands in. */
    private final Map<String, Section> parts = new HashMap<>();

    private final Map<String, Theme> known = new LinkedHashMap<>();
    private final Map<String, Theme> own = new LinkedHashMap<>();
    private boolean hasOther;

    ThemesUsed(Report text) {
        for (Section chapter : text.sections()) {
            put(chapter, chapter);
            chapter.sections().forEach(section -> put(section, section));
        }
    }

    private void put(Section within, Section part) {
        within.walk(section -> parts.put(section.id(), part), paragraph -> parts.put(paragraph.id(), part));
    }

    /** A theme of the catalogue, which is now used. */
    Theme of(Theme theme) {
        known.putIfAbsent(theme.id(), theme);
        return theme;
    }

    /** The theme of what is told there. */
    Theme of(Anchor place) {
        Section part = parts.get(place.paragraph());
        if (part == null) {
            hasOther = true;
            return OTHER;
        }
        Bilingual name = name(part);
        return own.computeIfAbsent(name.zh(), zh -> new Theme(id(zh), name));
    }

    /** All that are used: those of the catalogue, then the parts in the order of their indicators, then the rest. */
    List<Theme> all() {
        List<Theme> all = new ArrayList<>(known.values());
        all.addAll(own.values());
        if (hasOther) {
            all.add(OTHER);
        }
        return List.copyOf(all);
    }

    private static Bilingual name(Section part) {
        return part.shortName() == null ? new Bilingual(firstClause(part.title()), part.headingEn()) : part.brief();
    }

    /** The first clause that says something; a heading of short clauses stays whole. */
    private static String firstClause(String heading) {
        return CLAUSE_END
                .splitAsStream(heading)
                .map(clause -> LEAD.matcher(clause.strip()).replaceFirst(""))
                .filter(clause -> SHORTEST <= clause.length())
                .findFirst()
                .orElse(heading);
    }

    private static String id(String name) {
        return ID_PREFIX + Sha256.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, ID_LENGTH);
    }
}
