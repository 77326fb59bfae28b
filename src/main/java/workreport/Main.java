package workreport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workreport.find.ReportLink;
import workreport.language.Language;
import workreport.language.Words;
import workreport.load.FaultyFileException;
import workreport.load.ReportFile;
import workreport.model.Contents;
import workreport.model.Report;
import workreport.print.Printers;
import workreport.print.SystemPrinters;
import workreport.window.Desk;

/** The command line. Exit codes: 0 fine, 1 something is wrong with a file or failed, 2 wrong use, no screen, or a file that cannot be written. */
@Command(name = "report-viewer", versionProvider = Version.class)
public final class Main implements Callable<Integer> {

    static final int FINE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;

    private final Words words;

    /** A model file, or a link to a place in the bundled report. */
    @Parameters(arity = "0..1", paramLabel = "FILE.json|LINK")
    private @Nullable String target;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    private Main(Words words) {
        this.words = words;
    }

    /** Starts the program. */
    public static void main(String[] arguments) {
        // Pictures are painted in memory: Java's own windowing must never look for a screen.
        System.setProperty("java.awt.headless", "true");
        System.exit(run(new Words(Language.of(Locale.getDefault())), arguments));
    }

    static int run(Words words, String... arguments) {
        return run(words, new SystemPrinters(), arguments);
    }

    static int run(Words words, Printers printers, String... arguments) {
        CommandLine line = new CommandLine(new Main(words))
                .addSubcommand(new CheckCommand(words))
                .addSubcommand(new ExportCommand(words))
                .addSubcommand(new ChartCommand(words))
                .addSubcommand(new SheetsCommand(words, printers))
                .addSubcommand(new ListCommand(words, printers))
                .setCaseInsensitiveEnumValuesAllowed(true);
        Help.describe(line, words);
        line.setParameterExceptionHandler((wrong, _) -> {
            System.err.println(words.say("usage.wrong", wrong.getMessage()));
            System.err.println(words.say("usage.help"));
            return USAGE;
        });
        return line.execute(arguments);
    }

    @Override
    public Integer call() throws InterruptedException {
        if (target == null) {
            Optional<Path> last = Desk.lastFile().filter(Files::isRegularFile);
            return last.isPresent() ? open(last.get()) : new Desktop(words).show(ReportFile.bundled(), null, null);
        }
        return ReportLink.isMeant(target) ? follow(target) : open(Path.of(target));
    }

    private int open(Path file) throws InterruptedException {
        try {
            return new Desktop(words)
                    .show(ReportFile.read(file), file.toAbsolutePath().normalize(), null);
        } catch (FaultyFileException faulty) {
            CheckCommand.tell(words, faulty);
        } catch (IOException unreadable) {
            CheckCommand.tell(words, file, unreadable);
        }
        return FAILED;
    }

    /** Opens the bundled report where a link leads. */
    private int follow(String link) throws InterruptedException {
        Report report = ReportFile.bundled();
        return switch (ReportLink.follow(link, new Contents(report))) {
            case ReportLink.Reached reached -> new Desktop(words).show(report, null, reached);
            case ReportLink.Missed missed -> {
                System.err.println(missed.say(words));
                yield USAGE;
            }
        };
    }
}
