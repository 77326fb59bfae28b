package workreport.ui.check;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workreport.ingest.number.Doubt;
import workreport.review.CheckedNumber;
import workreport.review.Review;

/**
 * Which numbers are listed.
 *
 * @param doubt only those with it; null for all
 */
record NumberFilter(Which which, @Nullable Doubt doubt) {

    /** What a person wants to see. */
    enum Which {
        TO_LOOK_AT,
        ALL,
        DONE,
        /** Numbers that the rules did not take for quantities; some of them may be. */
        OTHER
    }

    /** The numbers wanted: what is to be looked at by doubt, everything else in the order of the text. */
    List<CheckedNumber> of(Review review) {
        List<CheckedNumber> wanted = review.numbers().stream()
                .filter(number -> switch (which) {
                    case TO_LOOK_AT -> number.isToLookAt();
                    case ALL -> number.found().isCandidate() || number.isDone();
                    case DONE -> number.isDone();
                    case OTHER -> !number.found().isCandidate();
                })
                .filter(number -> doubt == null || number.doubts().contains(doubt))
                .toList();
        return which == Which.TO_LOOK_AT
                ? wanted.stream()
                        .sorted(Comparator.comparingInt(NumberFilter::worst))
                        .toList()
                : wanted;
    }

    /** A number with several doubts stands with the first of them. */
    private static int worst(CheckedNumber number) {
        return number.doubts().stream().mapToInt(Doubt::ordinal).min().orElse(-1);
    }
}
