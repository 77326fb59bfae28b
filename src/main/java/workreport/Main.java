package workreport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import workreport.app.OpenFailure;
import workreport.app.OpenRequest;
import workreport.app.WindowManager;
import workreport.cli.Arguments;
import workreport.cli.CheckCommand;
import workreport.cli.Desktop;
import workreport.cli.Input;
import workreport.cli.Misuse;
import workreport.cli.Output;
import workreport.cli.Version;
import workreport.evidence.Contents;
import workreport.evidence.Report;
import workreport.find.ReportLink;
import workreport.language.Language;
import workreport.language.Words;
import workreport.load.FaultyFileException;
import workreport.load.ReportFile;
import workreport.platform.MissingFontException;
import workreport.platform.print.Printers;
import workreport.platform.print.SystemPrinters;

/**
 * Starts the program. Exit codes: 0 fine, 1 something is wrong with a file or failed, 2 wrong use, no screen, or a file
 * that cannot be written.
 *
 * <p>What readers do every day, opening the window with or without a file, does not wait for the library of the command line.
 */
public final class Main {

    public static final int FINE = 0;
    public static final int FAILED = 1;
    public static final int USAGE = 2;

    private Main() {}

    /** Starts the program. */
    public static void main(String[] arguments) throws InterruptedException {
        // Pictures are painted in memory: Java's own windowing must never look for a screen.
        System.setProperty("java.awt.headless", "true");
        Language language = Language.of(Locale.getDefault());
        // Whatever the machine's, numbers and letters are those of the two languages that the program speaks.
        Locale.setDefault(language.locale());
        Words words = Words.of(language);
        System.exit(Output.checked(words, runWithin(words, arguments)));
    }

    /** One line says so where there is too little memory, or a part of the program is missing. */
    private static int runWithin(Words words, String... arguments) throws InterruptedException {
        try {
            return run(words, arguments);
        } catch (OutOfMemoryError tooLittle) {
            System.err.println(words.say("trouble.memory"));
            return FAILED;
        } catch (MissingFontException missing) {
            return tell(words, missing);
        }
    }

    /** Says which font is missing, and returns the exit code. */
    public static int tell(Words words, MissingFontException missing) {
        System.err.println(words.say("trouble.font", missing.getMessage()));
        return FAILED;
    }

    public static int run(Words words, String... arguments) throws InterruptedException {
        return run(words, new SystemPrinters(), arguments);
    }

    public static int run(Words words, Printers printers, String... arguments) throws InterruptedException {
        boolean inWindow = arguments.length > 0 && arguments[0].equals(Arguments.IN_WINDOW);
        List<String> rest = List.of(arguments).subList(inWindow ? 1 : 0, arguments.length);
        String only = rest.size() == 1 ? rest.getFirst() : "";
        if (rest.isEmpty()) {
            return open(words, null, inWindow);
        } else if (only.equals("--version") || only.equals("-V")) {
            System.out.println(Version.text());
            return FINE;
        } else if ((only.endsWith(".json") || only.endsWith(".workreport")) && !only.startsWith("-")) {
            return open(words, only, inWindow);
        }
        return Arguments.run(words, printers, arguments);
    }

    /**
     * Opens the window.
     *
     * @param target a model file, or a link to a place in the report that comes with the program; without one the file that
     *     was read last, or else that report
     * @param inWindow whether a window opens even if there is something wrong with the file, and says what
     */
    public static int open(Words words, @Nullable String target, boolean inWindow) throws InterruptedException {
        Desktop desktop = new Desktop(words);
        if (target == null) {
            return desktop.show(Main::last, null);
        }
        if (ReportLink.isMeant(target)) {
            return link(words, target);
        }
        if (target.isEmpty()) {
            return new Misuse(words).tell(Arguments.PROGRAM, words.say("usage.empty", "FILE.json"));
        }
        try {
            Path file = Path.of(target);
            return desktop.show(() -> inWindow ? orBundled(read(file)) : read(file), null);
        } catch (InvalidPathException notAName) {
            CheckCommand.complain(words.say("main.no-name", target));
            return USAGE;
        }
    }

    private static OpenRequest last() {
        return WindowManager.lastFile()
                .filter(Files::isRegularFile)
                .map(file -> orBundled(read(file)))
                .orElseGet(() -> new OpenRequest(ReportFile.bundled(), null));
    }

    private static OpenRequest orBundled(OpenRequest asked) {
        return asked.report() == null ? new OpenRequest(ReportFile.bundled(), null, asked.unopened()) : asked;
    }

    private static OpenRequest read(Path file) {
        try {
            return new OpenRequest(
                    Input.read(file),
                    Input.isStandard(file) ? null : file.toAbsolutePath().normalize());
        } catch (FaultyFileException | IOException failed) {
            return new OpenRequest(null, null, new OpenFailure(file, failed));
        }
    }

    private static int link(Words words, String link) throws InterruptedException {
        Report report = ReportFile.bundled();
        return switch (ReportLink.follow(link, new Contents(report))) {
            case ReportLink.Reached reached -> new Desktop(words).show(() -> new OpenRequest(report, null), reached);
            case ReportLink.Missed missed -> {
                CheckCommand.complain(missed.say(words));
                yield USAGE;
            }
        };
    }
}
