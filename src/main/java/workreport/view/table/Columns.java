package workreport.view.table;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import workreport.analysis.Assessment;
import workreport.analysis.Explanation;
import workreport.analysis.Synopsis;
import workreport.analysis.Synopsis.Column;
import workreport.analysis.Verdict;
import workreport.chart.IndicatorChart;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.model.Code;
import workreport.model.Contents;
import workreport.model.Reading;
import workreport.model.Report;
import workreport.view.ChartView;
import workreport.view.Fonts;
import workreport.view.Hint;
import workreport.view.Selection;
import workreport.view.VerdictTag;

/** The columns of the table. What the report does not have is a word in them, never a gap. */
final class Columns {

    private static final double CELL_PADDING = 18;

    private final Contents contents;
    private final Report report;
    private final Notation notation;
    private final Words words;
    private final Selection selection;
    private final ToDoubleFunction<String> textWidth = Fonts.chartWidth();
    private final TreeTableColumn<Row, Row> paths;

    Columns(Contents contents, Notation notation, Selection selection) {
        this.contents = contents;
        report = contents.report();
        this.notation = notation;
        words = notation.words();
        this.selection = selection;
        paths = path();
        paths.setVisible(false);
    }

    List<TreeTableColumn<Row, Row>> all() {
        return List.of(
                name(),
                theme(),
                readings(Column.BASELINE, Integer.toString(report.years().baseline()), 74),
                readings(Column.CURRENT, Integer.toString(report.years().current()), 88),
                readings(
                        Column.NEXT,
                        words.say("table.column.next", report.years().next()),
                        86),
                readings(
                        Column.GOAL,
                        words.say("table.column.goal", report.years().goal()),
                        86),
                verdict(),
                paths,
                distance(),
                tick());
    }

    private TreeTableColumn<Row, Row> column(
            String id, String title, double width, Function<Row, @Nullable Node> look) {
        TreeTableColumn<Row, Row> column = new TreeTableColumn<>(title);
        column.setId("column-" + id);
        column.setPrefWidth(width);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().getValue()));
        column.setCellFactory(_ -> new TreeTableCell<>() {
            @Override
            protected void updateItem(@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : look.apply(row));
            }
        });
        column.getStyleClass().add("column-" + id);
        return column;
    }

    /** Sorts lines among each other; groups keep their order. */
    private static Comparator<Row> byLine(Comparator<Synopsis> order) {
        return (one, other) -> one instanceof Row.Line left && other instanceof Row.Line right
                ? order.compare(left.synopsis(), right.synopsis())
                : 0;
    }

    private TreeTableColumn<Row, Row> name() {
        TreeTableColumn<Row, Row> column = column("name", words.say("table.column.name"), 176, _ -> null);
        column.setCellFactory(_ -> new NameCell(notation, textWidth));
        column.setComparator((one, other) -> one instanceof Row.Line && other instanceof Row.Line
                ? Collator.getInstance(notation.language().locale()).compare(one.name(), other.name())
                : 0);
        column.setMinWidth(120);
        return column;
    }

    private TreeTableColumn<Row, Row> theme() {
        Function<Synopsis, String> name = synopsis -> notation.language()
                .of(contents.theme(synopsis.indicator().theme()).orElseThrow().name());
        TreeTableColumn<Row, Row> column = column(
                "theme",
                words.say("table.column.theme"),
                96,
                row -> row instanceof Row.Line line ? new Label(name.apply(line.synopsis())) : null);
        column.setComparator(byLine(Comparator.comparing(name)));
        column.setVisible(false);
        return column;
    }

    private TreeTableColumn<Row, Row> readings(Column which, String title, double width) {
        TreeTableColumn<Row, Row> column = column(
                Code.of(which),
                title,
                width,
                row -> row instanceof Row.Line line ? cell(line.synopsis(), which, width) : null);
        Comparator<Reading> byNumber = Comparator.comparing(Reading::measure).thenComparing(Reading::signed);
        column.setComparator(byLine(
                Comparator.comparing(synopsis -> synopsis.first(which).orElse(null), Comparator.nullsLast(byNumber))));
        column.getStyleClass().add("number-column");
        return column;
    }

    private Node cell(Synopsis synopsis, Column which, double width) {
        List<Reading> readings = synopsis.column(which);
        if (readings.isEmpty()) {
            Text none = styled(new Text(words.say("not-in-report")), "not-in-report");
            none.setWrappingWidth(width - CELL_PADDING);
            none.setTextAlignment(TextAlignment.RIGHT);
            return none;
        }
        String first = notation.cell(synopsis.indicator(), readings.getFirst());
        Label label = new Label(readings.size() == 1 ? first : words.say("table.more", first, readings.size() - 1));
        String all = String.join(
                "\n",
                readings.stream()
                        .map(reading -> notation.statement(synopsis.indicator(), reading))
                        .toList());
        Hint.on(label, all);
        return styled(label, "mark-" + Code.of(which));
    }

    /** Shows the gap in the indicator's own unit; sorts by its share of the present level, as units differ. */
    private TreeTableColumn<Row, Row> distance() {
        TreeTableColumn<Row, Row> column = column("distance", words.say("table.column.distance"), 88, row -> {
            if (!(row instanceof Row.Line line)) {
                return null;
            }
            Assessment assessment = line.synopsis().assessment();
            return new Explanation(assessment, notation)
                    .shortGap()
                    .map(gap -> {
                        Label label = new Label(gap);
                        Hint.on(
                                label,
                                words.say(
                                        "table.gap.share",
                                        notation.percent(assessment.distance().orElseThrow(), 1)));
                        return label;
                    })
                    .orElse(null);
        });
        column.setComparator(byLine(Comparator.comparingDouble(
                synopsis -> synopsis.assessment().distance().orElse(Double.POSITIVE_INFINITY))));
        column.getStyleClass().add("number-column");
        return column;
    }

    /** Shows the column of small charts, or hides it where there is little room. */
    void showPaths(boolean show) {
        paths.setVisible(show);
    }

    private TreeTableColumn<Row, Row> path() {
        TreeTableColumn<Row, Row> column = column("path", words.say("table.column.path"), 108, row -> {
            if (!(row instanceof Row.Line line)) {
                return null;
            }
            return IndicatorChart.row(line.synopsis().indicator(), report.years(), notation, 92, 30)
                    .map(ChartView::new)
                    .orElse(null);
        });
        column.setSortable(false);
        return column;
    }

    private TreeTableColumn<Row, Row> verdict() {
        TreeTableColumn<Row, Row> column = column(
                "verdict",
                words.say("table.column.verdict"),
                98,
                row -> row instanceof Row.Line line
                        ? new VerdictTag(line.synopsis().assessment(), notation)
                        : null);
        column.setComparator(byLine(Comparator.<Synopsis, Verdict>comparing(
                        synopsis -> synopsis.assessment().verdict())
                .thenComparing(synopsis -> new Explanation(synopsis.assessment(), notation).verdict())));
        return column;
    }

    private TreeTableColumn<Row, Row> tick() {
        TreeTableColumn<Row, Row> column = column("tick", words.say("table.column.tick"), 40, row -> {
            if (!(row instanceof Row.Line line)) {
                return null;
            }
            String id = line.synopsis().indicator().id();
            CheckBox box = new CheckBox();
            box.setAccessibleText(words.say("table.tick", line.name()));
            box.setSelected(selection.ids().contains(id));
            box.selectedProperty().addListener((_, _, ticked) -> selection.tick(id, ticked));
            return box;
        });
        column.setSortable(false);
        return column;
    }

    private static <N extends Node> N styled(N node, String style) {
        Objects.requireNonNull(node).getStyleClass().add(style);
        return node;
    }
}
