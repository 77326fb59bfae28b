package workreport.ingest.format;

import workreport.ingest.LeftOut;
import workreport.ingest.Position;
import workreport.ingest.UnreadableException;

/** The text of diagrams and charts, which are parts of their own. It is only listed, since
 * it has no defined reading order. */
final class DocxDrawing {

    private final BlockCollector collector;
    private final Position position;

    /** @param line in which it hangs; 0 if in none */
    DocxDrawing(BlockCollector collector, int line) {
        this.collector = collector;
        position = Position.line(line);
    }

    /** Lists the lines, values and names of one. */
    void leaveOut(XmlCursor xml) throws UnreadableException {
        boolean isOfLaterKind = false;
        while (xml.nextElement()) {
            switch (xml.name()) {
                // Those of Word 2016 have their values in points, where earlier ones have an element within.
                case "chartSpace" -> isOfLaterKind = xml.isIn("chartex");
                case "p" -> list(paragraph(xml));
                case "v" -> list(xml.text());
                case "pt" -> {
                    if (isOfLaterKind) {
                        list(xml.text());
                    }
                }
                default -> {
                    // Read their content.
                }
            }
        }
    }

    /** A line, in one piece. */
    private static String paragraph(XmlCursor xml) throws UnreadableException {
        int depth = xml.depth();
        StringBuilder text = new StringBuilder();
        while (xml.nextChild(depth)) {
            text.append(xml.text());
        }
        return text.toString();
    }

    private void list(String text) throws UnreadableException {
        collector.leaveOut(position, text, LeftOut.Reason.DRAWING);
    }
}
