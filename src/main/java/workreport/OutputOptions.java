package workreport;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import workreport.export.Destination;
import workreport.export.UnwritableException;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.load.FaultyFileException;
import workreport.load.ReportFile;
import workreport.model.Contents;
import workreport.model.Report;
import workreport.window.Unopened;

/** What every command that writes a file can be told: where to, in which language, of which report. */
final class OutputOptions {

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out = Path.of("");

    @Option(names = "--lang", paramLabel = "zh|en")
    private @Nullable Language language;

    @Option(names = "--report", paramLabel = "FILE.json")
    private @Nullable Path file;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    /** Makes the bytes of a file from a report. */
    interface Maker {
        byte[] make(Contents contents, Notation notation) throws Refusal;
    }

    /** Thrown where a file cannot be made of what was asked for; its message is for people. */
    static final class Refusal extends Exception {

        @Serial
        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }

    /**
     * Reads the report, makes the file and writes it, or says in one line why not.
     *
     * @return the exit code
     */
    int write(Words words, Maker maker) {
        try {
            Report report = file == null ? ReportFile.bundled() : ReportFile.read(file);
            Words inside = language == null ? words : Words.of(language);
            byte[] bytes = maker.make(new Contents(report), new Notation(inside, report.units()));
            new Destination(out).write(bytes);
            return Main.FINE;
        } catch (Refusal refusal) {
            CheckCommand.complain(refusal.getMessage());
            return Main.USAGE;
        } catch (UnwritableException unwritable) {
            CheckCommand.complain(unwritable.say(words));
            return Main.USAGE;
        } catch (FaultyFileException | IOException failed) {
            CheckCommand.tell(words, new Unopened(file, failed));
        }
        return Main.FAILED;
    }
}
