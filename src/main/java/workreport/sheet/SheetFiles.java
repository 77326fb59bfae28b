package workreport.sheet;

import java.nio.file.Path;
import workreport.model.Contents;
import workreport.model.Indicator;
import workreport.model.Section;
import workreport.model.Theme;

/** Where the files of sheets will be, known before any of them is made. */
public final class SheetFiles {

    private final Path folder;
    private final Stationery stationery;

    public SheetFiles(Path folder, Contents contents, SheetOptions options) {
        this.folder = folder;
        stationery = new Stationery(contents, options);
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

    private Path file(Stationery.Name name) {
        return Sheet.fileIn(folder, name.full(), name.plain());
    }
}
