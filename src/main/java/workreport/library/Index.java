package workreport.library;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.platform.Destination;

/**
 * What is derived from the files of a library so that they need not be opened to be listed and searched: a table of entries,
 * and the texts of all of them in one file, in the form in which texts are compared, in little-endian UTF-16.
 */
final class Index {

    private static final String HEAD = "library-index-1\t";
    private static final String TABLE = "entries.tsv";

    private final Path folder;
    private final List<Row> rows = new ArrayList<>();
    private String textFile = "text-1.bin";
    private @Nullable MemorySegment texts;

    /**
     * An entry with its text.
     *
     * @param start where its text begins among the texts, in bytes
     * @param length of its text, in characters
     */
    record Row(Entry entry, long start, int length) {

        long end() {
            return start + (long) length * Character.BYTES;
        }

        /** Its text among all of them. */
        String text(MemorySegment texts) {
            byte[] bytes = texts.asSlice(start, end() - start).toArray(ValueLayout.JAVA_BYTE);
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
    }

    /** An entry with its text in the form in which texts are compared. */
    record Added(Entry entry, String folded) {}

    Index(Path folder) {
        this.folder = folder;
    }

    /** All entries, in the order in which they came. */
    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** The table, which changes with every change of the index. */
    Path table() {
        return folder.resolve(TABLE);
    }

    private Path text() {
        return folder.resolve(textFile);
    }

    /** Reads the table anew; one with any fault counts as empty and has to be rebuilt. */
    void load() {
        rows.clear();
        texts = null;
        try (Stream<String> lines = Files.lines(table(), StandardCharsets.UTF_8)) {
            List<String> all = lines.toList();
            if (all.isEmpty() || !all.getFirst().matches(HEAD + "text-\\d{1,9}\\.bin")) {
                return;
            }
            textFile = all.getFirst().substring(HEAD.length());
            long size = Files.size(text());
            List<Row> read =
                    all.stream().skip(1).parallel().map(IndexLine::parse).toList();
            if (read.stream().allMatch(row -> row.end() <= size)) {
                rows.addAll(read);
            }
        } catch (IOException | RuntimeException noneOrBroken) {
            // It is derived: an empty one is filled again from the files.
        }
    }

    /** Appends entries. */
    void add(List<Added> more) throws IOException {
        Files.createDirectories(folder);
        List<Row> added = new ArrayList<>();
        StringBuilder lines = new StringBuilder(rows.isEmpty() ? HEAD + textFile + "\n" : "");
        try (FileChannel out = FileChannel.open(text(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long at = end();
            for (Added each : more) {
                ByteBuffer bytes = StandardCharsets.UTF_16LE.encode(each.folded());
                Row row = new Row(each.entry(), at, each.folded().length());
                while (bytes.hasRemaining()) {
                    at += out.write(bytes, at);
                }
                added.add(row);
                lines.append(IndexLine.of(row)).append('\n');
            }
        }
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        if (rows.isEmpty()) {
            new Destination(table()).writePrivately(bytes);
        } else {
            Files.write(table(), bytes, StandardOpenOption.APPEND);
        }
        rows.addAll(added);
    }

    /** New texts stand behind all others, also behind those whose entries are gone. */
    private long end() throws IOException {
        return rows.isEmpty() ? 0 : Files.size(text()) / Character.BYTES * Character.BYTES;
    }

    /** Keeps only those rows, whose entries may have changed; their texts stay where they are. */
    void keep(List<Row> kept) throws IOException {
        String lines = kept.stream().map(row -> IndexLine.of(row) + "\n").collect(Collectors.joining());
        new Destination(table()).writePrivately((HEAD + textFile + "\n" + lines).getBytes(StandardCharsets.UTF_8));
        rows.clear();
        rows.addAll(kept);
    }

    /** Forgets everything. The texts get a new file, as the old one may be mapped still. */
    void clear() throws IOException {
        Path old = text();
        texts = null;
        int number = Integer.parseInt(textFile.replaceAll("\\D", ""));
        textFile = "text-" + (number % 100_000_000 + 1) + ".bin";
        rows.clear();
        Files.deleteIfExists(table());
        try {
            Files.deleteIfExists(old);
        } catch (IOException stillMapped) {
            // It is useless now, but harmless.
        }
    }

    /** The texts of all rows. They stay mapped: mapping them again would slow down every search. */
    MemorySegment texts() throws IOException {
        MemorySegment known = texts;
        if (known == null || known.byteSize() != Files.size(text())) {
            try (FileChannel in = FileChannel.open(text(), StandardOpenOption.READ)) {
                known = in.map(FileChannel.MapMode.READ_ONLY, 0, in.size(), Arena.ofAuto());
            }
            texts = known;
        }
        return known;
    }
}
