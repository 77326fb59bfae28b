package workreport.app;

import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.StatusBar;
import workreport.analysis.ReportProfile;
import workreport.chart.Legend;
import workreport.chart.Mark.Shape;
import workreport.chart.MarkRole;
import workreport.check.Code;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Theme;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.NodeContainment;
import workreport.ui.Symbols;
import workreport.ui.sheets.SheetSubject;

/** Where the reader is, how far through, and what the symbols mean. */
final class StatusLine extends StatusBar {

    /** What the name of a place and the progress need; where the symbols' key does not fit beside them, it goes. */
    private static final double WHERE_WIDTH = 340;

    private final Contents contents;
    private final Notation notation;
    private final NavigationHistory trail;
    private final Label where = new Label();
    private final Label far = new Label();
    private final Hyperlink offer = new Hyperlink();

    StatusLine(ReportProfile report, Notation notation, NavigationHistory trail, ObservableDoubleValue progress) {
        contents = report.contents();
        this.notation = notation;
        this.trail = trail;
        getStyleClass().add("status-line");
        where.setId("where");
        far.setId("far");
        far.getStyleClass().add("quiet");
        setText("");
        offer.setId("offer");
        offer.managedProperty().bind(offer.visibleProperty());
        offer.setVisible(false);
        setFocusTraversable(false);
        getLeftItems().addAll(where, offer, far);
        HBox legend = legend(report);
        getRightItems().add(legend);
        widthProperty().addListener((_, _, width) -> {
            boolean fits = width.doubleValue() > legend.prefWidth(-1) + WHERE_WIDTH;
            legend.setVisible(fits);
            legend.setManaged(fits);
        });
        trail.arrivalProperty().when(NodeContainment.shown(this)).subscribe(_ -> showPlace());
        progress.addListener((_, _, share) -> far.setText(far(share.doubleValue())));
        far.setText(far(progress.get()));
    }

    private void showPlace() {
        where.setText(where(trail.place()));
        far.setVisible(trail.place().isInText());
        offer.setVisible(false);
    }

    /** Says something in place of where the reader is, until they go somewhere else. */
    void say(String message) {
        where.setText(message);
        far.setVisible(false);
        offer.setVisible(false);
    }

    /** The same, with something that can be done about it. */
    void say(String message, String way, Runnable action) {
        say(message);
        offer.setText(way);
        offer.setOnAction(_ -> action.run());
        offer.setVisible(true);
    }

    /** Takes back what was said, if nothing else has been said since. */
    void unsay(String message) {
        if (where.getText().equals(message)) {
            showPlace();
        }
    }

    private String far(double share) {
        return notation.words().say("status.progress", Math.round(share * 100));
    }

    /** The name of a place, with what it is in. */
    String where(Location place) {
        if (place.isInText()) {
            return contents.sectionAt(place.id())
                    .map(section -> notation.path(contents.path(section)))
                    .orElseGet(() -> notation.language().of(contents.report().title()));
        }
        String view = notation.words().say("view." + Code.of(place.view()));
        return nameOf(place).map(name -> view + " › " + name).orElse(view);
    }

    private Optional<String> nameOf(Location place) {
        if (place.view() == Location.View.SHEETS) {
            return SheetSubject.find(place.id(), contents).map(subject -> subject.name(contents, notation));
        }
        return contents.indicator(place.id())
                .map(Indicator::name)
                .or(() -> contents.theme(place.id()).map(Theme::name))
                .map(notation.language()::of);
    }

    private HBox legend(ReportProfile report) {
        Words words = notation.words();
        HBox legend = new HBox();
        Legend.of(report.columns(), column -> column.heading(words))
                .forEach(symbol -> legend.getChildren().add(entry(symbol.shape(), symbol.role(), symbol.text())));
        legend.getChildren()
                .addAll(
                        entry(Shape.DOTTED_RING, MarkRole.COMPUTED, words.say("legend.computed")),
                        new Label(words.say("legend.inferred")));
        legend.getStyleClass().add("legend");
        return legend;
    }

    private static Label entry(Shape shape, MarkRole role, String text) {
        StackPane symbol = new StackPane(Symbols.of(shape, role));
        symbol.getStyleClass().add("legend-symbol");
        return new Label(text, symbol);
    }
}
