package workreport.platform.print;

import workreport.platform.Paper;

/**
 * A sheet that is to be printed.
 *
 * @param pdf the sheet's own bytes
 * @param title as the queue shows it
 * @param paper that the sheet was made for
 * @param printer the name of one that was found
 * @param copies 1 or more, each complete before the next
 * @param pages which of them
 */
public record PrintJob(
        byte[] pdf, String title, Paper paper, String printer, int copies, PageSelection pages, Duplex duplex) {

    public PrintJob {
        if (copies < 1) {
            throw new IllegalArgumentException("copies: " + copies);
        }
    }

    /** All pages, one copy, on the sides that the printer is set to. */
    public static PrintJob of(byte[] pdf, String title, Paper paper, String printer) {
        return new PrintJob(pdf, title, paper, printer, 1, PageSelection.ALL, Duplex.AS_SET);
    }
}
