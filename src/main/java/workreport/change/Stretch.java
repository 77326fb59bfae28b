package workreport.change;

/**
 * A stretch of a sentence.
 *
 * @param changed whether the other sentence does not have it, or has something else in its place
 */
public record Stretch(String text, boolean changed) {}
