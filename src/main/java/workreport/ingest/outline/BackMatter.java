package workreport.ingest.outline;

import java.util.List;
import workreport.ingest.outline.FrontMatter.Cut;

/**
 * A text, separated from what follows it.
 *
 * @param body the lines of the text itself
 * @param glossary the lines of the glossary, its title first
 * @param annexes the lines of each annex, its title first
 * @param leftOut what belongs to the page and not to the report
 */
record BackMatter(List<Line> body, List<Line> glossary, List<List<Line>> annexes, List<Cut> leftOut) {

    BackMatter {
        body = List.copyOf(body);
        glossary = List.copyOf(glossary);
        annexes = annexes.stream().map(List::copyOf).toList();
        leftOut = List.copyOf(leftOut);
    }
}
