package workreport.typeset;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.chart.Chart;
import workreport.chart.Mark;
import workreport.chart.MarkRole;
import workreport.language.Language;

/** Something that stands on a page, one below the other. */
public sealed interface Block {

    /** The anchors for links to it and to its content. */
    default Stream<String> anchors() {
        return Stream.empty();
    }

    /**
     * A paragraph or heading.
     *
     * @param bookmark level of its entry in the outline, 0 for what its style has
     * @param anchor the target name for links to it
     */
    record Text(
            Style style,
            List<Run> runs,
            Language language,
            int bookmark,
            @Nullable String anchor) implements Block {

        public Text {
            runs = List.copyOf(runs);
        }

        public Text(Style style, List<Run> runs, Language language, int bookmark) {
            this(style, runs, language, bookmark, null);
        }

        public static Text of(Style style, String text, Language language) {
            return new Text(style, List.of(new Run(text, style.face, style.ink)), language, 0);
        }

        @Override
        public Stream<String> anchors() {
            return Stream.ofNullable(anchor);
        }

        String words() {
            return String.join("", runs.stream().map(Run::text).toList());
        }
    }

    /** A table; each row has as many cells as there are columns. */
    record Table(List<Column> columns, List<Row> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public Stream<String> anchors() {
            return rows.stream().map(Row::anchor).filter(Objects::nonNull).map(Objects::requireNonNull);
        }
    }

    /**
     * A column.
     *
     * @param head its heading, a line for each language
     * @param whole whether its text breaks at spaces only, as units and numbers require
     */
    record Column(List<String> head, Style.Align align, boolean whole) {

        public Column(List<String> head, Style.Align align) {
            this(head, align, align == Style.Align.DECIMAL);
        }
    }

    /**
     * A row.
     *
     * @param group whether it is a heading within the table: its first cell stands for all
     * @param anchor the target name for links to it
     */
    record Row(List<Cell> cells, boolean group, @Nullable String anchor) {

        public Row(List<Cell> cells, boolean group) {
            this(cells, group, null);
        }
    }

    /** A cell, line by line; lines break further where they have to. */
    record Cell(List<List<Run>> lines) {

        public Cell {
            lines = lines.stream().map(List::copyOf).toList();
        }

        /** Each run on a line of its own. */
        public static Cell of(List<Run> lines) {
            return new Cell(lines.stream().map(List::of).toList());
        }
    }

    /**
     * Charts side by side.
     *
     * @param columns how many stand in a row
     * @param scale from a chart's own points to those of paper
     */
    record Figures(List<Figure> figures, int columns, double scale) implements Block {

        /** Between two charts, in points. */
        public static final double GUTTER = 22;

        public Figures {
            figures = List.copyOf(figures);
        }

        @Override
        public Stream<String> anchors() {
            return figures.stream().map(Figure::anchor);
        }
    }

    /**
     * A chart with its name above.
     *
     * @param anchor the target name for links to it
     */
    record Figure(List<Run> name, Chart chart, Language language, String anchor) {}

    /** What the marks mean. */
    record Key(List<Entry> entries, Language language) implements Block {

        public Key {
            entries = List.copyOf(entries);
        }
    }

    /** A mark and its meaning; a line where there is no shape. */
    record Entry(Mark.@Nullable Shape shape, MarkRole role, boolean zone, String meaning) {}

    /** A short stroke below the title. */
    record Accent() implements Block {}

    /** An empty line. */
    record Space(double height) implements Block {}
}
