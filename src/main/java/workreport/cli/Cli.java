package workreport.cli;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;
import workreport.language.FailureText;
import workreport.language.Words;
import workreport.platform.MissingFontException;
import workreport.platform.ProgramVersion;
import workreport.platform.UnwritableException;
import workreport.platform.print.Printers;
import workreport.platform.print.SystemPrinters;

/** The command line: runs the command that the arguments name. Without one the window opens. */
public final class Cli {

    static final String PROGRAM = "report-viewer";

    private Cli() {}

    /** Does what the arguments say, and returns the exit code: see {@link ExitCode}. */
    public static int run(Words words, String... arguments) {
        return run(words, new SystemPrinters(), arguments);
    }

    static int run(Words words, Printers printers, String... arguments) {
        try {
            return arguments.length == 0
                    ? open(words)
                    : Output.checked(words, line(words, printers).execute(arguments));
        } catch (OutOfMemoryError tooLittle) {
            System.err.println(words.say("trouble.memory"));
            return ExitCode.FAILED;
        }
    }

    /**
     * Without arguments there is nothing to parse. The classes of picocli, in the format of Java 5, are in no ahead-of-time
     * cache: reading and verifying them would make the start a quarter longer.
     */
    private static int open(Words words) {
        try {
            return new Desktop(words).showLast();
        } catch (CommandFailure | MissingFontException failed) {
            return report(words, failed).orElseThrow();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        }
    }

    /** All commands with their options, as {@code --help}, the manual page and the shell's completion show them. */
    static CommandLine line(Words words, Printers printers) {
        ReportOption source = new ReportOption();
        CommandLine line = new CommandLine(new OpenCommand(words, source)).setResourceBundle(new HelpTexts(words));
        Stream.of(
                        new CheckCommand(words, source),
                        new ExtractCommand(words),
                        new SeriesCommand(words),
                        new DiffCommand(words),
                        new ImportCommand(words),
                        new LibraryCommand(words),
                        new ExportCommand(words, source),
                        new ChartCommand(words, source),
                        new SheetsCommand(words, source, printers),
                        new ListCommand(words, source, printers),
                        new AgreementCommand(words),
                        new ManualCommand(words),
                        new CompletionCommand())
                .map(CommandLine::new)
                .map(Choices::offer)
                .forEach(line::addSubcommand);
        line.getCommandSpec().versionProvider(() -> new String[] {version()});
        // A file may be called @m.json.
        return line.setExpandAtFiles(false)
                // If the file after --report is missing, the next option must not be taken for it.
                .setUnmatchedOptionsAllowedAsOptionParameters(false)
                .registerConverter(Path.class, Cli::path)
                .setParameterExceptionHandler((wrong, _) -> new Misuse(words).report(wrong))
                .setExecutionExceptionHandler(
                        (failed, _, _) -> report(words, failed).orElseThrow(() -> failed));
    }

    /** The program's name and version. */
    static String version() {
        return PROGRAM + " " + ProgramVersion.text();
    }

    private static Path path(String name) {
        if (name.isEmpty()) {
            throw new TypeConversionException(name);
        }
        return Path.of(name);
    }

    /** Says what went wrong and returns the exit code; empty if it is a bug in the program. */
    private static OptionalInt report(Words words, Exception failed) {
        switch (failed) {
            case CommandFailure failure -> {
                failure.lines().forEach(Output::complain);
                return OptionalInt.of(failure.code());
            }
            case UnwritableException unwritable -> {
                Output.complain(FailureText.of(unwritable, words));
                return OptionalInt.of(ExitCode.FAILED);
            }
            case MissingFontException missing -> {
                Output.complain(words.say("trouble.font", missing.getMessage()));
                return OptionalInt.of(ExitCode.FAILED);
            }
            default -> {
                return OptionalInt.empty();
            }
        }
    }
}
