package workreport.typeset;

import java.util.List;
import workreport.paint.Ink;
import workreport.platform.FontFile;
import workreport.typeset.Style.Align;

/** The foot of each page: the source and the number; in official documents the number alone, outside for two sides. */
final class Foot {

    private static final double MM = 72 / 25.4;
    private static final double SIZE = 0.76;
    private static final double ABOVE = 8;
    private static final double FIRST = 1.6;
    private static final double LEADING = 1.4;
    /** What printers cannot reach, and a little more. */
    private static final double EDGE = 20;

    private final Manuscript manuscript;
    private final PageFormat format;
    private final LineSetter setter;

    Foot(Manuscript manuscript, LineSetter setter) {
        this(manuscript, manuscript.format(), setter);
    }

    Foot(Manuscript manuscript, PageFormat format, LineSetter setter) {
        this.manuscript = manuscript;
        this.format = format;
        this.setter = setter;
    }

    /** Adds it to all pages. The source is read out once, with the first page. */
    void add(List<Page> pages, Tag root) {
        List<Tag> sources = format.official()
                ? List.of()
                : manuscript.about().source().stream()
                        .map(said -> root.add("P", said.language()))
                        .toList();
        for (int i = 0; i < pages.size(); i++) {
            if (format.official()) {
                official(pages.get(i), i + 1);
            } else {
                plain(pages.get(i), i + 1, pages.size(), i == 0 ? sources : List.of());
            }
        }
    }

    private void official(Page page, int number) {
        double size = 14;
        List<SetLine> line = setter.set(
                List.of(new Run("— " + number + " —", FontFile.SERIF, Ink.INK)),
                size,
                0,
                format.measure() - 2 * size,
                number % 2 == 1 ? Align.RIGHT : Align.LEFT);
        page.add(new Item.Line(
                format.left() + size, format.bottom() + 7 * MM + 0.8 * size, size, line.getFirst(), null));
    }

    /** How much room it needs below the type area, in points. */
    double height() {
        if (format.official()) {
            return 0;
        }
        int lines = manuscript.about().source().stream()
                .mapToInt(said -> source(said).size())
                .sum();
        return ABOVE + (FIRST + LEADING * (lines - 1)) * size() + EDGE;
    }

    private double size() {
        return format.size(SIZE);
    }

    /** One below the other in each language. */
    private List<Run> page(int language, int number, int of) {
        return List.of(new Run(manuscript.pages().get(language).say(number, of), FontFile.SANS, Ink.QUIET));
    }

    private List<SetLine> source(Metadata.Said said) {
        double wide = 0;
        for (int language = 0; language < manuscript.pages().size(); language++) {
            wide = Math.max(wide, setter.width(page(language, 88, 88), size()));
        }
        return setter.set(
                List.of(new Run(said.text(), FontFile.SANS, Ink.QUIET)),
                size(),
                0,
                format.measure() - wide - size(),
                Align.LEFT);
    }

    private void plain(Page page, int number, int of, List<Tag> tags) {
        double top = format.bottom() + ABOVE;
        page.add(new Item.Stroke(format.left(), top, format.right(), top, 0.5, Ink.RULE));
        double baseline = top + FIRST * size();
        for (int i = 0; i < manuscript.pages().size(); i++) {
            double y = baseline + i * LEADING * size();
            List<SetLine> counted = setter.set(page(i, number, of), size(), 0, format.measure(), Align.RIGHT);
            page.add(new Item.Line(format.left(), y, size(), counted.getFirst(), null));
        }
        for (int i = 0; i < manuscript.about().source().size(); i++) {
            for (SetLine line : source(manuscript.about().source().get(i))) {
                Tag tag = tags.isEmpty() ? null : tags.get(i);
                page.add(new Item.Line(format.left(), baseline, size(), line, tag));
                baseline += LEADING * size();
            }
        }
    }
}
