package workreport;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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
            System.err.println(
                    words.say("check.unreadable", file, unreadable.getClass().getSimpleName()));
        }
        return Main.FAILED;
    }

    /** Prints every fault as {@code FILE:LINE:COLUMN: POINTER: reason}. */
    static void tell(Words words, FaultyFileException faulty) {
        for (Fault fault : faulty.faults()) {
            System.err.printf(
                    "%s:%d:%d: %s: %s%n",
                    faulty.file(),
                    fault.line(),
                    fault.column(),
                    fault.pointer().isEmpty() ? "/" : fault.pointer(),
                    words.say(fault.rule().key(), fault.arguments().toArray()));
        }
    }
}
