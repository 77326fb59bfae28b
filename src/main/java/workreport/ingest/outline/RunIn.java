package workreport.ingest.outline;

import java.util.List;
import java.util.Optional;
import workreport.ingest.Sentence;

/** A first sentence that could be its paragraph's heading. */
final class RunIn {

    private static final int LONGEST = 42;
    /** The text must be so many times longer than its heading. */
    private static final double LONGER = 1.5;

    private RunIn() {}

    static Optional<Heading> of(int number, Line line, int level) {
        List<Sentence> sentences = line.sentences();
        Sentence first = sentences.getFirst();
        boolean heads = sentences.size() > 1
                && Plausibility.couldHead(first, LONGEST)
                && Label.at(line.text()).isEmpty()
                && !Plausibility.isStock(line.text())
                && line.length() - first.end() > LONGER * first.length();
        if (!heads) {
            return Optional.empty();
        }
        boolean bold = line.style().bold() >= first.length() && line.style().bold() <= first.end() + 1;
        return Optional.of(
                Heading.of(number, line, 0, first.end(), level, bold ? HeadingRule.BOLD : HeadingRule.RUN_IN));
    }
}
