package workreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workreport.ingest.Extracted;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;
import workreport.ingest.format.Formats;
import workreport.ingest.format.Limits;
import workreport.ingest.format.ReadOptions;
import workreport.ingest.format.Source;
import workreport.ingest.outline.DraftReader;
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

    ExtractCommand(Words words) {
        this.words = words;
    }

    private enum Format {
        JSONL,
        CSV
    }

    @Override
    public Integer call() {
        int code = ExitCode.FINE;
        List<ExtractedRecord> table = new ArrayList<>();
        for (Path file : files) {
            try {
                List<ExtractedRecord> records = ExtractedRecord.of(file.toString(), DraftReader.read(read(file)));
                if (format == Format.JSONL) {
                    records.forEach(each -> System.out.println(each.json()));
                } else {
                    table.addAll(records);
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

    private static Extracted read(Path file) throws UnreadableException {
        if (!Input.isStandard(file)) {
            return Formats.read(file, ReadOptions.STANDARD);
        }
        try {
            return Formats.read(Source.of(System.in, Limits.STANDARD), ReadOptions.STANDARD);
        } catch (IOException broken) {
            throw new UnreadableException(Reason.NO_ACCESS, broken, String.valueOf(broken.getMessage()));
        }
    }
}
