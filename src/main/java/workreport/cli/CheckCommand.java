package workreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workreport.Main;
import workreport.app.FaultText;
import workreport.app.OpenFailure;
import workreport.evidence.Report;
import workreport.language.Words;
import workreport.load.FaultyFileException;

/** {@code check FILE.json…}: everything that is wrong with model files, a line a fault. */
@Command(name = "check", resourceBundle = "")
public final class CheckCommand implements Callable<Integer> {

    private final Words words;

    @Parameters(paramLabel = "FILE.json", arity = "1..*")
    private List<Path> files = List.of();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    CheckCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        int code = Main.FINE;
        for (Path file : files) {
            code = Math.max(code, check(file));
        }
        return code;
    }

    private int check(Path file) {
        try {
            Report report = Input.read(file);
            System.out.println(FaultText.visible(words.say(
                    "check.fine",
                    file,
                    report.allSections().count(),
                    report.characters(),
                    report.indicators().size(),
                    report.observationCount())));
            return Main.FINE;
        } catch (FaultyFileException | IOException failed) {
            tell(words, new OpenFailure(file, failed));
            return Main.FAILED;
        }
    }

    /** Prints why a file cannot be opened. */
    static void tell(Words words, OpenFailure unopened) {
        unopened.lines(words).forEach(CheckCommand::complain);
    }

    /** Prints a line of complaint. */
    public static void complain(String line) {
        System.err.println(FaultText.visible(line));
    }
}
