package workreport.ingest.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workreport.document.ParagraphRole;
import workreport.ingest.LeftOut;

/**
 * What stands before the text.
 *
 * @param opening the title and what follows it up to the salutation
 * @param pageTitle the title that a web page gives the report, which often says more than the report's own
 * @param leftOut what belongs to the page and not to the report
 * @param end the number of the line that the text begins with
 */
record FrontMatter(List<Item> opening, @Nullable String pageTitle, List<Cut> leftOut, int end) {

    FrontMatter {
        opening = List.copyOf(opening);
        leftOut = List.copyOf(leftOut);
    }

    /** A line of it and what it is. */
    record Item(Line line, ParagraphRole role) {}

    /** A line that is not in the report, and why. */
    record Cut(Line line, LeftOut.Reason reason) {}

    /** The first line of that role, or empty. */
    String first(ParagraphRole role) {
        return opening.stream()
                .filter(item -> item.role() == role)
                .map(item -> item.line().text())
                .findFirst()
                .orElse("");
    }
}
