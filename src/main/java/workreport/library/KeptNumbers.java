package workreport.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import workreport.document.Section;
import workreport.ingest.UnreadableException;
import workreport.ingest.report.ReportImport;
import workreport.load.FaultyFileException;
import workreport.platform.Destination;
import workreport.platform.ProgramVersion;
import workreport.series.ReportStatements;
import workreport.series.YearReport;

/**
 * What the reports of a library say in numbers, derived from their files so that these need not be read anew. An entry's id
 * identifies the bytes that it was read from, so what is kept under it is valid as long as the rules are: what another build
 * of the program has made counts as missing. So does what is broken.
 */
final class KeptNumbers {

    /** Changes with the format of the files; otherwise with the rules, that is, with the program. */
    private static final String MAKER = "numbers-1 " + ProgramVersion.text()
            + ProgramVersion.built().map(built -> " " + built).orElse("") + compiled();

    private final Path folder;

    KeptNumbers(Path folder) {
        this.folder = folder;
    }

    /** Where the program runs out of a folder of classes its rules change with each compilation, not with its version. */
    private static String compiled() {
        URL here = Objects.requireNonNull(KeptNumbers.class.getResource("KeptNumbers.class"));
        try {
            return here.getProtocol().equals("file")
                    ? " " + Files.getLastModifiedTime(Path.of(URI.create(here.toString())))
                    : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * What a report says, kept or read from its file and then kept; empty if nothing tells its year.
     *
     * @throws IOException if the file, which holds a model, cannot be read at all
     * @throws FaultyFileException with all that is wrong in a model
     * @throws UnreadableException with the reason why it cannot be read
     */
    Optional<YearReport> of(String id, Path file) throws IOException, FaultyFileException, UnreadableException {
        Optional<YearReport> kept = Files.exists(file) ? kept(id, file) : Optional.empty();
        if (kept.isPresent()) {
            return kept;
        }
        Optional<YearReport> read = ReportStatements.of(ReportImport.read(file).report());
        read.ifPresent(report -> keep(id, report));
        return read;
    }

    private Optional<YearReport> kept(String id, Path file) {
        try {
            return Optional.of(NumbersFile.read(MAKER, Files.readAllBytes(file(id)), () -> chapters(file)));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private static List<Section> chapters(Path file) {
        try {
            return ReportImport.read(file).report().sections();
        } catch (IOException | FaultyFileException | UnreadableException gone) {
            return List.of();
        }
    }

    /** Keeps what a report says, if that can be. */
    void keep(String id, YearReport report) {
        try {
            Destination.createOwnFolder(file(id).getParent());
            new Destination(file(id)).write(NumbersFile.write(MAKER, report));
        } catch (IOException unimportant) {
            // It will be read from the report's file the next time too.
        }
    }

    void forget(String id) throws IOException {
        Files.deleteIfExists(file(id));
    }

    private Path file(String id) {
        return folder.resolve(id.substring(0, 2)).resolve(id);
    }
}
