package workreport.chart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Breaks a text into lines that have room. */
public final class Wrapping {

    private Wrapping() {}

    /** As few lines as hold the text, broken where its language allows; a single word too long stays whole. */
    public static List<String> lines(String text, ToDoubleFunction<String> wide, double room) {
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
