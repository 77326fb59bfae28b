package workreport.ingest.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import workreport.document.ParagraphRole;
import workreport.ingest.Blank;
import workreport.ingest.outline.Draft;

/** What identifies a text even after corrections: a sample of how its paragraphs begin. */
final class Fingerprint {

    private static final int BEGINNING = 16;
    private static final int SAMPLE = 48;
    /** Versions of one text share at least this part of the smaller sample; different texts do not. */
    private static final double ALIKE = 0.4;

    private Fingerprint() {}

    /** The same for the same text; at most four dozen numbers of eight digits. */
    static List<String> of(Draft draft) {
        // Title pages and headings are the same in many reports.
        return draft.allParagraphs()
                .filter(paragraph -> paragraph.role() == ParagraphRole.TEXT)
                .map(paragraph -> Blank.remove(paragraph.text()))
                .filter(text -> text.length() >= BEGINNING)
                .map(text -> text.substring(0, BEGINNING))
                .map(beginning -> String.format("%08x", spread(beginning.hashCode())))
                .distinct()
                .sorted()
                .limit(SAMPLE)
                .toList();
    }

    /** Which paragraphs are in the sample must not depend on their characters. */
    private static int spread(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x45d9f3b;
        return (mixed ^ mixed >>> 16) * 0x45d9f3b;
    }

    /** Whether both are of versions of one text. */
    static boolean areAlike(Collection<String> one, Collection<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return common.size() >= ALIKE * Math.max(1, Math.min(one.size(), other.size()));
    }
}
