package workreport.ingest.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import workreport.ingest.Extracted;
import workreport.ingest.FileKind;
import workreport.ingest.LeftOut;
import workreport.ingest.Position;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;
import workreport.ingest.Warning;

/** Word's format since 2007, which WPS writes too. */
public final class Docx implements Format {

    private static final String PACKAGE_RELATIONS = "_rels/.rels";

    @Override
    public FileKind kind() {
        return FileKind.DOCX;
    }

    @Override
    public boolean isMine(Source source) {
        if (!Zip.isZip(source)) {
            return false;
        }
        try {
            return Zip.of(source, Limits.STANDARD).names().stream()
                    .anyMatch(name -> name.startsWith("word/") && name.endsWith(".xml"));
        } catch (UnreadableException otherwise) {
            return false;
        }
    }

    @Override
    public Extracted read(Source source, ReadOptions options) throws UnreadableException {
        return new Reader(Zip.of(source, options.limits()), options.limits()).read();
    }

    private static final class Reader {

        private final Zip zip;
        private final Limits limits;
        private final BlockCollector collector;
        private final DocxStyles styles = new DocxStyles();
        private final DocxLists lists = new DocxLists();

        Reader(Zip zip, Limits limits) {
            this.zip = zip;
            this.limits = limits;
            collector = new BlockCollector(limits);
        }

        Extracted read() throws UnreadableException {
            String main = mainPart();
            String folder = main.substring(0, main.lastIndexOf('/') + 1);
            Optional<XmlCursor> stylesPart = part(folder + "styles.xml");
            if (stylesPart.isPresent()) {
                styles.read(stylesPart.get());
            }
            Optional<XmlCursor> listsPart = part(folder + "numbering.xml");
            if (listsPart.isPresent()) {
                lists.read(listsPart.get());
            }
            XmlCursor document = part(main).orElseThrow(() -> new UnreadableException(Reason.DAMAGED, main));
            DocxBody body = new DocxBody(styles, lists, collector);
            collector.pieces(document.nextChild(0) ? body.read(document) : List.of());
            notes(folder + "footnotes.xml", "footnote", body.marks());
            notes(folder + "endnotes.xml", "endnote", body.marks());
            for (String name : zip.names()) {
                leaveOut(name, folder);
                drawing(name, folder);
            }
            long embedded = embedded(folder);
            if (embedded > 0) {
                collector.warn(Warning.Kind.EMBEDDED_DOCUMENTS, embedded);
            }
            return collector.finish(FileKind.DOCX);
        }

        private String mainPart() throws UnreadableException {
            Optional<XmlCursor> relations = part(PACKAGE_RELATIONS);
            while (relations.isPresent() && relations.get().nextNamed("Relationship")) {
                XmlCursor relation = relations.get();
                String target = relation.attribute("Target", "");
                if (relation.attribute("Type", "").endsWith("/officeDocument")) {
                    return target.startsWith("/") ? target.substring(1) : target;
                }
            }
            return "word/document.xml";
        }

        /** Notes that nothing points to are there all the same, without a mark. */
        private void notes(String part, String kind, Map<String, String> marks) throws UnreadableException {
            Optional<XmlCursor> notes = part(part);
            if (notes.isEmpty() || !notes.get().nextChild(0)) {
                return;
            }
            XmlCursor xml = notes.get();
            int depth = xml.depth();
            while (xml.nextChild(depth)) {
                String mark = marks.getOrDefault(kind + ":" + xml.attribute("id", ""), "");
                StringBuilder text = new StringBuilder();
                for (Piece piece : new DocxBody(styles, lists, collector).read(xml)) {
                    text.append(
                            piece instanceof StyledText paragraph ? paragraph.numbered() : cells((TableDraft) piece));
                    text.append('\n');
                }
                collector.note(Position.line(0), mark, text.toString());
            }
        }

        private static String cells(TableDraft table) {
            return String.join(
                    "\n", table.texts().stream().flatMap(List::stream).toList());
        }

        private void leaveOut(String name, String folder) throws UnreadableException {
            boolean isComments = name.matches("\\Q" + folder + "\\Ecomments\\w*\\.xml");
            if (isComments || name.matches("\\Q" + folder + "\\E(?:header|footer)\\w*\\.xml")) {
                Optional<XmlCursor> part = part(name);
                if (part.isPresent() && part.get().nextChild(0)) {
                    new DocxBody(styles, lists, collector)
                            .leaveOut(part.get(), isComments ? LeftOut.Reason.COMMENT : LeftOut.Reason.RUNNING_HEAD);
                }
            }
        }

        private void drawing(String name, String folder) throws UnreadableException {
            if (!name.matches("\\Q" + folder + "\\E(?:diagrams/data|charts/chart)\\d*\\.xml")) {
                return;
            }
            XmlCursor xml = part(name).orElseThrow();
            while (xml.nextElement()) {
                if (xml.name().equals("v")) {
                    collector.leaveOut(Position.line(0), xml.text(), LeftOut.Reason.DRAWING);
                } else if (xml.name().equals("p")) {
                    paragraph(xml);
                }
            }
        }

        /** A line of a drawing, in one piece. */
        private void paragraph(XmlCursor xml) throws UnreadableException {
            int depth = xml.depth();
            StringBuilder text = new StringBuilder();
            while (xml.nextChild(depth)) {
                text.append(xml.text());
            }
            collector.leaveOut(Position.line(0), text.toString(), LeftOut.Reason.DRAWING);
        }

        /** How many documents of other programs stand in this one: those that Word would put in place, and objects. */
        private long embedded(String folder) throws UnreadableException {
            long embedded = zip.names().stream()
                    .filter(name -> name.matches("\\Q" + folder + "\\Eembeddings/.+\\.(?:docx?|docm|rtf|odt)"))
                    .count();
            Optional<XmlCursor> relations = part(folder + "_rels/document.xml.rels");
            while (relations.isPresent() && relations.get().nextNamed("Relationship")) {
                embedded += relations.get().attribute("Type", "").endsWith("/aFChunk") ? 1 : 0;
            }
            return embedded;
        }

        private Optional<XmlCursor> part(String name) throws UnreadableException {
            Optional<byte[]> bytes = zip.part(name);
            return bytes.isEmpty() ? Optional.empty() : Optional.of(new XmlCursor(name, bytes.get(), limits));
        }
    }
}
