package workreport.sheet;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workreport.language.Language;
import workreport.typeset.Block;
import workreport.typeset.PageFormat;

/**
 * What stands on a summary sheet, not yet divided into pages.
 *
 * @param name proposed name of its file, without ending
 * @param plainName the same for where only plain letters can be in names
 * @param title what it is about
 * @param language the leading language of its labels
 * @param date of the report; null where that is not known
 * @param source the line at the foot of each page, in each language of its labels
 * @param page how “page x of y” is said in each, with the placeholders {@code {0}} and {@code {1}}
 * @param author who issued what is printed; null for what this program put together
 */
public record Sheet(
        String name,
        String plainName,
        String title,
        Language language,
        @Nullable LocalDate date,
        List<Said> source,
        List<String> page,
        @Nullable String author,
        PageFormat format,
        boolean mono,
        List<Block> blocks) {

    public Sheet {
        source = List.copyOf(source);
        page = List.copyOf(page);
        blocks = List.copyOf(blocks);
    }

    /** A text, and the language that it is in. */
    public record Said(Language language, String text) {}

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
