package workreport.app.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import workreport.evidence.Indicator;
import workreport.language.Notation;
import workreport.ui.ChartMenu;
import workreport.ui.NodeContainment;
import workreport.ui.QueryField;
import workreport.ui.View;
import workreport.ui.page.IndicatorPage;
import workreport.ui.table.IndicatorTable;

/** The table of all indicators, and beside it the page of one. */
public final class IndicatorsView implements View<IndicatorsView.State> {

    private static final double TABLE_SHARE = 0.62;

    private final IndicatorTable table;
    private final IndicatorPage page;
    private final Node node;

    public IndicatorsView(Workspace shared) {
        Notation notation = shared.notation();
        table = new IndicatorTable(shared.report(), shared.trail(), notation, shared.selection());
        page = new IndicatorPage(shared.report(), shared.trail(), notation, shared.selection(), shared.actions());
        shared.actions()
                .offer(
                        table,
                        List.of(
                                List.of("action.save-table", "action.print-sheet"),
                                List.of(ChartMenu.ENTER),
                                List.of("action.comparison")));
        SplitPane split = new SplitPane(table, page);
        split.getStyleClass().add("panes");
        split.setDividerPositions(TABLE_SHARE);
        node = new DividerHandles(split);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    @Override
    public Optional<QueryField> filter() {
        return Optional.of(table.filter());
    }

    @Override
    public Map<String, Runnable> actions() {
        return Map.of("action.next-pane", this::focusNext);
    }

    private void focusNext() {
        if (NodeContainment.isIn(node.getScene().getFocusOwner(), table)) {
            page.requestFocus();
        } else {
            focus();
        }
    }

    /** The indicators that the table shows, in its order. */
    public List<Indicator> shown() {
        return table.shown();
    }

    /**
     * How it is looked at.
     *
     * @param scrolled how far the page is scrolled, from 0 to 1
     */
    public record State(IndicatorTable.State table, double scrolled) {}

    @Override
    public State state() {
        return new State(table.state(), page.getVvalue());
    }

    @Override
    public void restore(State state) {
        table.restore(state.table());
        page.setVvalue(state.scrolled());
    }
}
