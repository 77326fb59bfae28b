package workreport;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import workreport.export.Destination;
import workreport.export.UnwritableException;
import workreport.language.Words;
import workreport.print.Lookup;
import workreport.print.PrintFailedException;
import workreport.print.PrintJob;
import workreport.print.Printer;
import workreport.print.Printers;
import workreport.sheet.Paper;
import workreport.sheet.Sheet;
import workreport.window.FaultText;

/** Where sheets go: into a folder, to a printer, or both. */
final class SheetOutlet {

    private final Words words;
    private final Printers printers;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = "--print", paramLabel = "PRINTER")
    private @Nullable String printer;

    SheetOutlet(Words words, Printers printers) {
        this.words = words;
        this.printers = printers;
    }

    /** Thrown where sheets cannot go; its message is for people. */
    static final class ClosedException extends Exception {

        @Serial
        private static final long serialVersionUID = 1L;

        private final int code;

        ClosedException(int code, String message) {
            super(message);
            this.code = code;
        }

        /** The exit code. */
        int code() {
            return code;
        }
    }

    /** Sees to it that there is somewhere to go, before a single sheet is made. */
    void open() throws ClosedException {
        if (out == null && printer == null) {
            throw new ClosedException(Main.USAGE, words.say("sheets.nowhere"));
        }
        if (printer != null) {
            find(printer);
        }
        if (out != null) {
            make(out);
        }
    }

    private void find(String name) throws ClosedException {
        switch (printers.find().join()) {
            case Lookup.Found found -> {
                if (found.printers().stream().map(Printer::name).noneMatch(name::equals)) {
                    throw new ClosedException(Main.USAGE, words.say("print.failed.unknown", name));
                }
            }
            case Lookup none -> throw new ClosedException(Main.FAILED, none.say(words));
        }
    }

    private void make(Path folder) throws ClosedException {
        try {
            Files.createDirectories(folder);
        } catch (FileSystemException failed) {
            String reason = failed.getReason() == null ? failed.getClass().getSimpleName() : failed.getReason();
            throw new ClosedException(Main.FAILED, words.say("sheets.no-folder", folder, reason));
        } catch (IOException failed) {
            throw new ClosedException(Main.FAILED, words.say("sheets.no-folder", folder, failed.toString()));
        }
    }

    /** Takes a sheet there, and prints a line for each place that it came to. */
    void take(Sheet sheet, byte[] pdf, Paper paper) throws ClosedException {
        try {
            if (out != null) {
                Path file = sheet.fileIn(out);
                new Destination(file).write(pdf);
                System.out.println(FaultText.visible(file.toString()));
            }
            if (printer != null) {
                // Official documents have a paper of their own.
                Paper its = sheet.format().official() ? Paper.A4 : paper;
                printers.send(PrintJob.of(pdf, sheet.title(), its, printer));
                System.out.println(words.say("sheets.printed", sheet.name(), printer));
            }
        } catch (UnwritableException unwritable) {
            throw new ClosedException(Main.FAILED, unwritable.say(words));
        } catch (PrintFailedException failed) {
            throw new ClosedException(Main.FAILED, words.say("sheets.not-printed", sheet.name(), failed.say(words)));
        }
    }
}
