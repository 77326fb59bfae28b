package workreport.ingest.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import workreport.platform.UserFolders;
import workreport.platform.kept.JournalFile;
import workreport.platform.kept.SaveResult;

/**
 * The logs of what a person has set right, each in a file of its own. The log of a text is found by the report's id or, where
 * a corrected file gives another, by the text.
 *
 * @param folder that they are in; it need not be there
 */
public record MendLogs(Path folder) {

    private static final String ENDING = ".json";

    /** Those of the user. */
    public static MendLogs ofUser() {
        return new MendLogs(UserFolders.here().data().resolve("mends"));
    }

    /** The file of a log. */
    public JournalFile<LoggedMend, MendLog> file(MendLog log) {
        return file(log.report());
    }

    private JournalFile<LoggedMend, MendLog> file(String log) {
        return new JournalFile<>(MendLogJson.FORMAT, folder, log);
    }

    /** All that was set right in the texts of a report, as one file; empty if nothing was. */
    public Optional<byte[]> bytes(String report) {
        List<MendLog> logs = names().filter(name -> name.startsWith(report + "-"))
                .map(name -> file(name).load().journal())
                .filter(log -> !log.isEmpty() && log.reportId().equals(report))
                .toList();
        return logs.isEmpty() ? Optional.empty() : Optional.of(MendLogJson.writeAll(logs));
    }

    /** Joins such a file that comes from elsewhere with what is here; nothing of it if it cannot be understood. */
    public void join(String report, byte[] sent) {
        MendLogJson.readAll(sent).stream()
                .filter(log -> log.reportId().equals(report))
                .forEach(log -> file(log).save(log));
    }

    /** A report with what was set right in its text before. */
    public ReadReport mended(ReadReport read) {
        Origin origin = read.origin();
        if (origin == null) {
            return read;
        }
        MendLog log = find(origin.text()).journal();
        return log.isEmpty() && log.reportId().equals(read.report().id())
                ? read
                : origin.text().read(log);
    }

    /** The log of a text; an empty one if nothing was set right in it yet. */
    public SaveResult<MendLog> find(ImportedText imported) {
        MendLog empty = MendLog.empty(imported);
        String id = empty.reportId();
        return names().sorted(Comparator.comparing((String name) -> !name.startsWith(id))
                        .thenComparing(name -> name))
                .map(name -> file(name).load())
                .filter(found -> found.journal().isOf(imported))
                .findFirst()
                .orElseGet(() -> new SaveResult<>(
                        empty, SaveResult.State.NEW, file(empty).path(), null, null));
    }

    /** The ids of the logs that there are. */
    private Stream<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("report-[0-9a-f-]+\\" + ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .toList();
            return names.stream();
        } catch (IOException none) {
            return Stream.empty();
        }
    }
}
