package workreport.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workreport.evidence.Observation;

/** Lines at the foot of a page: what has no place on the chart itself, side by side where there is room. */
final class Footnotes {

    private static final double LINE = 18;
    private static final double GAP = 18;

    private final List<Note> notes = new ArrayList<>();

    private record Note(
            String text, MarkRole role, @Nullable Observation source) {}

    void add(String text, MarkRole role, @Nullable Observation source) {
        if (!text.isEmpty()) {
            notes.add(new Note(text, role, source));
        }
    }

    /** Adds all observations of a subject that the chart itself does not show, and where those come from that were entered. */
    void addRest(ChartSubject subject, List<Observation> shown) {
        for (Observation observation : subject.indicator().observations()) {
            if (!shown.contains(observation)) {
                String marks = subject.notation().marks(observation);
                subject.each(language -> language.said(observation) + marks)
                        .forEach(said -> add(said, subject.role(observation), observation));
            }
        }
        addSources(subject);
    }

    /** Adds where those observations come from that a person entered. */
    void addSources(ChartSubject subject) {
        for (Observation observation : subject.indicator().observations()) {
            observation
                    .entered()
                    .map(entered -> subject.each(language -> language.source(observation, entered)))
                    .ifPresent(said -> said.forEach(source -> add(source, MarkRole.TICK, observation)));
        }
    }

    /**
     * Writes them at the foot of a page, and nothing on a smaller chart.
     *
     * @return the height that is left above them, in points
     */
    double write(Canvas canvas) {
        if (!canvas.isFull() || notes.isEmpty()) {
            return canvas.height();
        }
        List<List<Note>> lines = lines(canvas);
        double top = canvas.height() - lines.size() * LINE;
        double y = top + LINE - 5;
        for (List<Note> line : lines) {
            double x = 0;
            for (Note note : line) {
                canvas.write(x, y, note.text, Chart.TEXT_SIZE, note.role, note.source);
                x += wide(canvas, note) + GAP;
            }
            y += LINE;
        }
        return top - 8;
    }

    private List<List<Note>> lines(Canvas canvas) {
        List<List<Note>> lines = new ArrayList<>();
        double x = 0;
        for (Note note : notes) {
            for (String piece : Wrapping.lines(note.text, text -> canvas.wide(text, Chart.TEXT_SIZE), canvas.width())) {
                Note part = new Note(piece, note.role, note.source);
                if (lines.isEmpty() || x + wide(canvas, part) > canvas.width()) {
                    lines.add(new ArrayList<>());
                    x = 0;
                }
                lines.getLast().add(part);
                x += wide(canvas, part) + GAP;
            }
        }
        return lines;
    }

    /** The room that a note takes, also in a wider typeface. */
    private static double wide(Canvas canvas, Note note) {
        return (1 + LabelPlacement.SLACK) * canvas.wide(note.text, Chart.TEXT_SIZE);
    }
}
