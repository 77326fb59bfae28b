package workreport.ui.table;

import java.util.function.ToDoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import workreport.analysis.Explanation;
import workreport.analysis.IndicatorProfile;
import workreport.chart.Chart;
import workreport.language.Notation;
import workreport.ui.Spoken;
import workreport.ui.Tooltips;

/** The name of an indicator with its unit, which makes way where there is no room for both; or the name of a group. */
final class NameCell extends TreeTableCell<Row, Row> {

    private static final double NAME_SIZE = 13;
    private static final double UNIT_SIZE = 11;
    private static final double AROUND = 26;
    /** What stands in groups stands further in. */
    private static final double INDENT = 24;

    private final Notation notation;
    private final ToDoubleFunction<String> textWidth;
    private final Label name = new Label();
    private final Label unit = new Label();
    private final HBox both = new HBox(5, name, unit);

    NameCell(Notation notation, ToDoubleFunction<String> textWidth) {
        this.notation = notation;
        this.textWidth = textWidth;
        unit.getStyleClass().add("unit");
        Spoken.in(notation.words(), name);
        Spoken.in(notation.words(), unit);
        both.getStyleClass().add("spaced-row");
        widthProperty().subscribe((_, _) -> makeRoom());
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        name.getStyleClass().remove("group-name");
        if (empty || row == null) {
            setGraphic(null);
            Tooltips.on(this, null);
            return;
        }
        switch (row) {
            case Row.Group group -> {
                name.setText(group.name() + "  " + group.count());
                name.getStyleClass().add("group-name");
                unit.setText("");
                Tooltips.on(this, null);
            }
            case Row.Line line -> {
                name.setText(line.name());
                unit.setText(beside(line.profile(), notation));
                Tooltips.on(this, line.name() + " · " + unit.getText());
            }
        }
        makeRoom();
        setGraphic(both);
    }

    /** The unit; a project's size, which has no column, with its number. */
    private static String beside(IndicatorProfile profile, Notation notation) {
        String sizes = String.join(" · ", new Explanation(profile, notation).shortSizes());
        return sizes.isEmpty() ? notation.symbol(profile.indicator().unit()) : sizes;
    }

    /** How wide a cell has to be to show the name of a line and its unit. */
    static double width(Row.Line line, Notation notation, ToDoubleFunction<String> textWidth) {
        return width(line.name(), beside(line.profile(), notation), textWidth) + INDENT;
    }

    private static double width(String name, String unit, ToDoubleFunction<String> textWidth) {
        return textWidth.applyAsDouble(name) * NAME_SIZE / Chart.TEXT_SIZE
                + textWidth.applyAsDouble(unit) * UNIT_SIZE / Chart.TEXT_SIZE
                + AROUND;
    }

    private void makeRoom() {
        double wanted = width(name.getText(), unit.getText(), textWidth);
        unit.setVisible(wanted <= getWidth());
        unit.setManaged(unit.isVisible());
    }
}
