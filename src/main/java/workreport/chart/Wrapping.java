package workreport.chart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Breaks a text into lines that have room. */
public final class Wrapping {

    private Wrapping() {}

    /** As few lines as hold the text, broken where its language allows; a single word too long is broken where it must be. */
    public static List<String> lines(String text, ToDoubleFunction<String> wide, double room) {
        return broken(text, wide, room).stream()
                .flatMap(line -> pieces(line, wide, room).stream())
                .toList();
    }

    private static List<String> pieces(String line, ToDoubleFunction<String> wide, double room) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int end = 0;
        while (end < line.length()) {
            int next = line.offsetByCodePoints(end, 1);
            if (end > start && wide.applyAsDouble(line.substring(start, next)) > room) {
                pieces.add(line.substring(start, end));
                start = end;
            }
            end = next;
        }
        pieces.add(line.substring(start));
        return pieces;
    }

    private static List<String> broken(String text, ToDoubleFunction<String> wide, double room) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINA);
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        int start = 0;
        int end = breaks.next();
        for (int next = end; next != BreakIterator.DONE; next = breaks.next()) {
            if (next > end && wide.applyAsDouble(text.substring(start, next).strip()) > room) {
                lines.add(text.substring(start, end).strip());
                start = end;
            }
            end = next;
        }
        lines.add(text.substring(start).strip());
        return lines;
    }

    /** As much of a text as there is room for, with an ellipsis if it is cut. */
    public static String cut(String text, ToDoubleFunction<String> wide, double room) {
        if (wide.applyAsDouble(text) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 1 && wide.applyAsDouble(text.substring(0, end).strip() + "…") > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "…";
    }
}
