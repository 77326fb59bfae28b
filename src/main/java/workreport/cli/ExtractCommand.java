package workreport.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workreport.app.file.FaultText;
import workreport.ingest.format.Limits;
import workreport.ingest.format.ReadOptions;
import workreport.language.Words;

/**
 * {@code extract FILE…}: what reports in files of any format hold. One file is written after the other, so that the command
 * can stand in a pipe, and nothing of a file is kept once it is written.
 */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {

    private static final int MOST_JOBS = 64;

    private final Words words;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "file")
    private List<Path> files = List.of();

    @Option(names = "--format", paramLabel = "jsonl|csv")
    private Extraction.Format format = Extraction.Format.JSONL;

    @Option(names = "--list", paramLabel = "FILE")
    private @Nullable Path list;

    @Option(names = "--jobs", paramLabel = "N")
    private int jobs = 1;

    /** The file with the password of encrypted files. */
    @Option(names = "--password-file", paramLabel = "FILE")
    private @Nullable Path passwordFile;

    private int code = ExitCode.FINE;

    ExtractCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() throws InterruptedException, CommandFailure {
        if (files.isEmpty() && list == null) {
            throw new MisuseException(spec.commandLine(), words.say("extract.no-file"));
        }
        if (jobs < 1 || jobs > MOST_JOBS) {
            throw new MisuseException(spec.commandLine(), words.say("extract.jobs", MOST_JOBS));
        }
        ReadOptions options =
                new ReadOptions(Limits.STANDARD, null, passwordFile == null ? null : password(passwordFile));
        System.out.print(format.heading());
        try (BufferedReader names = names();
                Stream<Path> all = Stream.concat(
                        files.stream(),
                        names.lines().filter(name -> !name.isBlank()).map(Path::of))) {
            InOrder.run(all.iterator(), jobs, file -> Extraction.of(file, options, format, words), this::write);
        } catch (IOException | UncheckedIOException unreadable) {
            Output.complain(words.say("extract.list", list, unreadable.getMessage()));
            return ExitCode.FAILED;
        }
        return code;
    }

    /** The names of files that a list gives, a line each; they are read as they are needed. */
    private BufferedReader names() throws IOException {
        if (list == null) {
            return new BufferedReader(Reader.nullReader());
        }
        return Input.isStandard(list)
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(list);
    }

    /** The first line of a file; an argument would be visible to everybody on the machine. */
    private String password(Path file) throws CommandFailure {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return Objects.requireNonNullElse(lines.readLine(), "");
        } catch (IOException unreadable) {
            throw CommandFailure.usage(FaultText.of(file, unreadable, words));
        }
    }

    /** Writes what came of a file; false if nobody reads on. */
    private boolean write(Extraction extraction) {
        if (extraction.failed()) {
            Output.complain(extraction.complaint());
            code = ExitCode.FAILED;
        }
        System.out.print(extraction.text());
        System.out.flush();
        return !System.out.checkError();
    }
}
