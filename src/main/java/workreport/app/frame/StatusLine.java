package workreport.app.frame;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.StatusBar;
import workreport.analysis.ReportProfile;
import workreport.chart.Legend;
import workreport.chart.Mark.Shape;
import workreport.chart.MarkRole;
import workreport.evidence.Contents;
import workreport.evidence.Observation;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.Symbols;
import workreport.ui.Texts;
import workreport.ui.ViewType;

/** Where the reader is, how far through, and what the symbols mean. */
public final class StatusLine extends StatusBar {

    /** The width that the place and the progress need; the legend is hidden where it does not fit beside them. */
    private static final double WHERE_WIDTH = 340;

    private final ObservableValue<ReportProfile> reports;
    private final Texts texts;
    private final NavigationHistory trail;
    private final List<ViewType<?>> types;
    private final Label where = new Label();
    private final Label far = new Label();
    private final DoubleProperty share = new SimpleDoubleProperty(this, "share");
    private final Hyperlink offer = new Hyperlink();
    private final HBox legend = new HBox();
    private boolean isSaying;

    public StatusLine(
            ObservableValue<ReportProfile> reports, Texts texts, NavigationHistory trail, List<ViewType<?>> types) {
        this.reports = reports;
        this.texts = texts;
        this.trail = trail;
        this.types = types;
        getStyleClass().add("status-line");
        where.setId("where");
        far.setId("far");
        far.getStyleClass().add("quiet");
        far.setMinWidth(Region.USE_PREF_SIZE);
        setText("");
        offer.setId("offer");
        offer.managedProperty().bind(offer.visibleProperty());
        offer.setVisible(false);
        setFocusTraversable(false);
        getLeftItems().addAll(where, offer, far);
        legend.setMinWidth(Region.USE_PREF_SIZE);
        where.setMinWidth(0);
        legend.getStyleClass().add("legend");
        texts.wordsProperty().subscribe((_, _) -> fill(reports.getValue()));
        reports.subscribe(this::fill);
        getRightItems().add(legend);
        widthProperty().subscribe(_ -> arrange());
        far.textProperty()
                .bind(share.flatMap(read -> texts.text("status.progress", Math.round(read.doubleValue() * 100))));
        texts.wordsProperty().subscribe(_ -> showPlace());
        trail.arrivalProperty().subscribe(_ -> showPlace());
    }

    /** Shows that something is on; pressing the indicator turns it off. */
    public void tell(String action, BooleanProperty on) {
        Hyperlink told = new Hyperlink();
        told.setId("status-" + action.replace("action.", ""));
        told.textProperty().bind(texts.text(action));
        told.visibleProperty().bind(on);
        told.managedProperty().bind(on);
        told.setOnAction(_ -> on.set(false));
        getLeftItems().add(told);
    }

    /** How far through the text the reader is, from 0 to 1. */
    public DoubleProperty shareProperty() {
        return share;
    }

    /** A name is cut off where it is too long; what is said is not. */
    private void arrange() {
        double needed = isSaying ? Math.max(WHERE_WIDTH, where.prefWidth(-1) + offer.prefWidth(-1)) : WHERE_WIDTH;
        boolean fits = getWidth() > legend.prefWidth(-1) + needed;
        legend.setVisible(fits);
        legend.setManaged(fits);
    }

    private void showPlace() {
        isSaying = false;
        where.setText(where(trail.place()));
        arrange();
        far.setVisible(trail.place().isInText());
        offer.setVisible(false);
    }

    /** Says something in place of where the reader is, until they go somewhere else. */
    public void say(String message) {
        isSaying = true;
        where.setText(message);
        far.setVisible(false);
        offer.setVisible(false);
        arrange();
    }

    /** The same, with something that can be done about it. */
    public void say(String message, String way, Runnable action) {
        say(message);
        offer.setText(way);
        offer.setOnAction(_ -> action.run());
        offer.setVisible(true);
    }

    /** Takes back what was said, if nothing else has been said since. */
    public void unsay(String message) {
        if (where.getText().equals(message)) {
            showPlace();
        }
    }

    private Notation notation() {
        return new Notation(texts.words(), contents().report().units());
    }

    private Contents contents() {
        return reports.getValue().contents();
    }

    /** The name of a place, with what it is in. */
    public String where(Location place) {
        Notation notation = notation();
        if (place.isInText()) {
            return contents()
                    .sectionAt(place.id())
                    .map(section -> notation.path(contents().path(section)))
                    .orElseGet(() -> notation.language().of(contents().report().title()));
        }
        ViewType<?> view = types.stream()
                .filter(type -> type.id().equals(place.view()))
                .findFirst()
                .orElseThrow();
        String title = notation.words().say(view.title());
        return view.places()
                .name(place, notation)
                .map(name -> title + " › " + name)
                .orElse(title);
    }

    private void fill(ReportProfile report) {
        Words words = texts.words();
        legend.getChildren().clear();
        Legend.of(report.columns(), column -> column.heading(words))
                .forEach(symbol -> legend.getChildren().add(entry(symbol.shape(), symbol.role(), symbol.text())));
        if (report.has(Observation::isEstimate)) {
            legend.getChildren().add(entry(Shape.SQUARE, MarkRole.CURRENT, words.say("legend.estimate")));
        }
        if (report.has(observation -> observation.entered().isPresent())) {
            legend.getChildren().add(entry(Shape.DIAMOND, MarkRole.CURRENT, words.say("legend.entered")));
        }
        if (report.has(Observation::isUnconfirmed)) {
            legend.getChildren().add(entry(Shape.DASHED_RING, MarkRole.CURRENT, words.say("legend.read")));
        }
        legend.getChildren()
                .addAll(
                        entry(Shape.DOTTED_RING, MarkRole.COMPUTED, words.say("legend.computed")),
                        new Label(words.say("legend.inferred")));
    }

    private static Label entry(Shape shape, MarkRole role, String text) {
        StackPane symbol = new StackPane(Symbols.of(shape, role));
        symbol.getStyleClass().add("legend-symbol");
        return new Label(text, symbol);
    }
}
