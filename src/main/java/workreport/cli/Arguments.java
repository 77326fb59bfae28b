package workreport.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import workreport.Main;
import workreport.find.ReportLink;
import workreport.language.Words;
import workreport.platform.MissingFontException;
import workreport.platform.print.Printers;

/** The command line, with all its commands. */
@Command(name = Arguments.PROGRAM, versionProvider = Version.class)
public final class Arguments implements Callable<Integer> {

    public static final String PROGRAM = "report-viewer";
    public static final String IN_WINDOW = "--window";

    private final Words words;

    @Spec
    private CommandSpec spec = CommandSpec.create();

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
    public static int run(Words words, Printers printers, String... arguments) {
        CommandLine line = line(words, printers);
        line.setParameterExceptionHandler((wrong, _) -> new Misuse(words).tell(wrong));
        line.setExecutionExceptionHandler((failed, _, _) -> {
            if (failed instanceof MissingFontException missing) {
                return Main.tell(words, missing);
            }
            throw failed;
        });
        return line.execute(arguments);
    }

    /** All commands with their options, as {@code --help}, the manual page and the shell's completion tell them. */
    static CommandLine line(Words words, Printers printers) {
        CommandLine line = new CommandLine(new Arguments(words))
                .addSubcommand(new CheckCommand(words))
                .addSubcommand(new ExportCommand(words))
                .addSubcommand(new ChartCommand(words))
                .addSubcommand(new SheetsCommand(words, printers))
                .addSubcommand(new ListCommand(words, printers))
                .addSubcommand(new ManualCommand(words))
                .addSubcommand(new CompletionCommand())
                // A file may be called @m.json.
                .setExpandAtFiles(false)
                .registerConverter(Path.class, Arguments::path);
        Help.describe(line, words);
        return line;
    }

    /** The file of that name; one with no name there is not. */
    static Path path(String name) {
        if (name.isEmpty()) {
            throw new TypeConversionException(name);
        }
        return Path.of(name);
    }

    /** What is to be opened; empty where nothing was named. */
    String target() {
        return target == null ? "" : target;
    }

    /** Whether what is to be opened can only be a command misspelt: it looks like no file, and there is none. */
    boolean isMeantAsCommand() {
        return target != null
                && !target.isEmpty()
                && !inWindow
                && !Input.isStandard(target)
                && target.chars()
                        .noneMatch(each -> each == '.' || each == '/' || each == File.separatorChar || each == 0)
                && !ReportLink.isMeant(target)
                && !Files.exists(Path.of(target));
    }

    @Override
    public Integer call() throws InterruptedException {
        return isMeantAsCommand()
                ? new Misuse(words).tellNoCommand(spec.commandLine(), target())
                : Main.open(words, target, inWindow);
    }
}
