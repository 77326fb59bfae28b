package workreport.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workreport.export.Face;
import workreport.sheet.Style.Align;

/** The foot of each page: the source and the number; in official documents the number alone, outside for two sides. */
final class Foot {

    private static final double MM = 72 / 25.4;
    private static final double SIZE = 0.76;

    private final Sheet sheet;
    private final Format format;
    private final LineSetter setter;

    Foot(Sheet sheet, LineSetter setter) {
        this.sheet = sheet;
        this.format = sheet.format();
        this.setter = setter;
    }

    /** Adds it to all pages. The source is read out once, with the first page. */
    void add(List<Page> pages, Tag root) {
        Tag source = format.official() ? null : root.add("P", sheet.language());
        for (int i = 0; i < pages.size(); i++) {
            if (format.official()) {
                official(pages.get(i), i + 1);
            } else {
                plain(pages.get(i), i + 1, pages.size(), i == 0 ? source : null);
            }
        }
    }

    private void official(Page page, int number) {
        double size = 14;
        List<SetLine> line = setter.set(
                List.of(new Run("— " + number + " —", Face.SERIF, Ink.INK)),
                size,
                0,
                format.measure() - 2 * size,
                number % 2 == 1 ? Align.RIGHT : Align.LEFT);
        page.add(new Item.Line(
                format.left() + size, format.bottom() + 7 * MM + 0.8 * size, size, line.getFirst(), null));
    }

    private void plain(Page page, int number, int of, @Nullable Tag tag) {
        double size = SIZE * format.size();
        double top = format.bottom() + 8;
        page.add(new Item.Stroke(format.left(), top, format.right(), top, 0.5, Ink.RULE));
        String counted = sheet.page().replace("{0}", "" + number).replace("{1}", "" + of);
        List<Run> right = List.of(new Run(counted, Face.SANS, Ink.QUIET));
        double wide = setter.width(right, size) + size;
        double baseline = top + 1.6 * size;
        page.add(new Item.Line(
                format.left(),
                baseline,
                size,
                setter.set(right, size, 0, format.measure(), Align.RIGHT).getFirst(),
                null));
        List<Run> left = List.of(new Run(sheet.source(), Face.SANS, Ink.QUIET));
        for (SetLine line : setter.set(left, size, 0, format.measure() - wide, Align.LEFT)) {
            page.add(new Item.Line(format.left(), baseline, size, line, tag));
            baseline += 1.4 * size;
        }
    }
}
