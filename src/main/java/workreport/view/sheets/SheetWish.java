package workreport.view.sheets;

import java.util.List;
import workreport.model.Indicator;
import workreport.sheet.SheetOptions;

/**
 * A sheet that the reader wants.
 *
 * @param ticked the indicators ticked, if it is about them; else none
 */
record SheetWish(Subject subject, SheetOptions options, List<Indicator> ticked) {

    SheetWish {
        ticked = subject.kind() == Subject.Kind.SELECTION ? List.copyOf(ticked) : List.of();
    }

    /** Whether nothing could stand on it. */
    boolean isEmpty() {
        return subject.kind() == Subject.Kind.SELECTION && ticked.isEmpty();
    }
}
