package workreport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workreport.app.file.OpenFailure;
import workreport.ingest.UnreadableException;
import workreport.ingest.format.Limits;
import workreport.ingest.format.Source;
import workreport.language.Words;
import workreport.library.Entry;
import workreport.library.FileList;
import workreport.library.Library;
import workreport.library.LibraryImport;
import workreport.library.Outcome;
import workreport.library.ReportMaker;
import workreport.library.StoredReport;
import workreport.load.FaultyFileException;
import workreport.platform.Destination;
import workreport.platform.UnwritableException;

/** {@code import FILE|FOLDER…}: takes reports into the library, or makes one file of a report that can be sent. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "stdin";

    private final Words words;

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", descriptionKey = "file")
    private List<Path> files = List.of();

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable Path out;

    ImportCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException, UnwritableException {
        if (out != null) {
            return write(out);
        }
        try {
            return take(library.open());
        } catch (UnwritableException known) {
            throw known;
        } catch (IOException failed) {
            throw CommandFailure.failed(
                    words.say("library.broken", library.open().folder(), failed.getMessage()));
        }
    }

    private int take(Library into) throws IOException, InterruptedException {
        Log log = new Log();
        into.refresh(() -> false);
        List<Path> named =
                files.stream().filter(file -> !Input.isStandard(file)).toList();
        if (named.size() < files.size()) {
            takeStandard(into, log);
        }
        new LibraryImport(into, log).run(FileList.of(named, into.folder(), () -> false), () -> false);
        return log.code;
    }

    private static void takeStandard(Library into, Log log) throws IOException {
        Path name = Path.of(STANDARD_INPUT);
        try {
            StoredReport report = ReportMaker.read(STANDARD_INPUT, Source.of(System.in, Limits.STANDARD));
            Entry entry = report.entry();
            log.done(into.add(report)
                    .<Outcome>map(known -> new Outcome.Known(name, known))
                    .orElseGet(() -> new Outcome.Added(name, entry)));
        } catch (FaultyFileException | UnreadableException unreadable) {
            log.done(new Outcome.Failed(name, unreadable));
        }
    }

    /** Says what became of each file: what is in the library on standard output, what is not on standard error. */
    private final class Log implements LibraryImport.Progress {

        private int code = ExitCode.FINE;

        @Override
        public void reading(Path file, int done, int all) {
            // Useless in a pipe.
        }

        @Override
        public void done(Outcome outcome) {
            switch (outcome) {
                case Outcome.Added added -> print(added.entry(), "added", added.file());
                case Outcome.Known known -> print(known.entry(), "known", known.file());
                case Outcome.SameText same -> print(same.entry(), "same-text", same.file());
                case Outcome.NoReport none -> complain(words.say("library.no-report", none.file()));
                case Outcome.Failed failed ->
                    new OpenFailure(failed.file(), failed.reason()).lines(words).forEach(this::complain);
            }
        }

        private void complain(String line) {
            Output.complain(line);
            code = ExitCode.FAILED;
        }

        private void print(Entry entry, String what, Path file) {
            Output.printFields(
                    Stream.of(entry.id(), words.say("library.outcome." + what), entry.name(), file.toString()));
        }
    }

    private int write(Path to) throws CommandFailure, UnwritableException {
        if (files.size() > 1 || library.isGiven() || Files.isDirectory(files.getFirst())) {
            throw CommandFailure.usage(words.say("library.out-of-one"));
        }
        Path from = files.getFirst();
        if (!Input.isStandard(to) && Input.isSame(to, from)) {
            throw CommandFailure.usage(words.say("output.over-report", to));
        }
        byte[] file = read(from).write();
        if (Input.isStandard(to)) {
            System.out.write(file, 0, file.length);
            System.out.flush();
        } else {
            new Destination(to).write(file);
        }
        return ExitCode.FINE;
    }

    private StoredReport read(Path file) throws CommandFailure {
        try {
            return Input.isStandard(file)
                    ? ReportMaker.read(STANDARD_INPUT, Source.of(System.in, Limits.STANDARD))
                    : ReportMaker.read(file);
        } catch (FaultyFileException | UnreadableException | IOException failed) {
            throw new CommandFailure(ExitCode.FAILED, new OpenFailure(file, failed).lines(words));
        }
    }
}
