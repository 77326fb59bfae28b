package workreport.typeset;

/**
 * A document that is set.
 *
 * @param bytes of it; not to be changed
 * @param pages how many it has
 * @param warnings where it is not as it was wanted
 */
public record Pdf(byte[] bytes, int pages, LayoutWarnings warnings) {}
