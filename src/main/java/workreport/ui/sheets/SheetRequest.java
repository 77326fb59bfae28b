package workreport.ui.sheets;

import java.util.List;
import workreport.evidence.Indicator;
import workreport.sheet.SheetOptions;

/**
 * A sheet that the reader wants.
 *
 * @param ticked the indicators ticked, if it is about them; else none
 * @param place what the reports of the place have, if it is about them; else nothing
 * @param international whether verdicts on promises are in the words used internationally, if it is about promises
 */
record SheetRequest(
        SheetSubject subject,
        SheetOptions options,
        List<Indicator> ticked,
        PlaceSubjects place,
        boolean international) {

    SheetRequest {
        ticked = subject.kind() == SheetSubject.Kind.SELECTION ? List.copyOf(ticked) : List.of();
        place = subject.kind().isOfPlace() ? place : PlaceSubjects.NONE;
        international = subject.kind().isOfPlace() && international;
    }

    /** A sheet of one report alone. */
    SheetRequest(SheetSubject subject, SheetOptions options, List<Indicator> ticked) {
        this(subject, options, ticked, PlaceSubjects.NONE, false);
    }

    /** Whether nothing could stand on it. */
    boolean isEmpty() {
        return subject.kind() == SheetSubject.Kind.SELECTION && ticked.isEmpty()
                || subject.kind().isOfPlace() && !place.has(subject);
    }
}
