package workreport.ui.search;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import workreport.find.Snippet;
import workreport.find.Span;
import workreport.ui.HighlightedText;
import workreport.ui.TextSearch;

/** A row of the list of hits. */
final class ResultCell extends ListCell<ResultList.Line> {

    private final TextSearch finding;

    ResultCell(TextSearch finding) {
        this.finding = finding;
        setMinWidth(0);
        setPrefWidth(1);
    }

    @Override
    protected void updateItem(ResultList.Line line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("find-heading", "find-hit");
        setGraphic(null);
        setText(null);
        setAccessibleText(null);
        if (!empty && line != null) {
            setGraphic(
                    switch (line) {
                        case ResultList.Heading heading -> heading(heading);
                        case ResultList.Result result -> result(result);
                    });
        }
    }

    private Node heading(ResultList.Heading heading) {
        getStyleClass().add("find-heading");
        setAccessibleText(heading.name() + " " + heading.count());
        Label name = new Label(heading.name());
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label count = new Label(heading.count());
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(name, count);
    }

    private Node result(ResultList.Result result) {
        getStyleClass().add("find-hit");
        Snippet snippet = finding.context(result.hit());
        setAccessibleText(snippet.line());
        HighlightedText line = new HighlightedText(snippet.line(), List.of(new Span(snippet.start(), snippet.end())));
        line.setMinWidth(Region.USE_PREF_SIZE);
        return line;
    }
}
