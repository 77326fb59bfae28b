package workreport.ui.guide;

import javafx.scene.control.ListCell;

/** A heading of the guide in the list of headings: one of the third level is set in. */
final class HeadingCell extends ListCell<GuideBlock> {

    HeadingCell() {
        setPrefWidth(0);
        setWrapText(true);
    }

    @Override
    protected void updateItem(GuideBlock heading, boolean empty) {
        super.updateItem(heading, empty);
        getStyleClass().remove("lower");
        setText(heading == null ? null : heading.text());
        if (heading != null && heading.kind() == GuideBlock.Kind.HEADING_3) {
            getStyleClass().add("lower");
        }
    }
}
