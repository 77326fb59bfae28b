package workreport.ui.table;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import workreport.analysis.Column;
import workreport.analysis.Explanation;
import workreport.analysis.IndicatorProfile;
import workreport.analysis.ProgressStatus;
import workreport.analysis.ReportProfile;
import workreport.chart.Chart;
import workreport.chart.IndicatorChart;
import workreport.chart.MarkRole;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.language.Notation;
import workreport.language.Provenance;
import workreport.language.Words;
import workreport.measure.Unit;
import workreport.series.StandingText;
import workreport.series.Standings;
import workreport.ui.ChartView;
import workreport.ui.Fonts;
import workreport.ui.Selection;
import workreport.ui.StandingTag;
import workreport.ui.Tooltips;
import workreport.ui.VerdictTag;

/** The columns of the table. What the report does not give is said in words, never left blank. */
final class TableColumns {

    /** Of the sign beside what nobody has confirmed. */
    private static final double READ_WIDTH = 16;

    private static final double CELL_PADDING = 18;
    private static final double CELL_TEXT = 13;
    private static final double TAG_PADDING = 14;
    /** Text is not measured to the pixel. */
    private static final double SPARE = 4;

    private final Contents contents;
    private final ReportProfile report;
    private final Notation notation;
    private final Words words;
    private final Selection selection;
    private final ToDoubleFunction<String> textWidth = Fonts.chartWidth();
    private final TreeTableColumn<Row, Row> paths;
    private final TreeTableColumn<Row, Row> names;
    private final double signWidth;
    private final Widths widths = new Widths();

    TableColumns(ReportProfile report, Notation notation, Selection selection) {
        this.report = report;
        contents = report.contents();
        this.notation = notation;
        words = notation.words();
        this.selection = selection;
        names = name();
        signWidth = report.has(Observation::isUnconfirmed) ? READ_WIDTH : 0;
        paths = path();
        paths.setVisible(false);
    }

    List<TreeTableColumn<Row, Row>> all() {
        List<TreeTableColumn<Row, Row>> all = new ArrayList<>(List.of(tick(), names, theme()));
        report.columns().forEach(column -> all.add(observations(column)));
        all.add(verdict());
        if (report.report().indicators().stream()
                .anyMatch(indicator -> Standings.main(report.of(indicator)).isPresent())) {
            all.add(standing());
        }
        all.add(paths);
        if (report.report().indicators().stream().anyMatch(indicator -> hasGap(report.of(indicator)))) {
            all.add(distance());
        }
        return all;
    }

    private boolean hasGap(IndicatorProfile profile) {
        return new Explanation(profile, notation).shortGap().isPresent();
    }

    /** Headings differ in length, and what stands below them does too. */
    private double width(Column column) {
        double plain = switch (column.role()) {
            case BASELINE -> 74;
            case CURRENT, LATER -> 88;
            case NEXT, GOAL -> 86;
            case BEYOND -> 120;
        };
        return plain + signWidth;
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

    /**
     * Sorts lines among each other by what the column shows; groups keep their order, and lines for which it shows nothing
     * come last, whichever way the column is sorted.
     *
     * @param shown what a line is sorted by; empty for nothing
     */
    private static <T> void sort(
            TreeTableColumn<Row, Row> column, Function<Row.Line, Optional<T>> shown, Comparator<? super T> order) {
        column.setComparator((one, other) -> {
            if (!(one instanceof Row.Line left) || !(other instanceof Row.Line right)) {
                return 0;
            }
            Optional<T> first = shown.apply(left);
            Optional<T> second = shown.apply(right);
            if (first.isPresent() && second.isPresent()) {
                return order.compare(first.get(), second.get());
            }
            // The table turns the order of a column that is sorted downwards.
            int last = column.getSortType() == TreeTableColumn.SortType.ASCENDING ? 1 : -1;
            return first.isPresent() ? -last : second.isPresent() ? last : 0;
        });
    }

    /** Comparable numbers: those of one form and one kind of unit; numbers of another kind come after them. */
    private record Amount(int look, int kind, BigDecimal number) {

        private static final Comparator<Amount> ORDER = Comparator.comparingInt(Amount::look)
                .thenComparingInt(Amount::kind)
                .thenComparing(Amount::number);
    }

    /** A number in the smallest unit of its kind: 5,000亩 is less than 1万亩. */
    private Amount amount(int look, BigDecimal number, Unit unit) {
        Unit.Multiple multiple = unit.multiple();
        Unit smallest = multiple == null ? unit : notation.unit(multiple.of());
        BigDecimal factor = multiple == null ? BigDecimal.ONE : multiple.factor();
        return new Amount(look, report.report().units().indexOf(smallest), number.multiply(factor));
    }

    private Amount amount(Indicator indicator, Observation observation) {
        return amount(look(observation), observation.signed(), notation.unit(indicator.unitOf(observation)));
    }

    /** Which observations look alike in a cell: plain numbers, sums, means, rates, yearly rates and so on. */
    private static int look(Observation observation) {
        boolean year = observation.period().isYear();
        return switch (observation.measure()) {
            case LEVEL -> 0;
            case HELD -> 1;
            case TOTAL -> year ? 0 : 2;
            case YEARLY_MEAN -> 3;
            case SPAN_RATE -> 4;
            case CHANGE -> 5;
            case GROWTH -> year ? 5 : 6;
            case PROJECT_SIZE -> 7;
        };
    }

    private Collator collator() {
        return Collator.getInstance(notation.language().locale());
    }

    private TreeTableColumn<Row, Row> name() {
        TreeTableColumn<Row, Row> column = column("name", words.say("table.column.name"), 176, _ -> null);
        column.setCellFactory(_ -> new NameCell(notation, textWidth));
        sort(column, line -> Optional.of(line.name()), collator());
        column.setMinWidth(120);
        return column;
    }

    private String themeName(IndicatorProfile profile) {
        return notation.language()
                .of(contents.theme(profile.indicator().theme()).orElseThrow().name());
    }

    private TreeTableColumn<Row, Row> theme() {
        TreeTableColumn<Row, Row> column = column(
                "theme",
                words.say("table.column.theme"),
                96,
                row -> row instanceof Row.Line line ? new Label(themeName(line.profile())) : null);
        sort(column, line -> Optional.of(themeName(line.profile())), collator());
        column.setVisible(false);
        return column;
    }

    private TreeTableColumn<Row, Row> observations(Column which) {
        TreeTableColumn<Row, Row> column = column(
                which.id(),
                which.heading(words),
                width(which),
                row -> row instanceof Row.Line line ? cell(line.profile(), which) : null);
        column.setUserData(which);
        sort(
                column,
                line -> line.profile()
                        .first(which)
                        .map(observation -> amount(line.profile().indicator(), observation)),
                Amount.ORDER);
        column.getStyleClass().add("number-column");
        return column;
    }

    private String text(IndicatorProfile profile, List<Observation> observations) {
        String first = notation.cell(profile.indicator(), observations.getFirst());
        return observations.size() == 1 ? first : words.say("table.more", first, observations.size() - 1);
    }

    private Node cell(IndicatorProfile profile, Column which) {
        List<Observation> observations = profile.column(which);
        if (observations.isEmpty()) {
            // Quieter than what is there; the table's foot explains it once.
            Text none = styled(new Text("–"), "not-in-report");
            none.setAccessibleText(words.say("not-in-report"));
            none.setWrappingWidth(width(which) - CELL_PADDING);
            none.setTextAlignment(TextAlignment.RIGHT);
            return none;
        }
        Label label = new Label(text(profile, observations));
        String all = String.join(
                "\n",
                observations.stream()
                        .map(observation -> told(profile, observation))
                        .toList());
        Tooltips.on(label, all);
        return styled(label, MarkRole.of(which).styleClass());
    }

    /** What an observation says; of one that was entered, also where it comes from. */
    private String told(IndicatorProfile profile, Observation observation) {
        String statement = notation.statement(profile.indicator(), observation);
        return observation
                .entered()
                .map(entered -> words.say("source.of", statement, Provenance.of(entered, words)))
                .orElse(statement);
    }

    /** Shows the gap in the indicator's own unit, and sorts by it among gaps in that kind of unit. */
    private TreeTableColumn<Row, Row> distance() {
        TreeTableColumn<Row, Row> column = column("distance", words.say("table.column.distance"), 88, row -> {
            if (!(row instanceof Row.Line line)) {
                return null;
            }
            Assessment assessment = line.profile().assessment();
            return new Explanation(line.profile(), notation)
                    .shortGap()
                    .map(gap -> {
                        Label label = new Label(gap);
                        Tooltips.on(
                                label,
                                words.say(
                                        "table.gap.share",
                                        notation.percent(assessment.distance().orElseThrow(), 1)));
                        return label;
                    })
                    .orElse(null);
        });
        sort(column, this::gap, Amount.ORDER);
        column.getStyleClass().add("number-column");
        return column;
    }

    private Optional<Amount> gap(Row.Line line) {
        Assessment assessment = line.profile().assessment();
        return new Explanation(line.profile(), notation)
                .shortGap()
                .flatMap(_ -> assessment.gap())
                .map(gap -> amount(
                        0, gap.abs(), notation.unit(assessment.indicator().unit())));
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
            return IndicatorChart.row(line.profile(), notation, 92, 30)
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
                row -> row instanceof Row.Line line ? new VerdictTag(line.profile(), notation) : null);
        // A reason why nothing can be judged is no verdict.
        sort(
                column,
                line -> Optional.of(line.profile().assessment().status())
                        .filter(status -> status != ProgressStatus.NOT_JUDGED),
                Comparator.naturalOrder());
        column.setComparator(column.getComparator()
                .thenComparing((one, other) -> one instanceof Row.Line left && other instanceof Row.Line right
                        ? collator().compare(verdict(left), verdict(right))
                        : 0));
        return column;
    }

    /** Where the goal stands by what was entered: only there if something was. */
    private TreeTableColumn<Row, Row> standing() {
        TreeTableColumn<Row, Row> column = column(
                "standing",
                words.say("table.column.standing"),
                110,
                row -> row instanceof Row.Line line
                        ? Standings.main(line.profile())
                                .map(each -> new StandingTag(line.profile().indicator(), each, notation, true))
                                .orElse(null)
                        : null);
        sort(
                column,
                line -> Standings.main(line.profile())
                        .map(StandingText::look)
                        .filter(status -> status != ProgressStatus.NOT_JUDGED),
                Comparator.naturalOrder());
        return column;
    }

    private String verdict(Row.Line line) {
        return new Explanation(line.profile(), notation).verdict();
    }

    private TreeTableColumn<Row, Row> tick() {
        TreeTableColumn<Row, Row> column = column("tick", words.say("table.column.tick"), 40, row -> {
            if (!(row instanceof Row.Line line)) {
                return null;
            }
            String id = line.profile().indicator().id();
            CheckBox box = new CheckBox();
            box.setAccessibleText(words.say("table.tick", line.name()));
            box.setSelected(selection.ids().contains(id));
            box.selectedProperty().subscribe((_, ticked) -> selection.tick(id, ticked));
            return box;
        });
        column.setSortable(false);
        return column;
    }

    /** The column with the names, which the tree stands in. */
    TreeTableColumn<Row, Row> names() {
        return names;
    }

    /**
     * Shares the room out: whatever is free goes to what would be cut otherwise. First come verdicts, which end in a warning,
     * and what is still to go; then the numbers, as half a number is a wrong one; then the names.
     *
     * @param shown the columns in sight
     * @param room the width of all of them together
     */
    void share(List<? extends TreeTableColumn<Row, ?>> shown, double room, List<Row.Line> lines) {
        List<TreeTableColumn<Row, ?>> served = new ArrayList<>(shown);
        served.sort(Comparator.comparingInt(this::turn));
        widths.share(served, names, room, column -> wanted(column, lines));
    }

    private int turn(TreeTableColumn<Row, ?> column) {
        return switch (column.getId()) {
            case "column-verdict", "column-standing", "column-distance" -> 0;
            default -> column.getUserData() instanceof Column ? 1 : column == names ? 2 : 3;
        };
    }

    /** How wide a column has to be so that nothing in it is cut. */
    private double wanted(TreeTableColumn<Row, ?> column, List<Row.Line> lines) {
        Function<Row.Line, Double> width = switch (column.getId()) {
            case "column-name" -> line -> NameCell.width(line, notation, textWidth);
            case "column-theme" -> line -> width(themeName(line.profile()));
            case "column-verdict" -> line -> width(VerdictTag.text(line.profile(), notation)) + TAG_PADDING;
            case "column-standing" ->
                line -> Standings.main(line.profile())
                        .map(each -> width(new StandingText(line.profile().indicator(), notation).shortTag(each))
                                + TAG_PADDING)
                        .orElse(0.0);
            case "column-distance" ->
                line -> new Explanation(line.profile(), notation)
                        .shortGap()
                        .map(this::width)
                        .orElse(0.0);
            default ->
                line -> column.getUserData() instanceof Column which
                                && line.profile().has(which)
                        ? width(text(line.profile(), line.profile().column(which)))
                        : 0.0;
        };
        return lines.stream().mapToDouble(width::apply).max().orElse(0);
    }

    private double width(String text) {
        return textWidth.applyAsDouble(text) * CELL_TEXT / Chart.TEXT_SIZE + CELL_PADDING + SPARE;
    }

    private static <N extends Node> N styled(N node, String style) {
        Objects.requireNonNull(node).getStyleClass().add(style);
        return node;
    }
}
