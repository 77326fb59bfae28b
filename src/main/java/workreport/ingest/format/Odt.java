package workreport.ingest.format;

import java.util.Optional;
import java.util.regex.Pattern;
import workreport.ingest.Extracted;
import workreport.ingest.FileKind;
import workreport.ingest.LeftOut;
import workreport.ingest.Position;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;

/** OpenDocument texts, as LibreOffice writes them. */
public final class Odt implements Format {

    private static final String CONTENT = "content.xml";
    private static final Pattern OBJECT = Pattern.compile("(?:[^/]+/)+content\\.xml");

    @Override
    public FileKind kind() {
        return FileKind.ODT;
    }

    /** Its first part says what it is, unpacked. */
    @Override
    public boolean isMine(Source source) {
        return Zip.isZip(source) && source.has(30, "mimetypeapplication/vnd.oasis.opendocument.text");
    }

    @Override
    public Extracted read(Source source, ReadOptions options) throws UnreadableException {
        Zip zip = Zip.of(source, options.limits());
        byte[] content = zip.part(CONTENT).orElseThrow(() -> new UnreadableException(Reason.DAMAGED, CONTENT));
        OdtStyles styles = new OdtStyles();
        Optional<byte[]> common = zip.part("styles.xml");
        if (common.isPresent()) {
            styles.read(new XmlCursor("styles.xml", common.get(), options.limits()));
        }
        styles.read(new XmlCursor(CONTENT, content, options.limits()));
        BlockCollector collector = new BlockCollector(options.limits());
        XmlCursor xml = new XmlCursor(CONTENT, content, options.limits());
        if (xml.nextNamed("body")) {
            collector.pieces(new OdtBody(styles, collector).read(xml));
        }
        if (common.isPresent()) {
            heads(new XmlCursor("styles.xml", common.get(), options.limits()), collector);
        }
        for (String name : zip.names()) {
            if (OBJECT.matcher(name).matches()) {
                object(new XmlCursor(name, zip.part(name).orElseThrow(), options.limits()), collector);
            }
        }
        return collector.finish(FileKind.ODT);
    }

    /** What stands at the head and foot of pages, which is said among their styles. */
    private static void heads(XmlCursor xml, BlockCollector collector) throws UnreadableException {
        while (xml.nextNamed("master-page")) {
            int depth = xml.depth();
            while (xml.nextChild(depth)) {
                lines(xml, collector, LeftOut.Reason.RUNNING_HEAD);
            }
        }
    }

    /** A chart, a formula or a table of another program. */
    private static void object(XmlCursor xml, BlockCollector collector) throws UnreadableException {
        boolean isFormula = xml.nextElement() && xml.name().equals("math");
        if (isFormula) {
            collector.leaveOut(Position.line(0), xml.text(), LeftOut.Reason.DRAWING);
        } else if (xml.nextNamed("body")) {
            lines(xml, collector, LeftOut.Reason.DRAWING);
        }
    }

    private static void lines(XmlCursor xml, BlockCollector collector, LeftOut.Reason reason)
            throws UnreadableException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("p") || xml.name().equals("h")) {
                collector.leaveOut(Position.line(0), xml.text(), reason);
            } else {
                lines(xml, collector, reason);
            }
        }
    }
}
