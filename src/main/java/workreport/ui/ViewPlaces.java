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

    /** Whether the thing that a place of this view names exists. */
    boolean has(Location place);

    /**
     * The place that the view opens at on the first visit.
     *
     * @param nothing the place that names nothing in particular
     * @param here where the reader comes from
     */
    default Location first(Location nothing, Location here) {
        return nothing;
    }

    /** The name of a place, shown after the view's own name; empty where the view's name is enough. */
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
     * @param report its state at the time of the call
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

    /** In another version of a report a paragraph may have become a heading, or been split in two. */
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
