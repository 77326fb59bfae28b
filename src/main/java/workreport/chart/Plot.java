package workreport.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import workreport.language.Notation;
import workreport.model.Reading;

/** A chart in the making: its size, its marks so far, and how wide a text is on it. */
final class Plot {

    private static final double AIR = 6;

    final double width;
    final double height;
    final Notation notation;
    private final ToDoubleFunction<String> textWidth;
    private final List<Mark> marks = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    /**
     * @param textWidth how wide a text is at {@link Chart#TEXT_SIZE}, in points
     */
    Plot(double width, double height, Notation notation, ToDoubleFunction<String> textWidth) {
        this.width = width;
        this.height = height;
        this.notation = notation;
        this.textWidth = textWidth;
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    /** Adds something to what the chart says in words. */
    void say(String sentence) {
        said.add(sentence);
    }

    double widthOf(String text, double size) {
        return textWidth.applyAsDouble(text) * size / Chart.TEXT_SIZE;
    }

    double widthOf(String text) {
        return widthOf(text, Chart.TEXT_SIZE);
    }

    /** A text centred on x, but never over the edge of the chart. */
    void centred(double x, double baseline, String text, MarkRole role, @Nullable Reading source) {
        double wide = widthOf(text);
        double left = Math.max(0, Math.min(width - wide, x - wide / 2));
        marks.add(new Mark.Label(left, baseline, text, role, source));
    }

    /** A text that starts at x. */
    void label(double x, double baseline, String text, double size, MarkRole role, @Nullable Reading source) {
        marks.add(new Mark.Label(x, baseline, text, size, role, source));
    }

    /** Whether a text has room, with some air beside it. */
    boolean fits(String text, double room) {
        return widthOf(text) <= room - AIR;
    }

    /** As much of a text as there is room for, with an ellipsis if it is cut. */
    String fitted(String text, double room, double size) {
        if (widthOf(text, size) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 1 && widthOf(text.substring(0, end) + "…", size) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + "…";
    }

    /** Finds labels a place among the marks that are there already. */
    Lettering lettering(double bottom) {
        Lettering lettering = new Lettering(width, bottom, textWidth);
        marks.forEach(lettering::avoid);
        return lettering;
    }

    /** The finished chart. */
    Chart chart(String name) {
        return new Chart(width, height, marks, name + " — " + String.join("; ", said));
    }
}
