package workreport.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import workreport.check.InvalidModelException;
import workreport.document.Anchor;

/**
 * Where else in a report a correction may apply: what has the same name gets the same new one; what stands in sentences that
 * begin alike, and was read alike, gets the same new period, measure, status and bound. These are proposals: a person decides.
 */
public final class SamePattern {

    private static final int LONGEST_OPENING = 16;
    private static final int LEAD = 2;

    private SamePattern() {}

    /**
     * A number to which the same correction could apply.
     *
     * @param now what it would state
     */
    public record Proposal(CheckedNumber number, Statement now) {}

    /**
     * What a correction proposes for numbers that nobody has looked at yet, in the order of the text.
     *
     * @param corrected the number as it was before
     * @param now what it states
     */
    public static List<Proposal> of(CheckedNumber corrected, Statement now, Review review) {
        Statement before = corrected.statement();
        if (before == null) {
            return List.of();
        }
        List<Proposal> proposals = new ArrayList<>();
        for (CheckedNumber other : review.numbers()) {
            Statement theirs = other.statement();
            if (!other.isDone() && theirs != null && !other.found().equals(corrected.found())) {
                proposal(corrected, before, now, other, theirs)
                        .filter(changed -> !changed.agrees(theirs))
                        .ifPresent(changed -> proposals.add(new Proposal(other, changed)));
            }
        }
        return proposals;
    }

    private static Optional<Statement> proposal(
            CheckedNumber corrected, Statement before, Statement now, CheckedNumber other, Statement theirs) {
        boolean sameName = theirs.name().equals(before.name());
        boolean sameUnit = theirs.unit().equals(before.unit());
        boolean sameFrame = frame(corrected).equals(frame(other));
        boolean sameLead = sameFrame && lead(corrected).equals(lead(other)) && sameUnit;
        try {
            return Optional.of(new Statement(
                    sameName ? now.name() : theirs.name(),
                    theirs.value(),
                    theirs.upper(),
                    theirs.unit(),
                    sameFrame && theirs.period().equals(before.period()) ? now.period() : theirs.period(),
                    sameLead && theirs.measure() == before.measure() ? now.measure() : theirs.measure(),
                    sameFrame && theirs.status() == before.status() ? now.status() : theirs.status(),
                    sameLead && theirs.bound() == before.bound() ? now.bound() : theirs.bound()));
        } catch (InvalidModelException impossible) {
            return Optional.empty();
        }
    }

    /** The paragraph's section and the words with which the sentence begins; a long opening is the sentence's alone. */
    private static List<String> frame(CheckedNumber number) {
        Anchor anchor = number.found().anchor();
        String sentence = number.found().key().sentence();
        String section = anchor.paragraph().replaceFirst("\\.?p\\d+$", "");
        int comma = Stream.of('，', '：')
                .mapToInt(sentence::indexOf)
                .filter(at -> at > 0)
                .min()
                .orElse(Integer.MAX_VALUE);
        String opening = comma <= LONGEST_OPENING ? sentence.substring(0, comma) : sentence;
        return List.of(section, opening);
    }

    /** The two characters before the number, such as 达到 or 新增. */
    private static String lead(CheckedNumber number) {
        NumberKey key = number.found().key();
        return key.sentence().substring(Math.max(0, key.start() - LEAD), key.start());
    }
}
