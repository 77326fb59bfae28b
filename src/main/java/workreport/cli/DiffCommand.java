package workreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workreport.app.file.OpenFailure;
import workreport.change.DiffTable;
import workreport.change.DiffText;
import workreport.change.TextChanges;
import workreport.evidence.Report;
import workreport.ingest.UnreadableException;
import workreport.language.Words;
import workreport.load.FaultyFileException;
import workreport.table.Csv;

/** {@code diff OLD NEW}: what has changed from one year's report to another's. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

    private final Words words;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old")
    private Path old = Path.of("-");

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "new")
    private Path now = Path.of("-");

    @Option(names = "--format", paramLabel = "text|csv")
    private Format format = Format.TEXT;

    DiffCommand(Words words) {
        this.words = words;
    }

    private enum Format {
        TEXT,
        CSV
    }

    @Override
    public Integer call() throws CommandFailure {
        TextChanges changes = TextChanges.of(read(old), read(now));
        switch (format) {
            case TEXT -> new DiffText(changes, words).lines().forEach(Output::print);
            case CSV -> {
                System.out.print(Csv.begin(DiffTable.HEADINGS));
                DiffTable.rows(changes).forEach(row -> System.out.print(Csv.line(row)));
            }
        }
        return ExitCode.FINE;
    }

    private Report read(Path file) throws CommandFailure {
        try {
            return Input.readAny(file).report();
        } catch (IOException | FaultyFileException | UnreadableException failed) {
            throw new CommandFailure(ExitCode.FAILED, new OpenFailure(file, failed).lines(words));
        }
    }
}
