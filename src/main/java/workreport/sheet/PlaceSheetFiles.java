package workreport.sheet;

import java.nio.file.Path;
import workreport.document.Bilingual;
import workreport.series.IndicatorSeries;
import workreport.series.PlaceSeries;
import workreport.series.YearReport;

/** Where the files of sheets of a place will be, known before any of them is made. */
public final class PlaceSheetFiles {

    private final Path folder;
    private final PlaceStationery stationery;

    /** @param place whose reports they are */
    public PlaceSheetFiles(Path folder, PlaceSeries series, Bilingual place, SheetOptions options) {
        this.folder = folder;
        // The names are the same whichever words verdicts are in.
        stationery = new PlaceStationery(series, place, options, false);
    }

    public Path of(IndicatorSeries indicator) {
        return file(stationery.name(indicator));
    }

    /** Of the promises of a report. */
    public Path of(YearReport report) {
        return file(stationery.name(report));
    }

    public Path scoreCard() {
        return file(stationery.cardName());
    }

    private Path file(SheetNames.Name name) {
        return Sheet.fileIn(folder, name.full(), name.plain());
    }
}
