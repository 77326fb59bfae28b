package workreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workreport.app.file.FaultText;
import workreport.app.file.OpenFailure;
import workreport.evidence.Report;
import workreport.language.Words;
import workreport.load.CheckedReport;
import workreport.load.Fault;
import workreport.load.FaultyFileException;

/**
 * {@code check FILE.json…}: all errors and warnings of model files, a line each. Only what prevents a file from opening
 * is a failure, unless the reader is strict.
 */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Words words;

    private final ReportOption source;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE.json", arity = "0..*", descriptionKey = "file")
    private List<Path> files = List.of();

    @Option(names = "--strict")
    private boolean strict;

    CheckCommand(Words words, ReportOption source) {
        this.words = words;
        this.source = source;
    }

    @Override
    public Integer call() {
        List<Path> all =
                Stream.concat(Stream.ofNullable(source.file()), files.stream()).toList();
        if (all.isEmpty()) {
            throw new MissingParameterException(
                    spec.commandLine(), spec.positionalParameters().getFirst(), "no file");
        }
        int code = ExitCode.FINE;
        for (Path file : all) {
            code = Math.max(code, check(file));
        }
        return code;
    }

    private int check(Path file) {
        try {
            CheckedReport checked = Input.read(file);
            List<Fault> warnings = checked.warnings();
            if (!warnings.isEmpty()) {
                FaultText.of(file.toString(), warnings, words).forEach(Output::complain);
                Output.print(words.say("check.opens", file, warnings.size()));
                return strict ? ExitCode.FAILED : ExitCode.FINE;
            }
            Report report = checked.report();
            Output.print(words.say(
                    "check.fine",
                    file,
                    report.allSections().count(),
                    report.characters(),
                    report.indicators().size(),
                    report.observationCount()));
            return ExitCode.FINE;
        } catch (FaultyFileException | IOException failed) {
            new OpenFailure(file, failed).lines(words).forEach(Output::complain);
            return ExitCode.FAILED;
        }
    }
}
