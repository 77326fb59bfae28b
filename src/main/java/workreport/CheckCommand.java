package workreport;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workreport.language.Words;
import workreport.load.Fault;
import workreport.load.FaultyFileException;
import workreport.load.ReportFile;
import workreport.model.Report;

/** {@code check FILE.json}: everything that is wrong with a model file, a line a fault. */
@Command(name = "check", resourceBundle = "")
final class CheckCommand implements Callable<Integer> {

    private final Words words;

    @Parameters(paramLabel = "FILE.json")
    private Path file;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    CheckCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        try {
            Report report = ReportFile.read(file);
            System.out.println(words.say(
                    "check.fine",
                    file,
                    report.allSections().count(),
                    report.characters(),
                    report.indicators().size(),
                    report.readingCount()));
            return Main.FINE;
        } catch (FaultyFileException faulty) {
            tell(words, faulty);
        } catch (IOException unreadable) {
            tell(words, file, unreadable);
        }
        return Main.FAILED;
    }

    /** Prints every fault as {@code FILE:LINE:COLUMN: POINTER: reason}. */
    static void tell(Words words, FaultyFileException faulty) {
        for (Fault fault : faulty.faults()) {
            String line = "%s:%d:%d: %s: %s"
                    .formatted(
                            faulty.file(),
                            fault.line(),
                            fault.column(),
                            fault.pointer().isEmpty() ? "/" : fault.pointer(),
                            words.say(fault.rule().key(), fault.arguments().toArray()));
            complain(line);
        }
    }

    /** Says why a file cannot be read at all. */
    static void tell(Words words, Path file, IOException unreadable) {
        String reason = switch (unreadable) {
            case NoSuchFileException _ -> words.say("unreadable.missing");
            case AccessDeniedException _ -> words.say("unreadable.forbidden");
            default ->
                Files.isDirectory(file)
                        ? words.say("unreadable.directory")
                        : unreadable.getClass().getSimpleName();
        };
        complain(words.say("check.unreadable", file, reason));
    }

    /** Prints a line of complaint. */
    static void complain(String line) {
        System.err.println(visible(line));
    }

    /** What a file holds must not move the cursor or break the line. */
    private static String visible(String line) {
        StringBuilder visible = new StringBuilder();
        line.codePoints().forEach(character -> {
            if (Character.isISOControl(character)) {
                visible.append("\\u%04X".formatted(character));
            } else {
                visible.appendCodePoint(character);
            }
        });
        return visible.toString();
    }
}
