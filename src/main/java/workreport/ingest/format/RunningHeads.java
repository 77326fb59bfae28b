package workreport.ingest.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import workreport.ingest.LeftOut.Reason;

/** Finds page numbers, and lines repeated at the head or foot of pages. */
final class RunningHeads {

    /** The share of a page's height, above and below, in which such lines stand. */
    private static final float OUTER = 0.11f;

    private static final Pattern PAGE_NUMBER = Pattern.compile("[\\s\\p{Pd}―·•|第]*(?:[0-9０-９]{1,4}|[ivxIVX]{1,6})\\s*页?"
            + "(?:[\\s/／，,]*(?:共\\s*)?[0-9０-９]{1,4}\\s*页?)?[\\s\\p{Pd}―·•|]*");
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");

    private final Map<String, Set<Integer>> pagesOfText = new HashMap<>();
    private final Map<Integer, Float> heights = new HashMap<>();

    RunningHeads(List<GlyphPage> pages, List<TextLine> lines) {
        pages.forEach(page -> heights.put(page.number(), page.height()));
        for (TextLine line : lines) {
            if (isOuter(line)) {
                pagesOfText.computeIfAbsent(key(line), key -> new HashSet<>()).add(line.page());
            }
        }
    }

    /** Why a line is not part of the text; empty if it is. */
    Optional<Reason> reason(TextLine line) {
        if (!isOuter(line)) {
            return Optional.empty();
        }
        if (PAGE_NUMBER.matcher(line.plain()).matches()) {
            return Optional.of(Reason.PAGE_NUMBER);
        }
        // A line that occurs once is text; on two pages of many it may be chance.
        int times = pagesOfText.get(key(line)).size();
        return times >= 2 && times * 4 >= heights.size() ? Optional.of(Reason.RUNNING_HEAD) : Optional.empty();
    }

    private boolean isOuter(TextLine line) {
        float height = heights.get(line.page());
        return line.baseline() < OUTER * height || line.baseline() - line.size() > (1 - OUTER) * height;
    }

    private static String key(TextLine line) {
        return DIGITS.matcher(Blanks.strip(line.plain())).replaceAll("#");
    }

    /** Those of the lines that are text. */
    List<TextLine> without(List<TextLine> lines) {
        List<TextLine> text = new ArrayList<>(lines);
        text.removeIf(each -> reason(each).isPresent());
        return text;
    }
}
