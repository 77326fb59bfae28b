package workreport.sheet;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import workreport.typeset.Manuscript;
import workreport.typeset.PageFormat;

/**
 * A sheet, not yet divided into pages.
 *
 * @param name proposed name of its file, without ending
 * @param plainName the same for where only plain letters can be in names
 * @param manuscript what stands on it
 */
public record Sheet(String name, String plainName, Manuscript manuscript) {

    /** What it is about. */
    public String title() {
        return manuscript.about().title();
    }

    public PageFormat format() {
        return manuscript.format();
    }

    /** Its file in a folder; in a locale that has no Chinese, names of files cannot be Chinese either. */
    public Path fileIn(Path folder) {
        return fileIn(folder, name, plainName);
    }

    /** The same for a sheet of those names. */
    public static Path fileIn(Path folder, String name, String plainName) {
        try {
            return folder.resolve(name + ".pdf");
        } catch (InvalidPathException withoutChinese) {
            return folder.resolve(plainName + ".pdf");
        }
    }
}
