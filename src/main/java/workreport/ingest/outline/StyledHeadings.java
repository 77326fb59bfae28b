package workreport.ingest.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Headings that have no number, but a style that the file calls a heading's. Which level a style means, the numbered headings
 * of the same style tell; where there are none, its own level counts.
 */
final class StyledHeadings {

    private static final int LONGEST = 60;
    private static final int FEWEST = 2;
    private static final int DEEPEST = 3;

    private StyledHeadings() {}

    /** Those among the lines that are not numbered headings. */
    static List<Heading> find(List<Line> lines, List<Heading> numbered) {
        Map<Integer, Integer> levels = new HashMap<>();
        numbered.forEach(
                heading -> levels.putIfAbsent(lines.get(heading.line()).style().level(), heading.level()));
        Set<Integer> known = numbered.stream().map(Heading::line).collect(Collectors.toSet());
        List<Heading> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int style = line.style().level();
            if (style > 0 && line.length() <= LONGEST && !known.contains(i) && !Address.begins(line)) {
                int level = levels.getOrDefault(style, Math.min(style, DEEPEST));
                found.add(Heading.of(i, line, 0, line.length(), level, HeadingRule.STYLE));
            }
        }
        return found.size() < FEWEST ? List.of() : found;
    }
}
