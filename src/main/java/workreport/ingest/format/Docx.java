package workreport.ingest.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** Parts whose text is outside the body. */
    private static final Pattern OUTSIDE = Pattern.compile("(?:header\\w*|footer\\w*|comments|diagrams/data\\d*"
            + "|charts/chart(?:Ex)?\\d*|drawings/drawing\\d*)\\.xml");

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
            Map<String, String> relations = relations(folder);
            for (String name : zip.names()) {
                if (name.startsWith(folder)
                        && OUTSIDE.matcher(name.substring(folder.length())).matches()) {
                    leaveOut(name, part(name).orElseThrow(), body, relations.getOrDefault(name, ""));
                }
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
                String text = new DocxBody(styles, lists, collector)
                        .read(xml).stream().map(TableDraft::text).collect(Collectors.joining("\n"));
                collector.note(Position.line(0), mark, text);
            }
        }

        /** The names by which the body refers to other parts. */
        private Map<String, String> relations(String folder) throws UnreadableException {
            Map<String, String> names = new HashMap<>();
            Optional<XmlCursor> relations = part(folder + "_rels/document.xml.rels");
            while (relations.isPresent() && relations.get().nextNamed("Relationship")) {
                XmlCursor relation = relations.get();
                names.putIfAbsent(folder + relation.attribute("Target", ""), relation.attribute("Id", ""));
            }
            return names;
        }

        /** Lists what is in no text: heads and feet of pages, comments, drawings. */
        private void leaveOut(String name, XmlCursor xml, DocxBody body, String relation) throws UnreadableException {
            boolean isDrawing = name.contains("/drawings/") || name.contains("/charts/") || name.contains("/diagrams/");
            if (isDrawing) {
                new DocxDrawing(collector, body.lines().getOrDefault(relation, 0)).leaveOut(xml);
            } else if (name.contains("/comments")) {
                while (xml.nextNamed("comment")) {
                    int where = body.lines().getOrDefault("comment:" + xml.attribute("id", ""), 0);
                    new DocxBody(styles, lists, collector).leaveOut(xml, LeftOut.Reason.COMMENT, where);
                }
            } else if (xml.nextChild(0)) {
                new DocxBody(styles, lists, collector).leaveOut(xml, LeftOut.Reason.RUNNING_HEAD, 0);
            }
        }

        /** How many documents of other programs are embedded: those that Word would insert, and objects. */
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
