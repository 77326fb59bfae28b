package workreport;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workreport.export.MissingFontException;
import workreport.language.Words;
import workreport.print.Printers;

/** The command line, with all its commands. */
@Command(name = "report-viewer", versionProvider = Version.class)
final class Arguments implements Callable<Integer> {

    static final String IN_WINDOW = "--window";

    private final Words words;

    /** A model file, or a link to a place in the bundled report. */
    @Parameters(arity = "0..1", paramLabel = "FILE.json|LINK")
    private @Nullable String target;

    @Option(names = IN_WINDOW)
    private boolean inWindow;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    private Arguments(Words words) {
        this.words = words;
    }

    /** Does what they say, and returns the exit code. */
    static int run(Words words, Printers printers, String... arguments) {
        CommandLine line = new CommandLine(new Arguments(words))
                .addSubcommand(new CheckCommand(words))
                .addSubcommand(new ExportCommand(words))
                .addSubcommand(new ChartCommand(words))
                .addSubcommand(new SheetsCommand(words, printers))
                .addSubcommand(new ListCommand(words, printers))
                .setCaseInsensitiveEnumValuesAllowed(true);
        Help.describe(line, words);
        line.setParameterExceptionHandler((wrong, _) -> {
            CheckCommand.complain(words.say("usage.wrong", wrong.getMessage()));
            System.err.println(words.say("usage.help"));
            return Main.USAGE;
        });
        line.setExecutionExceptionHandler((failed, _, _) -> {
            if (failed instanceof MissingFontException missing) {
                return Main.tell(words, missing);
            }
            throw failed;
        });
        return line.execute(arguments);
    }

    @Override
    public Integer call() throws InterruptedException {
        return Main.open(words, target, inWindow);
    }
}
