package workreport.ingest.format;

import java.time.Duration;

/**
 * How much reading a file may cost. Real reports stay far below: the longest has some 30,000 characters.
 *
 * @param fileBytes size of the file
 * @param entryBytes size of one unpacked part of an archive
 * @param ratio how many times larger than packed a part may be
 * @param entries how many parts an archive may have
 * @param depth how deep elements may be nested
 * @param characters how much text is taken of a document
 * @param time after which reading is given up; a process that does not answer gets three seconds more, so that all ends within
 *     twenty
 */
public record Limits(int fileBytes, int entryBytes, int ratio, int entries, int depth, int characters, Duration time) {

    public static final Limits STANDARD =
            new Limits(64 << 20, 64 << 20, 200, 10_000, 256, 1_000_000, Duration.ofSeconds(17));

    /** The same for a table, which may have a whole report in each of its rows. */
    Limits forTables() {
        return new Limits(fileBytes, entryBytes, ratio, entries, depth, 50 * characters, time);
    }
}
