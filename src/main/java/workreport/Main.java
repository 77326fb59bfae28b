package workreport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/**
 * Starts the program. Exit codes: 0 fine, 1 something is wrong with a file or failed, 2 wrong use, no screen, or a file
 * that cannot be written.
 *
 * <p>What readers do every day, opening the window with or without a file, does not wait for the library of the command line.
 */
public final class Main {

    static final int FINE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;

    private Main() {}

    /** Starts the program. */
    public static void main(String[] arguments) throws InterruptedException {
        // Pictures are painted in memory: Java's own windowing must never look for a screen.
        System.setProperty("java.awt.headless", "true");
        System.exit(run(new Words(Language.of(Locale.getDefault())), arguments));
    }

    static int run(Words words, String... arguments) throws InterruptedException {
        return run(words, new SystemPrinters(), arguments);
    }

    static int run(Words words, Printers printers, String... arguments) throws InterruptedException {
        String only = arguments.length == 1 ? arguments[0] : "";
        if (arguments.length == 0) {
            return open(words, null);
        } else if (only.equals("--version") || only.equals("-V")) {
            System.out.println(Version.text());
            return FINE;
        } else if ((only.endsWith(".json") || only.endsWith(".workreport"))
                && !only.startsWith("-")
                && !only.startsWith("@")) {
            return open(words, only);
        }
        return Arguments.run(words, printers, arguments);
    }

    /**
     * Opens the window.
     *
     * @param target a model file, or a link to a place in the report that comes with the program; without one the file that
     *     was read last, or else that report
     */
    static int open(Words words, @Nullable String target) throws InterruptedException {
        Desktop desktop = new Desktop(words);
        if (target == null) {
            Optional<Path> last = Desk.lastFile().filter(Files::isRegularFile);
            int code = last.isPresent() ? file(words, last.get()) : FAILED;
            return code == FAILED ? desktop.show(ReportFile::bundled, null, null) : code;
        }
        return ReportLink.isMeant(target) ? link(words, target) : file(words, Path.of(target));
    }

    private static int file(Words words, Path file) throws InterruptedException {
        try {
            Report report = ReportFile.read(file);
            return new Desktop(words).show(() -> report, file.toAbsolutePath().normalize(), null);
        } catch (FaultyFileException faulty) {
            CheckCommand.tell(words, faulty);
        } catch (IOException unreadable) {
            CheckCommand.tell(words, file, unreadable);
        }
        return FAILED;
    }

    private static int link(Words words, String link) throws InterruptedException {
        Report report = ReportFile.bundled();
        return switch (ReportLink.follow(link, new Contents(report))) {
            case ReportLink.Reached reached -> new Desktop(words).show(() -> report, null, reached);
            case ReportLink.Missed missed -> {
                System.err.println(missed.say(words));
                yield USAGE;
            }
        };
    }
}
