package workreport.typeset;

/**
 * A document that is set.
 *
 * @param bytes of it; not to be changed
 * @param pages how many it has
 * @param warnings where it differs from what was requested
 */
public record Pdf(byte[] bytes, int pages, LayoutWarnings warnings) {}
