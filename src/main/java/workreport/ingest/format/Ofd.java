package workreport.ingest.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import workreport.ingest.Extracted;
import workreport.ingest.FileKind;
import workreport.ingest.LeftOut;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;

/** China's own format for finished documents (GB/T 33190): characters with places, as in a PDF. */
public final class Ofd implements Format {

    private static final String ROOT = "OFD.xml";
    private static final float POINTS_OF_MILLIMETRE = 72 / 25.4f;
    private static final float[] A4 = {0, 0, 210, 297};

    @Override
    public FileKind kind() {
        return FileKind.OFD;
    }

    @Override
    public boolean isMine(Source source) {
        if (!Zip.isZip(source)) {
            return false;
        }
        try {
            return Zip.of(source, Limits.STANDARD).names().contains(ROOT);
        } catch (UnreadableException otherwise) {
            return false;
        }
    }

    @Override
    public Extracted read(Source source, ReadOptions options) throws UnreadableException {
        Reader reader = new Reader(Zip.of(source, options.limits()), options.limits());
        List<GlyphPage> pages = reader.pages();
        if (pages.stream().allMatch(each -> each.glyphs().isEmpty())) {
            throw new UnreadableException(Reason.SCAN);
        }
        BlockCollector collector = new BlockCollector(options.limits());
        NavigableMap<Integer, Integer> lastLines = ParagraphJoiner.collect(pages, collector);
        for (PageAside each : reader.asides) {
            each.leaveOut(lastLines, collector);
        }
        return collector.finish(FileKind.OFD);
    }

    private static final class Reader {

        private final Zip zip;
        private final Limits limits;
        private final List<GlyphPage> pages = new ArrayList<>();
        /** Where each template is: what stands on all pages that use it. */
        private final Map<String, String> templates = new HashMap<>();

        private final List<PageAside> asides = new ArrayList<>();

        private float[] usualBox = A4;
        private int characters;

        Reader(Zip zip, Limits limits) {
            this.zip = zip;
            this.limits = limits;
        }

        List<GlyphPage> pages() throws UnreadableException {
            XmlCursor root = part(ROOT);
            while (root.nextNamed("DocRoot")) {
                document(absolute("", root.text()));
            }
            return pages;
        }

        private void document(String name) throws UnreadableException {
            String folder = name.substring(0, name.lastIndexOf('/') + 1);
            XmlCursor xml = part(name);
            Map<String, String> names = new LinkedHashMap<>();
            List<String> annotations = new ArrayList<>();
            templates.clear();
            if (!xml.nextChild(0)) {
                return;
            }
            walk(xml, folder, names, annotations);
            Map<String, Integer> numbers = new HashMap<>();
            for (Map.Entry<String, String> page : names.entrySet()) {
                Deadline.check();
                page(page.getValue());
                numbers.put(page.getKey(), pages.size());
            }
            for (String each : annotations) {
                annotations(each, numbers);
            }
        }

        private void walk(XmlCursor xml, String folder, Map<String, String> names, List<String> annotations)
                throws UnreadableException {
            int depth = xml.depth();
            while (xml.nextChild(depth)) {
                switch (xml.name()) {
                    case "Page" ->
                        names.put(
                                xml.attribute("ID", "#" + names.size()),
                                absolute(folder, xml.attribute("BaseLoc", "")));
                    case "Annotations" -> annotations.add(absolute(folder, xml.text()));
                    case "TemplatePage" ->
                        templates.put(xml.attribute("ID", ""), absolute(folder, xml.attribute("BaseLoc", "")));
                    case "PhysicalBox" -> usualBox = numbers(xml.text(), A4);
                    default -> walk(xml, folder, names, annotations);
                }
            }
        }

        /** The list of those files that have the annotations of a page each. */
        private void annotations(String name, Map<String, Integer> numbers) throws UnreadableException {
            if (zip.part(name).isEmpty()) {
                return;
            }
            String folder = name.substring(0, name.lastIndexOf('/') + 1);
            XmlCursor xml = part(name);
            int page = 1;
            while (xml.nextElement()) {
                if (xml.name().equals("Page")) {
                    page = numbers.getOrDefault(xml.attribute("PageID", ""), 1);
                } else if (xml.name().equals("FileLoc")) {
                    String file = absolute(folder, xml.text());
                    if (zip.part(file).isPresent()) {
                        annotationsOfPage(part(file), page);
                    }
                }
            }
        }

        private void annotationsOfPage(XmlCursor xml, int page) throws UnreadableException {
            while (xml.nextNamed("Annot")) {
                boolean isWatermark = xml.attribute("Type", "").equals("Watermark");
                StringBuilder text = new StringBuilder();
                annotation(xml, text);
                asides.add(new PageAside(
                        page, text.toString(), isWatermark ? LeftOut.Reason.WATERMARK : LeftOut.Reason.COMMENT));
            }
        }

        private void annotation(XmlCursor xml, StringBuilder text) throws UnreadableException {
            int depth = xml.depth();
            while (xml.nextChild(depth)) {
                switch (xml.name()) {
                    case "TextCode" -> text.append(xml.text());
                    case "Remark" -> text.append(xml.text()).append('\n');
                    default -> annotation(xml, text);
                }
            }
        }

        private void page(String name) throws UnreadableException {
            List<Glyph> glyphs = new ArrayList<>();
            float[] box = content(part(name), glyphs, true);
            pages.add(new GlyphPage(
                    pages.size() + 1, box[2] * POINTS_OF_MILLIMETRE, box[3] * POINTS_OF_MILLIMETRE, glyphs));
        }

        /** @return the page's box, or the usual one */
        private float[] content(XmlCursor xml, List<Glyph> glyphs, boolean mayUseTemplates) throws UnreadableException {
            float[] box = usualBox;
            while (xml.nextElement()) {
                switch (xml.name()) {
                    case "PhysicalBox" -> box = numbers(xml.text(), usualBox);
                    case "Template" -> {
                        String template = templates.get(xml.attribute("TemplateID", ""));
                        if (mayUseTemplates && template != null) {
                            content(part(template), glyphs, false);
                        }
                    }
                    case "TextObject" -> text(xml, glyphs);
                    default -> {
                        // Layers and blocks are looked into; pictures have no text.
                    }
                }
            }
            return box;
        }

        private void text(XmlCursor xml, List<Glyph> glyphs) throws UnreadableException {
            float[] boundary = numbers(xml.attribute("Boundary", ""), new float[4]);
            float[] matrix = numbers(xml.attribute("CTM", ""), new float[] {1, 0, 0, 1, 0, 0});
            float size = number(xml.attribute("Size", ""), 4);
            boolean isBold = number(xml.attribute("Weight", ""), 400) >= 600;
            int depth = xml.depth();
            float x = 0;
            float y = 0;
            while (xml.nextChild(depth)) {
                if (!xml.name().equals("TextCode")) {
                    continue;
                }
                x = number(xml.attribute("X", ""), x);
                y = number(xml.attribute("Y", ""), y);
                float[] right = deltas(xml.attribute("DeltaX", ""));
                float[] down = deltas(xml.attribute("DeltaY", ""));
                String text = xml.text();
                float atX = x;
                float atY = y;
                int index = 0;
                for (int i = 0; i < text.length(); index++) {
                    String each = Character.toString(text.codePointAt(i));
                    i += each.length();
                    float width =
                            index < right.length && right[index] > 0 ? Math.min(right[index], size) : width(each, size);
                    count();
                    glyphs.add(new Glyph(
                            Radicals.replaced(each),
                            POINTS_OF_MILLIMETRE * (boundary[0] + matrix[0] * atX + matrix[2] * atY + matrix[4]),
                            POINTS_OF_MILLIMETRE * (boundary[1] + matrix[1] * atX + matrix[3] * atY + matrix[5]),
                            POINTS_OF_MILLIMETRE * width * Math.abs(matrix[0]),
                            Math.round(2 * POINTS_OF_MILLIMETRE * size * Math.abs(matrix[3])) / 2f,
                            isBold));
                    atX += index < right.length ? right[index] : 0;
                    atY += index < down.length ? down[index] : 0;
                }
            }
        }

        private void count() throws UnreadableException {
            if (++characters > limits.characters()) {
                throw UnreadableException.tooLong(limits.characters());
            }
        }

        /** Offsets, in which "g 3 4.2" stands for 4.2 4.2 4.2. */
        private float[] deltas(String text) {
            List<Float> all = new ArrayList<>();
            String[] words = text.strip().split("\\s+");
            for (int i = 0; i < words.length; i++) {
                int times = 1;
                if (words[i].equals("g") && i + 2 < words.length) {
                    times = (int) Math.clamp(number(words[i + 1], 0), 0, limits.characters() - all.size());
                    i += 2;
                }
                for (int j = 0; j < times; j++) {
                    all.add(number(words[i], 0));
                }
            }
            float[] deltas = new float[all.size()];
            for (int i = 0; i < deltas.length; i++) {
                deltas[i] = all.get(i);
            }
            return deltas;
        }

        private static float width(String text, float size) {
            return text.codePointAt(0) < 0x250 ? size / 2 : size;
        }

        private static float[] numbers(String text, float[] otherwise) {
            String[] words = text.strip().split("\\s+");
            if (words.length != otherwise.length) {
                return otherwise;
            }
            float[] numbers = new float[words.length];
            for (int i = 0; i < words.length; i++) {
                numbers[i] = number(words[i], otherwise[i]);
            }
            return numbers;
        }

        private static float number(String text, float otherwise) {
            try {
                return text.isEmpty() ? otherwise : Float.parseFloat(text);
            } catch (NumberFormatException e) {
                return otherwise;
            }
        }

        private static String absolute(String folder, String name) {
            String stripped = name.strip();
            return stripped.startsWith("/") ? stripped.substring(1) : folder + stripped;
        }

        private XmlCursor part(String name) throws UnreadableException {
            Optional<byte[]> bytes = zip.part(name);
            if (bytes.isEmpty()) {
                throw new UnreadableException(Reason.DAMAGED, name);
            }
            return new XmlCursor(name, bytes.get(), limits);
        }
    }
}
