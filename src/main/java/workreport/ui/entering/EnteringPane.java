package workreport.ui.entering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.entered.EnteredValue;
import workreport.entered.EnteredValues;
import workreport.entered.Figure;
import workreport.entered.TargetKinds;
import workreport.entered.WithEntered;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.measure.Measure;
import workreport.ui.Edits;
import workreport.ui.Entering;
import workreport.ui.NodeContainment;
import workreport.ui.Prose;

/** The values entered for an indicator, and the fields for another one or to correct one of them. */
public final class EnteringPane extends VBox {

    private final Report report;
    private final Indicator indicator;
    private final Entering entering;
    private final Edits edits;
    private final FigureText text;
    private final Words words;
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final Label task = new Label();
    private final FigureForm form;
    private final Button enter = button("enter-done");
    private final Button other = button("enter-other");
    /** The value that is being corrected; null for a new one. */
    private @Nullable EnteredValue corrected;

    /**
     * @param report the one in which the indicator is
     * @param edits all edits of the report, of which these are some
     */
    public EnteringPane(Report report, Indicator indicator, Entering entering, Edits edits, Notation notation) {
        this.report = report;
        this.indicator = indicator;
        this.entering = entering;
        this.edits = edits;
        text = new FigureText(notation, report.units());
        words = notation.words();
        form = new FigureForm(text, measures(), measure -> WithEntered.units(report, indicator, measure), this::finish);
        getStyleClass().add("entering");
        setId("entering");
        Label heading = new Label(notation.language().of(indicator.name()));
        heading.getStyleClass().add("question-heading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        scroll.setFitToWidth(true);
        scroll.setId("entered-list");
        scroll.managedProperty().bind(scroll.visibleProperty());
        list.getStyleClass().add("entered-lines");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        task.getStyleClass().add("page-part");
        enter.getStyleClass().add("accent");
        enter.setOnAction(_ -> finish());
        other.setText(words.say("enter.new"));
        other.managedProperty().bind(other.visibleProperty());
        other.setOnAction(_ -> begin());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(gap, other, enter);
        buttons.getStyleClass().add("print-buttons");
        getChildren()
                .addAll(
                        heading,
                        new Prose(words.say("enter.about", notation.language().of(report.place())), "page-note"),
                        scroll,
                        task,
                        form,
                        buttons);
        entering.valuesProperty().when(NodeContainment.shown(this)).subscribe(this::show);
        begin();
    }

    private static Button button(String id) {
        Button button = new Button();
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** The ways in which the indicator can be told, the one that the report uses most first. */
    private List<Measure> measures() {
        Map<Measure, Integer> told = new EnumMap<>(Measure.class);
        indicator.observations().stream()
                .map(Observation::measure)
                .filter(Measure::isOfPeriod)
                .forEach(measure -> told.merge(measure, 1, Integer::sum));
        return Stream.of(Measure.values())
                .filter(Measure::isOfPeriod)
                .filter(measure ->
                        !WithEntered.units(report, indicator, measure).isEmpty())
                .sorted((one, two) -> Integer.compare(told.getOrDefault(two, 0), told.getOrDefault(one, 0)))
                .toList();
    }

    private void show(EnteredValues values) {
        List<EnteredValue> all = Entering.of(values, indicator.name().zh());
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        list.getChildren().setAll(targets(values));
        if (!list.getChildren().isEmpty() && !all.isEmpty()) {
            list.getChildren().add(part("enter.values"));
        }
        all.forEach(value -> list.getChildren().add(new EnteredLine(value, text, this::correct, this::withdraw)));
        scroll.setVisible(!list.getChildren().isEmpty());
        if (focused != null && focused.getScene() == null && focused.getId() != null) {
            // The focused choice box has been rebuilt.
            Optional.ofNullable(list.lookup("#" + focused.getId())).ifPresent(Node::requestFocus);
        }
        if (corrected != null && all.stream().noneMatch(corrected::equals)) {
            begin();
        }
    }

    private Label part(String key) {
        Label part = new Label(words.say(key));
        part.getStyleClass().add("page-part");
        return part;
    }

    /** A line for each target, also for those that were entered as adjusted: whether it is binding. */
    private List<Node> targets(EnteredValues values) {
        TargetKinds kinds = TargetKinds.of(report, values);
        List<Observation> targets = new ArrayList<>();
        indicator.observations().stream()
                .filter(Observation::isTarget)
                .filter(each -> targets.stream()
                        .noneMatch(other -> other.period().equals(each.period()) && other.measure() == each.measure()))
                .forEach(targets::add);
        List<Node> lines = new ArrayList<>();
        for (Observation target : targets) {
            if (lines.isEmpty()) {
                lines.add(part("enter.targets"));
            }
            lines.add(new TargetLine(
                    lines.size(),
                    text.notation().statement(indicator, target),
                    kinds.entered(indicator, target).orElse(null),
                    words,
                    kind -> made(entering.say(report, indicator, target, kind.orElse(null)))));
        }
        return lines;
    }

    /** Offers the fields for a new value. */
    private void begin() {
        corrected = null;
        form.clear();
        task.setText(words.say("enter.new"));
        enter.setText(words.say("enter.enter"));
        other.setVisible(false);
    }

    private void correct(EnteredValue value) {
        corrected = value;
        form.show(value.figure());
        task.setText(words.say("enter.correcting", text.of(value.figure())));
        enter.setText(words.say("enter.correct"));
        other.setVisible(true);
    }

    private void withdraw(EnteredValue value) {
        made(entering.withdraw(value, !value.withdrawn()));
    }

    private void finish() {
        Optional<Figure> typed = form.figure(new FigureReader(entering.today(), entering.who()));
        if (typed.isEmpty()) {
            return;
        }
        Figure figure = typed.get();
        String name = indicator.name().zh();
        Optional<EnteredValue> same = entering.about(name, figure, corrected).findFirst();
        if (same.isPresent()) {
            form.refuse(
                    "period", words.say("enter.wrong.there", text.of(same.get().figure())));
        } else if (!isPlaced(figure)) {
            form.refuse("unit", words.say("enter.wrong.place"));
        } else if (corrected == null) {
            made(entering.enter(name, figure));
            begin();
        } else {
            EnteredValue value = corrected;
            made(entering.correct(value, figure));
            begin();
        }
    }

    private void made(boolean edited) {
        if (edited) {
            edits.made(entering);
        }
    }

    /** Whether the value would belong to this indicator and no other. */
    private boolean isPlaced(Figure figure) {
        EnteredValue tried = new EnteredValue("tried", indicator.name().zh(), figure, Instant.EPOCH);
        return WithEntered.indicator(report, tried)
                .filter(found -> found.id().equals(indicator.id()))
                .isPresent();
    }

    /** The keyboard goes to the fields. */
    @Override
    public void requestFocus() {
        form.lookup("#enter-period").requestFocus();
    }
}
