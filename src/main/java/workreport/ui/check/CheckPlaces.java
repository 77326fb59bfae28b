package workreport.ui.check;

import java.util.Optional;
import workreport.document.Anchor;
import workreport.evidence.Contents;
import workreport.language.Notation;
import workreport.review.CheckedNumber;
import workreport.review.Review;
import workreport.ui.Location;
import workreport.ui.Reviewing;
import workreport.ui.ViewPlaces;

/** The numbers of a report as places of the view in which they are checked. */
public record CheckPlaces(Reviewing reviewing) implements ViewPlaces {

    /** The place where a number is checked. */
    public static Location of(String report, CheckedNumber number) {
        return Location.in(Location.View.CHECK, report, id(number));
    }

    private static String id(CheckedNumber number) {
        Anchor anchor = number.found().anchor();
        return anchor.paragraph() + "@" + anchor.start();
    }

    /** The place of a number in the text. */
    static Location inText(Contents contents, CheckedNumber number) {
        Anchor anchor = number.found().anchor();
        String report = contents.report().id();
        return contents.paragraph(anchor.paragraph()).isPresent()
                ? Location.of(report, anchor)
                : Location.of(report, anchor.paragraph());
    }

    /** The number that a place names. */
    static Optional<CheckedNumber> number(Location place, Review review) {
        return review.numbers().stream()
                .filter(number -> id(number).equals(place.id()))
                .findFirst();
    }

    @Override
    public boolean has(Location place) {
        return place.id().isEmpty() || number(place, reviewing.review()).isPresent();
    }

    @Override
    public Optional<String> name(Location place, Notation notation) {
        return number(place, reviewing.review())
                .map(number -> number.found().key().printed());
    }
}
