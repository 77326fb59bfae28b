package workreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import workreport.app.file.OpenFailure;
import workreport.evidence.Report;
import workreport.ingest.UnreadableException;
import workreport.ingest.report.ReadReport;
import workreport.ingest.report.Warnings;
import workreport.language.Words;
import workreport.load.FaultyFileException;
import workreport.load.ReportFile;

/** {@code --report}: which report a command is about. Every command has it, and so has the program without one. */
final class ReportOption {

    @Option(names = "--report", paramLabel = "FILE", preprocessor = WithoutFile.class, scope = ScopeType.INHERIT)
    private @Nullable Path file;

    private @Nullable ReadReport read;
    private List<Path> others = List.of();

    /** The model file asked for; null for the report that comes with the program. */
    @Nullable
    Path file() {
        return file;
    }

    /**
     * Reads the report. That somebody should look at the file is said in a line, and goes on: {@code check} has the rest.
     *
     * @throws CommandFailure with every reason why it cannot be read
     */
    Report read(Words words) throws CommandFailure {
        ReadReport found = readChecked(words);
        if (!found.warnings().isEmpty()) {
            String said = found.warnings() instanceof Warnings.OfImport ? "import.warned" : "check.warned";
            Output.complain(
                    words.say(said, String.valueOf(file), found.warnings().count()));
        }
        return found.report();
    }

    /** The same without a word about warnings, for whoever shows them. */
    ReadReport readChecked(Words words) throws CommandFailure {
        try {
            read = file == null ? new ReadReport(ReportFile.bundled()) : Input.readAny(file);
            return read;
        } catch (FaultyFileException | IOException | UnreadableException failed) {
            throw new CommandFailure(ExitCode.FAILED, new OpenFailure(file, failed).lines(words));
        }
    }

    /** Whether a file is the model file or, once that is read, the text beside it, which is read as well. */
    boolean reads(Path out) {
        return others.stream().anyMatch(other -> Input.isSame(out, other)) || readsAsReport(out);
    }

    /** Told which other files are read. */
    void alsoReads(List<Path> files) {
        others = List.copyOf(files);
    }

    private boolean readsAsReport(Path out) {
        return file != null
                && (Input.isSame(out, file)
                        || read != null
                                && !Input.isStandard(file)
                                && Input.isSame(
                                        out,
                                        file.resolveSibling(
                                                read.report().textFile().file())));
    }

    /** With {@code sheets} the option without a file once asked for the whole text, and still does. */
    static final class WithoutFile implements IParameterPreprocessor {

        @Override
        public boolean preprocess(Stack<String> rest, CommandSpec command, ArgSpec option, Map<String, Object> info) {
            boolean attached = !" ".equals(info.get("separator"));
            boolean alone = !attached && (rest.isEmpty() || Input.isOption(rest.peek()));
            if (alone && command.userObject() instanceof SheetsCommand sheets) {
                sheets.wantWholeByItsOldName();
                return true;
            }
            return false;
        }
    }
}
