package workreport.typeset;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import workreport.paint.Typefaces;
import workreport.paint.Typefaces.Letter;
import workreport.typeset.SetLine.Glyph;
import workreport.typeset.Style.Align;

/** Breaks text into lines: no line begins or ends with a mark that must not stand there, no number is cut. */
final class LineSetter {

    /** Between Chinese and western letters, for a size of 1. */
    private static final double AIR = 0.125;
    /** More than this between two characters looks like a gap. */
    private static final double MOST_STRETCH = 0.25;

    private final Typefaces typefaces;

    LineSetter(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** A character on its way to its place; {@code part} tells whether a line may end before it. */
    private record Sort(Letter letter, int wanted, boolean part, Run run, Typefaces.@Nullable StandIn standIn) {}

    /**
     * Sets runs of text.
     *
     * @param size in points
     * @param indent of the first line, in points
     * @param width of the lines, in points
     */
    List<SetLine> set(List<Run> runs, double size, double indent, double width, Align align) {
        List<Sort> sorts = sorts(runs);
        List<SetLine> lines = new ArrayList<>();
        int start = 0;
        while (start < sorts.size()) {
            double left = lines.isEmpty() ? indent : 0;
            int end = end(sorts, start, size, width - left);
            lines.add(place(sorts.subList(start, end), size, left, width, align, end == sorts.size()));
            start = end;
            while (start < sorts.size() && sorts.get(start).wanted == ' ') {
                start++;
            }
        }
        return lines;
    }

    /** How wide runs are on one line, in points. */
    double width(List<Run> runs, double size) {
        return wide(sorts(runs), size);
    }

    /** The widest stretch of runs that must not be broken, in points; {@code whole} if they break at spaces only. */
    double narrowest(List<Run> runs, double size, boolean whole) {
        List<Sort> sorts = sorts(runs);
        double widest = 0;
        int start = 0;
        for (int i = 1; i <= sorts.size(); i++) {
            if (i == sorts.size() || sorts.get(i).part && (!whole || sorts.get(i - 1).wanted == ' ')) {
                widest = Math.max(widest, wide(trimmed(sorts.subList(start, i)), size));
                start = i;
            }
        }
        return widest;
    }

    private List<Sort> sorts(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINA);
        breaks.setText(text.toString());
        List<Sort> sorts = new ArrayList<>();
        int offset = 0;
        int before = 0;
        for (Run run : runs) {
            for (int character : run.text().codePoints().toArray()) {
                boolean part = offset > 0 && breaks.isBoundary(offset) && Kinsoku.mayPart(before, character);
                int next = offset + Character.charCount(character);
                int after = next < text.length() ? text.codePointAt(next) : ' ';
                List<Letter> letters = typefaces.letters(run.face(), character);
                if (letters.size() == 1) {
                    boolean narrow = Kinsoku.isWesternQuote(before, character, after);
                    Letter letter = letters.getFirst();
                    sorts.add(new Sort(narrow ? typefaces.narrow(letter) : letter, character, part, run, null));
                } else {
                    Typefaces.StandIn standIn = new Typefaces.StandIn(character);
                    for (int i = 0; i < letters.size(); i++) {
                        Letter letter = letters.get(i);
                        sorts.add(new Sort(letter, letter.character(), part && i == 0, run, standIn));
                    }
                }
                offset = next;
                before = character;
            }
        }
        return sorts;
    }

    /** How far the line that begins there goes. */
    private static int end(List<Sort> sorts, int start, double size, double width) {
        double pen = 0;
        int allowed = start;
        for (int i = start; i < sorts.size(); i++) {
            if (i > start && sorts.get(i).part) {
                allowed = i;
            }
            pen += (i == start ? 0 : air(sorts.get(i - 1), sorts.get(i)) * size);
            Sort sort = sorts.get(i);
            double needed = sort.wanted == ' '
                    ? 0
                    : sort.letter.advance() * (Kinsoku.isHalfEmpty(sort.wanted) && isWide(sort) ? 0.5 : 1);
            if (pen + needed * size > width + 0.01) {
                return allowed > start ? allowed : Math.max(i, start + 1);
            }
            pen += sort.letter.advance() * size;
        }
        return sorts.size();
    }

    private static boolean isWide(Sort sort) {
        return sort.letter.advance() > 0.9;
    }

    private static double air(Sort left, Sort right) {
        boolean meets = Kinsoku.isHan(left.wanted) && Kinsoku.isWestern(right.wanted)
                || Kinsoku.isWestern(left.wanted) && Kinsoku.isHan(right.wanted);
        return meets ? AIR : 0;
    }

    private static double wide(List<Sort> sorts, double size) {
        double pen = 0;
        for (int i = 0; i < sorts.size(); i++) {
            pen += sorts.get(i).letter.advance() + (i == 0 ? 0 : air(sorts.get(i - 1), sorts.get(i)));
        }
        return pen * size;
    }

    private static List<Sort> trimmed(List<Sort> sorts) {
        int end = sorts.size();
        while (end > 1 && sorts.get(end - 1).wanted == ' ') {
            end--;
        }
        return sorts.subList(0, end);
    }

    private static SetLine place(List<Sort> line, double size, double indent, double width, Align align, boolean last) {
        List<Sort> sorts = trimmed(line);
        double natural = wide(sorts, size);
        Sort end = sorts.getLast();
        double hanging = Kinsoku.isHalfEmpty(end.wanted) && isWide(end) ? end.letter.advance() / 2 * size : 0;
        double slack = width - indent - natural + (align == Align.JUSTIFY ? hanging : 0);
        double stretch = align == Align.JUSTIFY ? stretch(sorts, size, slack, last) : 0;
        double pen = switch (align) {
            case LEFT, JUSTIFY -> indent;
            case CENTER -> indent + slack / 2;
            case RIGHT, DECIMAL -> indent + slack;
        };
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < sorts.size(); i++) {
            Sort sort = sorts.get(i);
            if (i > 0) {
                Sort before = sorts.get(i - 1);
                pen += air(before, sort) * size + (Kinsoku.mayStretch(before.wanted, sort.wanted) ? stretch : 0);
            }
            glyphs.add(new Glyph(sort.letter, sort.run.ink(), pen, sort.standIn, sort.run.link()));
            pen += sort.letter.advance() * size;
        }
        return new SetLine(glyphs, pen);
    }

    /** How much every gap of a full line has to grow or shrink, in points. */
    private static double stretch(List<Sort> sorts, double size, double slack, boolean last) {
        if (last && slack >= 0) {
            return 0;
        }
        long gaps = 0;
        for (int i = 1; i < sorts.size(); i++) {
            gaps += Kinsoku.mayStretch(sorts.get(i - 1).wanted, sorts.get(i).wanted) ? 1 : 0;
        }
        return gaps == 0 || slack / gaps > MOST_STRETCH * size ? 0 : slack / gaps;
    }
}
