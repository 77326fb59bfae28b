package workreport.ui.sheets;

import java.util.List;
import workreport.evidence.Indicator;
import workreport.sheet.SheetOptions;

/**
 * A sheet that the reader wants.
 *
 * @param ticked the indicators ticked, if it is about them; else none
 */
record SheetRequest(SheetSubject subject, SheetOptions options, List<Indicator> ticked) {

    SheetRequest {
        ticked = subject.kind() == SheetSubject.Kind.SELECTION ? List.copyOf(ticked) : List.of();
    }

    /** Whether nothing could stand on it. */
    boolean isEmpty() {
        return subject.kind() == SheetSubject.Kind.SELECTION && ticked.isEmpty();
    }
}
