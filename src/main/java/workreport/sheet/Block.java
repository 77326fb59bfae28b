package workreport.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workreport.chart.Chart;
import workreport.chart.Mark;
import workreport.chart.MarkRole;
import workreport.language.Language;

/** Something that stands on a sheet, one below the other. */
sealed interface Block {

    /**
     * A paragraph or heading.
     *
     * @param bookmark level of its entry in the outline, 0 for none
     */
    record Text(Style style, List<Run> runs, Language language, int bookmark) implements Block {

        public Text {
            runs = List.copyOf(runs);
        }

        static Text of(Style style, String text, Language language) {
            return new Text(style, List.of(new Run(text, style.face, style.ink)), language, 0);
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
    }

    /**
     * A column.
     *
     * @param head its heading, a line for each language
     */
    record Column(List<String> head, Style.Align align) {}

    /**
     * A row.
     *
     * @param group whether it is a heading within the table: its first cell stands for all
     */
    record Row(List<Cell> cells, boolean group) {}

    /** A cell, line by line; lines break further where they have to. */
    record Cell(List<Run> lines) {

        public Cell {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Charts side by side.
     *
     * @param columns how many stand in a row
     * @param scale from a chart's own points to those of paper
     */
    record Figures(List<Figure> figures, int columns, double scale) implements Block {

        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /** A chart with its name above. */
    record Figure(List<Run> name, Chart chart, Language language) {}

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

    /** A line of air. */
    record Space(double height) implements Block {}
}
