package workreport.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workreport.app.file.FaultText;
import workreport.ingest.Extracted;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;
import workreport.ingest.format.Limits;
import workreport.ingest.format.ReadOptions;
import workreport.ingest.format.ReportTable;
import workreport.ingest.format.Source;
import workreport.ingest.outline.Draft;
import workreport.ingest.outline.DraftReader;
import workreport.ingest.report.TableOfReports;
import workreport.ingest.worker.GuardedReading;
import workreport.language.FailureText;
import workreport.language.Words;

/** {@code extract FILE…}: what reports in files of any format hold, a record a line. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {

    private final Words words;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file")
    private List<Path> files = List.of();

    @Option(names = "--format", paramLabel = "jsonl|csv")
    private Format format = Format.JSONL;

    /** Where the password of encrypted files stands. */
    @Option(names = "--password-file", paramLabel = "FILE")
    private @Nullable Path passwordFile;

    ExtractCommand(Words words) {
        this.words = words;
    }

    private enum Format {
        JSONL,
        CSV
    }

    @Override
    public Integer call() throws CommandFailure {
        ReadOptions options =
                new ReadOptions(Limits.STANDARD, null, passwordFile == null ? null : password(passwordFile));
        int code = ExitCode.FINE;
        List<ExtractedRecord> table = new ArrayList<>();
        for (Path file : files) {
            try {
                for (Draft draft : read(file, options)) {
                    List<ExtractedRecord> records = ExtractedRecord.of(file.toString(), draft);
                    if (format == Format.JSONL) {
                        records.forEach(each -> System.out.println(each.json()));
                    } else {
                        table.addAll(records);
                    }
                }
            } catch (UnreadableException unreadable) {
                Output.complain(words.say("import.failed", file, FailureText.of(unreadable, words)));
                code = ExitCode.FAILED;
            }
        }
        if (format == Format.CSV) {
            System.out.writeBytes(ExtractedRecord.csv(table));
        }
        return code;
    }

    /** One draft, or one for each row of a table of reports. */
    private static List<Draft> read(Path file, ReadOptions options) throws UnreadableException {
        Extracted extracted = GuardedReading.read(source(file), options);
        List<ReportTable.Row> rows = ReportTable.rows(extracted);
        if (rows.isEmpty()) {
            return List.of(DraftReader.read(extracted));
        }
        List<Draft> drafts = new ArrayList<>();
        TableOfReports table = new TableOfReports(rows, options);
        for (ReportTable.Row row : rows) {
            drafts.add(table.draft(row));
        }
        return drafts;
    }

    /** The first line of a file; in an argument everybody on the machine could read it. */
    private String password(Path file) throws CommandFailure {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return Objects.requireNonNullElse(lines.readLine(), "");
        } catch (IOException unreadable) {
            throw CommandFailure.usage(FaultText.of(file, unreadable, words));
        }
    }

    private static Source source(Path file) throws UnreadableException {
        if (!Input.isStandard(file)) {
            return Source.of(file, Limits.STANDARD);
        }
        try {
            return Source.of(System.in, Limits.STANDARD);
        } catch (IOException broken) {
            throw new UnreadableException(Reason.NO_ACCESS, broken, String.valueOf(broken.getMessage()));
        }
    }
}
