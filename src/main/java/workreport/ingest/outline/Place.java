package workreport.ingest.outline;

import workreport.check.Check;
import workreport.check.Rule;

/**
 * A stretch of the file.
 *
 * @param block the number of the block, from 0
 * @param start offset of its first character in the block's text, in UTF-16 units
 * @param end offset after its last character
 */
public record Place(int block, int start, int end) {

    public Place {
        Check.of(Place.class)
                .that(0 <= start && start < end, "", Rule.EMPTY_ANCHOR, start, end)
                .done();
    }
}
