package workreport.ui.printing;

import workreport.platform.Paper;

/**
 * A sheet that may be printed.
 *
 * @param pdf its bytes
 * @param pages how many it has, 1 or more
 * @param title as the queue shows it
 * @param paper that it was made for
 */
public record Printable(byte[] pdf, int pages, String title, Paper paper) {}
