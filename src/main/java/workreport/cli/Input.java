package workreport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import workreport.app.file.UserParts;
import workreport.ingest.UnreadableException;
import workreport.ingest.format.ReadOptions;
import workreport.ingest.report.MendLogs;
import workreport.ingest.report.ReadReport;
import workreport.ingest.report.ReportImport;
import workreport.load.CheckedReport;
import workreport.load.FaultyFileException;
import workreport.load.ReportFile;

/** Files that the command line reads and writes, where {@code -} stands for standard input and output. */
final class Input {

    private static final String STANDARD = "-";
    private static final Path ON_UNIX = Path.of("/dev/stdin");
    private static final Path OUT_ON_UNIX = Path.of("/dev/stdout");

    private Input() {}

    static boolean isStandard(Path path) {
        return isStandard(path.toString());
    }

    /** A file of that name is {@code ./-}. */
    static boolean isStandard(String name) {
        return name.equals(STANDARD);
    }

    /** Whether an argument can only be meant as an option; a file of that name needs {@code ./} in front. */
    static boolean isOption(String argument) {
        return argument.startsWith("-") && !isStandard(argument);
    }

    /**
     * Reads a model file and checks everything about it.
     *
     * @throws IOException if it cannot be read at all
     * @throws FaultyFileException with everything wrong with its content, if any of it prevents opening
     */
    static CheckedReport read(Path file) throws IOException, FaultyFileException {
        return isStandard(file) ? ReportFile.read(file.toString(), System.in) : ReportFile.read(file);
    }

    /**
     * Reads a report from a model file, or out of a file of any other format; from standard input only a model.
     *
     * @throws IOException if a model file cannot be read at all
     * @throws FaultyFileException with all that is wrong in a model file
     * @throws UnreadableException with the reason why another file cannot be read
     */
    static ReadReport readAny(Path file) throws IOException, FaultyFileException, UnreadableException {
        return isStandard(file)
                ? new ReadReport(read(file))
                : MendLogs.ofUser().mended(ReportImport.read(file, ReadOptions.STANDARD));
    }

    /** The same, as the reader has chosen, with what people have made of it where the file brings that along. */
    static ReadReport take(Path file, ReadOptions options)
            throws IOException, FaultyFileException, UnreadableException {
        if (isStandard(file)) {
            return new ReadReport(read(file));
        }
        ReadReport read = ReportImport.read(file, options);
        UserParts.ofUser().take(file, read.report().id());
        return MendLogs.ofUser().mended(read);
    }

    /** Whether writing one file would overwrite another that is read, under whatever name. */
    static boolean isSame(Path written, Path read) {
        Path out = isStandard(written) ? OUT_ON_UNIX : written;
        Path in = isStandard(read) ? ON_UNIX : read;
        try {
            // A terminal or a pipe is read and written at once without harm.
            return Files.isRegularFile(in) && Files.isRegularFile(out) && Files.isSameFile(out, in);
        } catch (IOException notThere) {
            return false;
        }
    }
}
