package workreport.ingest.number;

import org.jspecify.annotations.Nullable;
import workreport.measure.Bound;

/**
 * A quantity in its sentence, with what has been found about it so far: what the rules for measure, period, status and
 * bound look at.
 *
 * @param index which of the sentence's numbers
 * @param scope what the sentence is about
 * @param chapter what its chapter is about
 * @param year the year that the report plans for
 * @param previous the quantity before it in the sentence, or null
 */
record Occurrence(
        NumberedSentence sentence,
        int index,
        FoundName name,
        Scope scope,
        Scope chapter,
        int year,
        @Nullable Candidate previous) {

    PrintedNumber number() {
        return sentence.number(index);
    }

    Lead lead() {
        return name.lead();
    }

    String before() {
        return sentence.before(index);
    }

    String clause() {
        return sentence.clause(index);
    }

    /**
     * Whether it is one of a list whose first member has the words that count for all: "达到28090元、9113元". Such a one is
     * read like the one before it.
     */
    boolean isReadLikePrevious() {
        return previous != null
                && lead().rest().isEmpty()
                && !lead().isChange()
                && !lead().level()
                && sentence.isListed(index)
                && (number().kind() == PrintedNumber.Kind.RATIO
                        || sentence.hasUnitBefore(index)
                        || number().isPercent());
    }

    /** Whether a bound was said before the number that precedes it, and counts for both. */
    boolean sharesBound() {
        return previous != null
                && sentence.continues(index)
                && sentence.hasUnitBefore(index)
                && sentence.text.startsWith("、", previous.number().end())
                && lead().rest().isEmpty()
                && previous.bound() != Bound.EXACT
                && !previous.number().more();
    }
}
