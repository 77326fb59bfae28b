package workreport.sheet;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import workreport.paint.Typefaces;
import workreport.typeset.Typesetter;

/**
 * Tightens a sheet whose last page would be nearly empty, if that saves the page. Text is never made smaller for it.
 *
 * @param cancelled polled during typesetting
 */
record Fitting(Typefaces typefaces, BooleanSupplier cancelled) {

    private static final double LITTLE = 0.4;

    Sheet of(Function<Setting, Sheet> make) {
        Sheet sheet = make.apply(Setting.USUAL);
        Typesetter.Extent extent = extent(sheet);
        if (extent.pages() == 1 || extent.lastFilled() > LITTLE) {
            return sheet;
        }
        return Setting.tighter()
                .map(make)
                .filter(tighter -> pages(tighter) < extent.pages())
                .findFirst()
                .orElse(sheet);
    }

    /** The loosest setting that fits on one page; empty if even the tightest does not. */
    Optional<Sheet> onOnePage(Function<Setting, Sheet> make) {
        return Stream.concat(Stream.of(Setting.USUAL), Setting.tighter())
                .map(make)
                .filter(sheet -> pages(sheet) == 1)
                .findFirst();
    }

    private int pages(Sheet sheet) {
        return extent(sheet).pages();
    }

    private Typesetter.Extent extent(Sheet sheet) {
        return new Typesetter(typefaces).extent(sheet.manuscript(), cancelled);
    }
}
