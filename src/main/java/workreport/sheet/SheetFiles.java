package workreport.sheet;

import java.nio.file.Path;
import workreport.analysis.ReportProfile;
import workreport.document.Section;
import workreport.evidence.Indicator;
import workreport.evidence.Theme;

/** Where the files of sheets will be, known before any of them is made. */
public final class SheetFiles {

    private final Path folder;
    private final SheetTemplate stationery;

    public SheetFiles(Path folder, ReportProfile report, SheetOptions options) {
        this.folder = folder;
        stationery = new SheetTemplate(report, options);
    }

    public Path of(Section section) {
        return file(stationery.name(section));
    }

    public Path of(Theme theme) {
        return file(stationery.name(theme));
    }

    public Path of(Indicator indicator) {
        return file(stationery.name(indicator));
    }

    private Path file(SheetNames.Name name) {
        return Sheet.fileIn(folder, name.full(), name.plain());
    }
}
