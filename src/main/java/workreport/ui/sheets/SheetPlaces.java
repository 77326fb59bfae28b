package workreport.ui.sheets;

import java.util.Optional;
import java.util.function.Supplier;
import workreport.evidence.Contents;
import workreport.language.Notation;
import workreport.ui.Location;
import workreport.ui.Selection;
import workreport.ui.ViewPlaces;

/**
 * The sheets that there are of a report. The first one is what the reader is at.
 *
 * @param selection the indicators that are ticked
 */
public record SheetPlaces(Supplier<Contents> report, Selection selection) implements ViewPlaces {

    @Override
    public boolean has(Location place) {
        return place.id().isEmpty()
                || SheetSubject.find(place.id(), report.get()).isPresent();
    }

    @Override
    public Location first(Location nothing, Location here) {
        return SheetSubject.at(here, report.get(), selection).place(report.get());
    }

    @Override
    public Optional<String> name(Location place, Notation notation) {
        return SheetSubject.find(place.id(), report.get()).map(subject -> subject.name(report.get(), notation));
    }
}
