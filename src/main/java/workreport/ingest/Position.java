package workreport.ingest;

/**
 * Where something stood in a file.
 *
 * @param page from 1; 0 if the format knows no pages
 * @param line the line or paragraph, counted from 1 through the whole file
 */
public record Position(int page, int line) implements Comparable<Position> {

    /** In a format without pages. */
    public static Position line(int line) {
        return new Position(0, line);
    }

    @Override
    public int compareTo(Position other) {
        return Integer.compare(line, other.line);
    }
}
