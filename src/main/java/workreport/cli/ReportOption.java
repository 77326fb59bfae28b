package workreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import workreport.app.OpenFailure;
import workreport.evidence.Report;
import workreport.language.Words;
import workreport.load.FaultyFileException;
import workreport.load.ReportFile;

/** {@code --report}: which report a command is about. It means the same with every command. */
final class ReportOption {

    @Option(names = "--report", paramLabel = "FILE.json", preprocessor = WithoutFile.class)
    private @Nullable Path file;

    /** Where another report than the one that comes with the program was asked for. */
    @Nullable
    Path file() {
        return file;
    }

    /**
     * Reads the report, or says why not.
     *
     * @return the report; null where it cannot be read, and every reason is told
     */
    @Nullable
    Report read(Words words) {
        try {
            return file == null ? ReportFile.bundled() : Input.read(file);
        } catch (FaultyFileException | IOException failed) {
            CheckCommand.tell(words, new OpenFailure(file, failed));
            return null;
        }
    }

    /** Whether a file is the model file or the text beside it, both of which are read. */
    boolean reads(Path out, @Nullable Report report) {
        if (file == null) {
            return false;
        }
        return Input.isSame(out, file)
                || report != null
                        && !Input.isStandard(file)
                        && Input.isSame(out, file.resolveSibling(report.source().file()));
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
