package workreport.paint;

import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import workreport.chart.Mark;

/** How the letters of a chart come onto paper. */
public sealed interface Lettering {

    /** As text in embedded fonts. */
    record Fonts() implements Lettering {}

    /** As shapes. */
    record Shapes(Typefaces typefaces) implements Lettering {

        /** Fills the letters of a label in the present colour. */
        void fill(Mark.Label label, PDPageContentStream content) throws IOException {
            float[] at = new float[6];
            float x = 0;
            float y = 0;
            boolean any = false;
            PathIterator path = typefaces
                    .outline(label.text(), label.x(), label.y(), label.size())
                    .getPathIterator(null);
            for (; !path.isDone(); path.next()) {
                any = true;
                int kind = path.currentSegment(at);
                switch (kind) {
                    case PathIterator.SEG_MOVETO -> content.moveTo(at[0], at[1]);
                    case PathIterator.SEG_LINETO -> content.lineTo(at[0], at[1]);
                    case PathIterator.SEG_QUADTO ->
                        // A curve of three points as one of four.
                        content.curveTo(
                                x + (at[0] - x) * 2 / 3,
                                y + (at[1] - y) * 2 / 3,
                                at[2] + (at[0] - at[2]) * 2 / 3,
                                at[3] + (at[1] - at[3]) * 2 / 3,
                                at[2],
                                at[3]);
                    case PathIterator.SEG_CUBICTO -> content.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                    default -> content.closePath();
                }
                int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
                x = at[last];
                y = at[last + 1];
            }
            if (any) {
                content.fill();
            }
        }
    }
}
