package workreport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import workreport.check.Code;
import workreport.language.Words;
import workreport.platform.Destination;
import workreport.platform.UnwritableException;

/**
 * Where a command writes: a file, a folder of files, or standard output. What is read is never written over.
 *
 * @param source the report that is read
 * @param path {@code -} stands for standard output
 */
record Target(Words words, ReportOption source, Path path) {

    /** Endings that imply a kind of file. Others, such as .txt, imply none in particular. */
    private static final Set<String> ENDINGS = Set.of(
            "csv", "doc", "docx", "gif", "htm", "html", "jpeg", "jpg", "json", "ods", "odt", "pdf", "png", "svg",
            "svgz", "tsv", "webp", "xls", "xlsm", "xlsx", "zip");

    boolean isStandard() {
        return Input.isStandard(path);
    }

    /** A file in this folder. */
    Target file(String name) {
        return new Target(words, source, path.resolve(name));
    }

    void refuseToWriteOver() throws CommandFailure {
        if (source.reads(path)) {
            throw CommandFailure.usage(words.say("output.over-report", path));
        }
    }

    /** A table called {@code x.pdf} would open nowhere. */
    void refuseOtherEnding(Enum<?> format) throws CommandFailure {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (ENDINGS.contains(ending) && name.contains(".") && !ending.equals(Code.of(format))) {
            throw CommandFailure.usage(words.say("output.other-ending", Code.of(format), path));
        }
    }

    void createFolder() throws UnwritableException {
        try {
            Files.createDirectories(path);
        } catch (IOException failed) {
            throw UnwritableException.ofFolder(path, failed);
        }
    }

    /** Writes to the file, or to standard output with nothing else on it. */
    void write(byte[] bytes) throws CommandFailure, UnwritableException {
        refuseToWriteOver();
        if (isStandard()) {
            System.out.write(bytes, 0, bytes.length);
            System.out.flush();
        } else {
            new Destination(path).write(bytes);
        }
    }
}
