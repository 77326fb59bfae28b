package workreport.find;

/**
 * A stretch of a name that was matched, in Java string indices.
 *
 * @param end exclusive
 */
public record Span(int start, int end) {}
