package workreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workreport.ingest.UnreadableException;
import workreport.language.FailureText;
import workreport.language.Words;
import workreport.library.Bundled;
import workreport.library.Entry;
import workreport.library.Found;
import workreport.library.Library;
import workreport.library.LibrarySearch;
import workreport.platform.UnwritableException;

/** {@code library list|search|remove|restore}: what is in the library. */
@Command(name = "library")
final class LibraryCommand implements Callable<Integer> {

    private final Words words;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "WHAT", descriptionKey = "what")
    private What what = What.LIST;

    @Parameters(index = "1..*", paramLabel = "TEXT|ID", descriptionKey = "argument")
    private List<String> arguments = List.of();

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Option(names = "--format", paramLabel = "text|csv|jsonl", descriptionKey = "format")
    private LibraryRecord.Format format = LibraryRecord.Format.TEXT;

    LibraryCommand(Words words) {
        this.words = words;
    }

    private enum What {
        LIST,
        SEARCH,
        REMOVE,
        RESTORE
    }

    @Override
    public Integer call() throws CommandFailure, UnwritableException {
        if (what == What.LIST && !arguments.isEmpty()) {
            throw new MisuseException(spec.commandLine(), words.say("usage.unexpected", arguments.getFirst()));
        } else if (what != What.LIST && arguments.isEmpty()) {
            throw new MisuseException(spec.commandLine(), words.say("usage.missing", "TEXT|ID"));
        }
        Library opened = library.open();
        try {
            for (Path damaged : opened.refresh(() -> false)) {
                Output.complain(words.say("library.damaged", damaged));
            }
            switch (what) {
                case LIST -> format.print(LibraryRecord.OF_ENTRY, list(opened));
                case SEARCH -> format.print(LibraryRecord.OF_HIT, search(opened));
                case REMOVE, RESTORE -> move(opened);
            }
            return ExitCode.FINE;
        } catch (UnwritableException known) {
            throw known;
        } catch (UnreadableException unreadable) {
            throw CommandFailure.failed(words.say("import.failed", opened.folder(), FailureText.of(unreadable, words)));
        } catch (IOException failed) {
            throw CommandFailure.failed(words.say("library.broken", opened.folder(), failed.getMessage()));
        }
    }

    private static List<LibraryRecord> list(Library library) {
        return Stream.concat(Stream.of(Bundled.read().entry()), library.entries().stream())
                .sorted(Entry.ORDER)
                .map(LibraryRecord::of)
                .toList();
    }

    private List<LibraryRecord> search(Library library) throws IOException {
        List<LibraryRecord> records = new ArrayList<>();
        String query = String.join(" ", arguments);
        new LibrarySearch(library, Bundled.read())
                .find(
                        query,
                        LibrarySearch.Wanted.ALL,
                        () -> false,
                        found -> found.groups().forEach(group -> add(records, group)));
        return records;
    }

    private static void add(List<LibraryRecord> records, Found.Group group) {
        group.hits().forEach(hit -> records.add(LibraryRecord.of(group.entry(), hit)));
    }

    private void move(Library library) throws IOException, UnreadableException, CommandFailure {
        Set<String> there = what == What.REMOVE
                ? library.entries().stream().map(Entry::id).collect(Collectors.toSet())
                : library.removed();
        for (String id : arguments) {
            if (!there.contains(id)) {
                throw CommandFailure.usage(words.say("library.no-id", id));
            }
        }
        if (what == What.REMOVE) {
            library.remove(arguments);
        } else {
            library.restore(arguments);
        }
    }
}
