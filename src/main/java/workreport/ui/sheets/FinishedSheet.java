package workreport.ui.sheets;

import workreport.typeset.LayoutWarnings;

/**
 * A sheet as it is seen, saved and printed: one PDF.
 *
 * @param name proposed name of its file, without ending
 * @param plainName the same for where only plain letters can be in names
 * @param title what it is about
 * @param pdf the bytes of the document; not to be changed
 * @param pages how many it has
 * @param width of each page, in points
 * @param height of each page, in points
 * @param shortfalls where it is not as it was wanted
 */
public record FinishedSheet(
        String name,
        String plainName,
        String title,
        byte[] pdf,
        int pages,
        double width,
        double height,
        LayoutWarnings shortfalls) {

    /** A sheet that is as it was wanted. */
    public FinishedSheet(
            String name, String plainName, String title, byte[] pdf, int pages, double width, double height) {
        this(name, plainName, title, pdf, pages, width, height, LayoutWarnings.NONE);
    }
}
