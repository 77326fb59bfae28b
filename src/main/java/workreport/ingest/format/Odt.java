package workreport.ingest.format;

import java.util.Optional;
import workreport.ingest.Extracted;
import workreport.ingest.FileKind;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;

/** OpenDocument texts, as LibreOffice writes them. */
public final class Odt implements Format {

    private static final String CONTENT = "content.xml";

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
        return collector.finish(FileKind.ODT);
    }
}
