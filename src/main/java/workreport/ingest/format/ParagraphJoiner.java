package workreport.ingest.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workreport.ingest.Position;
import workreport.ingest.UnreadableException;

/** Joins printed lines into paragraphs, across columns and pages. Thresholds are in widths of the line's characters. */
final class ParagraphJoiner {

    private static final float INDENT = 1.3f;
    private static final float SHORT = 2.1f;
    /** How far punctuation may hang beyond the edge. */
    private static final float HANGING = 1.1f;
    /** Against the usual distance of two lines. */
    private static final float GAP = 1.45f;
    /** Large letters have their lines further apart than others. */
    private static final float LEADING = 1.2f;

    private static final float OTHER_SIZE = 0.08f;
    /** Edges closer than this are the same. */
    private static final float SAME_EDGE = 0.5f;

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？]\\s*$");
    /** After a sentence, a line that begins like this begins a paragraph, even if the line before it is full. */
    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*(?:[—―─]{2}|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])");

    private static final int FEWEST_LINES = 6;
    /** One line in this many may go beyond an edge. */
    private static final int FEW = 10;

    private ParagraphJoiner() {}

    /**
     * Adds everything on the pages to a collector, page numbers and running heads to what it leaves out.
     *
     * @return the last line of each page that has any
     */
    static NavigableMap<Integer, Integer> collect(List<GlyphPage> pages, BlockCollector collector)
            throws UnreadableException {
        List<TextLine> all = new ArrayList<>();
        for (GlyphPage page : pages) {
            all.addAll(LineBuilder.lines(page));
        }
        RunningHeads heads = new RunningHeads(pages, all);
        List<TextLine> text = withEdges(heads.without(all));
        float pitch = pitch(text);
        StyledText paragraph = new StyledText();
        Position begin = new Position(0, 0);
        TextLine before = null;
        NavigableMap<Integer, Integer> ends = new TreeMap<>();
        int number = 0;
        int next = 0;
        for (TextLine each : all) {
            number++;
            ends.put(each.page(), number);
            if (heads.reason(each).isPresent()) {
                collector.leaveOut(
                        new Position(each.page(), number),
                        each.plain(),
                        heads.reason(each).get());
                continue;
            }
            TextLine line = text.get(next++);
            if (before == null || isNew(before, line, pitch)) {
                collector.paragraph(begin, paragraph);
                paragraph = new StyledText().centred(line.isCentred()).size(line.size());
                begin = new Position(line.page(), number);
            } else if (isWordBreak(before, line)) {
                paragraph.append(" ", false);
            }
            for (Glyph glyph : line.glyphs()) {
                paragraph.append(glyph.text().replace('\n', ' '), glyph.bold());
            }
            before = line;
        }
        collector.paragraph(begin, paragraph);
        return ends;
    }

    private static boolean isNew(TextLine before, TextLine line, float pitch) {
        float size = line.size();
        boolean isSameColumn = before.page() == line.page()
                && before.column().number() == line.column().number();
        return before.isTabular()
                || line.isTabular()
                || Math.abs(before.size() - size) > OTHER_SIZE * size
                || before.isCentred() != line.isCentred()
                || line.indent() > INDENT * size
                || before.shortBy() > Math.max(SHORT * size, line.leastWidth() + HANGING * size)
                || SENTENCE_END.matcher(before.plain()).find()
                        && NUMBERED.matcher(line.plain()).find()
                || isSameColumn && line.baseline() - before.baseline() > GAP * Math.max(pitch, LEADING * size);
    }

    private static boolean isWordBreak(TextLine before, TextLine line) {
        return isLetter(before.plain().codePointBefore(before.plain().length()))
                && isLetter(line.plain().codePointAt(0));
    }

    private static boolean isLetter(int character) {
        return character < 0x250 && Character.isLetter(character);
    }

    /** The most common distance between two lines. */
    private static float pitch(List<TextLine> lines) {
        Map<Integer, Integer> distances = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            float distance = lines.get(i).baseline() - lines.get(i - 1).baseline();
            if (distance > 0 && lines.get(i).page() == lines.get(i - 1).page()) {
                distances.merge(Math.round(distance * 2), 1, Integer::sum);
            }
        }
        return distances.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(each -> each.getKey() / 2f)
                .orElse(Float.MAX_VALUE);
    }

    /** The same lines, each between the edges that lines of its column have on its page. */
    private static List<TextLine> withEdges(List<TextLine> lines) {
        record Key(int page, int column) {}
        Map<Key, List<TextLine>> columns = new HashMap<>();
        Map<Integer, List<TextLine>> everywhere = new HashMap<>();
        for (TextLine line : lines) {
            columns.computeIfAbsent(new Key(line.page(), line.column().number()), key -> new ArrayList<>())
                    .add(line);
            everywhere
                    .computeIfAbsent(line.column().number(), key -> new ArrayList<>())
                    .add(line);
        }
        Map<Integer, TextLine.Column> usual = new HashMap<>();
        everywhere.forEach((number, all) -> usual.put(number, edges(number, all, null)));
        Map<Key, TextLine.Column> edges = new HashMap<>();
        columns.forEach((key, all) -> edges.put(key, edges(key.column, all, usual.get(key.column))));
        return lines.stream()
                .map(line ->
                        line.in(edges.get(new Key(line.page(), line.column().number()))))
                .toList();
    }

    /**
     * An edge is where at least two lines begin or end; where many lines go beyond that on the right, none is full, and the longest
     * comes nearest to it. A page with too few lines has the edges of the others.
     */
    private static TextLine.Column edges(int number, List<TextLine> lines, TextLine.@Nullable Column otherwise) {
        if (otherwise != null && lines.size() < FEWEST_LINES) {
            return otherwise;
        }
        float tolerance = SAME_EDGE * lines.getFirst().size();
        double[] lefts = lines.stream().mapToDouble(TextLine::left).sorted().toArray();
        double[] rights =
                lines.stream().mapToDouble(each -> -each.right()).sorted().toArray();
        float left = (float) firstOfTwo(lefts, tolerance);
        float common = (float) -firstOfTwo(rights, tolerance);
        long beyond = lines.stream()
                .filter(each -> each.right() > common + SHORT * each.size())
                .count();
        float right = beyond * FEW > lines.size() ? (float) -rights[0] : common;
        return left < right ? new TextLine.Column(number, left, right) : widest(number, lines);
    }

    private static double firstOfTwo(double[] sorted, float tolerance) {
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] - sorted[i - 1] < tolerance) {
                return sorted[i - 1];
            }
        }
        return sorted[0];
    }

    private static TextLine.Column widest(int number, List<TextLine> lines) {
        float left = (float) lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        float right = (float) lines.stream().mapToDouble(TextLine::right).max().orElse(0);
        return new TextLine.Column(number, left, right);
    }
}
