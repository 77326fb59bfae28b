package workreport.ui.across;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import workreport.find.Snippet;
import workreport.find.Span;
import workreport.language.Words;
import workreport.library.Found;
import workreport.ui.HighlightedText;
import workreport.ui.across.AcrossPane.Line;

/** A row of what was found in all reports. */
final class AcrossCell extends ListCell<Line> {

    private static final int BEFORE = 16;
    private static final int AFTER = 32;
    private static final double MARGINS = 44;

    private final Words words;

    AcrossCell(Words words) {
        this.words = words;
        setMinWidth(0);
        setPrefWidth(1);
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("find-heading", "find-hit");
        setGraphic(null);
        setText(null);
        setAccessibleText(null);
        if (!empty && line != null) {
            setGraphic(
                    switch (line) {
                        case Line.Report report -> report(report);
                        case Line.Place place -> place(place.hit());
                        case Line.More more -> more(more);
                    });
        }
    }

    private Node report(Line.Report report) {
        getStyleClass().add("find-heading");
        String name = report.entry().name();
        setAccessibleText(name + " " + report.count());
        Label title = new Label(name);
        title.getStyleClass().add("across-report");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label count = new Label(Integer.toString(report.count()));
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(title, count);
        row.prefWidthProperty().bind(widthProperty().subtract(MARGINS));
        return row;
    }

    private Node place(Found.Hit hit) {
        getStyleClass().add("find-hit");
        Snippet snippet = Snippet.of(hit.passage().text(), hit.start(), hit.end(), BEFORE, AFTER);
        HighlightedText line = new HighlightedText(snippet.line(), List.of(new Span(snippet.start(), snippet.end())));
        line.setMinWidth(Region.USE_PREF_SIZE);
        String heading = hit.heading() == null
                ? words.say("find.outside")
                : hit.heading().line();
        Label section = new Label(heading);
        section.getStyleClass().add("across-section");
        section.setMinWidth(0);
        section.setPrefWidth(220);
        setAccessibleText(snippet.line() + " " + heading);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(8, line, space, section);
        row.setMinWidth(0);
        row.prefWidthProperty().bind(widthProperty().subtract(MARGINS));
        return row;
    }

    private Node more(Line.More more) {
        getStyleClass().add("find-hit");
        String said = words.say("across.more", more.more());
        setAccessibleText(said);
        Label label = new Label(said);
        label.getStyleClass().add("across-section");
        return label;
    }
}
