package workreport.view.sheets;

/**
 * A sheet as it is seen, saved and printed: one PDF.
 *
 * @param name proposed name of its file, without ending
 * @param title what it is about
 * @param pdf the bytes of the document; not to be changed
 * @param pages how many it has
 * @param width of each page, in points
 * @param height of each page, in points
 */
public record FinishedSheet(String name, String title, byte[] pdf, int pages, double width, double height) {}
