package workreport.ui;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import workreport.document.Anchor;
import workreport.document.Bilingual;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Theme;
import workreport.language.Notation;

/** The places of a view: what it can show of a report, known before the view is made. */
public interface ViewPlaces {

    /** Whether there is what a place of this view names. */
    boolean has(Location place);

    /**
     * What the view begins with when the reader has not been in it yet.
     *
     * @param nothing the place that names nothing in particular
     * @param here where the reader comes from
     */
    default Location first(Location nothing, Location here) {
        return nothing;
    }

    /** What a place is called beside the view's own name; none where that says it all. */
    Optional<String> name(Location place, Notation notation);

    /** Any place at all: the view itself says what it can show of it. */
    static ViewPlaces any() {
        return new ViewPlaces() {
            @Override
            public boolean has(Location place) {
                return true;
            }

            @Override
            public Optional<String> name(Location place, Notation notation) {
                return Optional.empty();
            }
        };
    }

    /**
     * Places by the ids of what is in a report.
     *
     * @param report as it is when it is asked
     */
    static ViewPlaces in(Supplier<Contents> report) {
        return new ViewPlaces() {
            @Override
            public boolean has(Location place) {
                return report.get().isKnown(place.id()) && ViewPlaces.hasNumber(place.number(), report.get())
                        || place.id().isEmpty() && !place.isInText();
            }

            @Override
            public Optional<String> name(Location place, Notation notation) {
                return ViewPlaces.name(place, report.get()).map(notation.language()::of);
            }
        };
    }

    /** In another version of a report a paragraph may have become a heading, or two. */
    private static boolean hasNumber(@Nullable Anchor number, Contents contents) {
        return number == null
                || contents.paragraph(number.paragraph())
                        .filter(paragraph -> number.end() <= paragraph.text().length())
                        .isPresent();
    }

    private static Optional<Bilingual> name(Location place, Contents contents) {
        return contents.indicator(place.id())
                .map(Indicator::name)
                .or(() -> contents.theme(place.id()).map(Theme::name));
    }
}
