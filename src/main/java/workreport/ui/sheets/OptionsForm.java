package workreport.ui.sheets;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.DoubleSpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import workreport.check.Code;
import workreport.language.Words;
import workreport.platform.Paper;
import workreport.sheet.Labels;
import workreport.sheet.SheetOptions;
import workreport.ui.NodeContainment;
import workreport.ui.SegmentedChoice;
import workreport.ui.sheets.SheetSubject.Kind;

/** How a sheet is to be: paper, letters, colours. Only what matters to a sheet of its kind is offered. */
final class OptionsForm extends VBox {

    private static final double STEP = 0.5;
    /** An official document has its own paper and letters. */
    private static final Set<Kind> FREE = EnumSet.complementOf(EnumSet.of(Kind.REPORT));

    private final Words words;
    private final ObservableValue<Kind> kind;
    private final ObservableValue<SheetOptions> options;
    private final Consumer<SheetOptions> choose;

    /**
     * @param kind what a sheet is about
     * @param options how it is to be
     * @param choose takes what the reader chooses instead
     * @param international whether verdicts on promises are in the words used internationally
     */
    OptionsForm(
            Words words,
            ObservableValue<Kind> kind,
            ObservableValue<SheetOptions> options,
            Consumer<SheetOptions> choose,
            BooleanProperty international) {
        this.words = words;
        this.kind = kind;
        this.options = options;
        this.choose = choose;
        getStyleClass().add("sheet-options");
        segments("paper", List.of(Paper.values()), Code::of, SheetOptions::with, SheetOptions::paper, FREE);
        segments(
                "turn",
                List.of(false, true),
                wide -> wide ? "landscape" : "portrait",
                SheetOptions::withLandscape,
                SheetOptions::landscape,
                FREE);
        segments(
                "ink",
                List.of(false, true),
                mono -> mono ? "mono" : "colour",
                SheetOptions::withMono,
                SheetOptions::mono,
                EnumSet.allOf(Kind.class));
        row("size", size(), FREE);
        segments("labels", List.of(Labels.values()), Code::of, SheetOptions::with, SheetOptions::labels, FREE);
        segments(
                "text",
                List.of(false, true),
                full -> full ? "full" : "key",
                SheetOptions::withFullText,
                SheetOptions::fullText,
                Set.of(Kind.SECTION));
        verdicts(international);
    }

    private void verdicts(BooleanProperty international) {
        SegmentedChoice<Boolean> verdicts = new SegmentedChoice<>(
                "sheet-verdicts",
                words.say("preview.verdicts"),
                List.of(false, true),
                other -> words.say("preview.verdicts." + (other ? "international" : "office")),
                international::set);
        verdicts.choose(international.get());
        international.when(NodeContainment.shown(this)).subscribe(verdicts::choose);
        row("verdicts", verdicts, EnumSet.of(Kind.SCORE_CARD, Kind.PROMISES, Kind.SERIES));
    }

    private interface Change<T> {
        SheetOptions with(SheetOptions options, T value);
    }

    private <T> void segments(
            String name,
            List<T> values,
            Function<T, String> code,
            Change<T> change,
            Function<SheetOptions, T> chosen,
            Set<Kind> kinds) {
        SegmentedChoice<T> segments = new SegmentedChoice<>(
                "sheet-" + name,
                words.say("preview." + name),
                values,
                value -> words.say("preview." + name + "." + code.apply(value)),
                value -> choose.accept(change.with(options.getValue(), value)));
        options.subscribe(now -> segments.choose(chosen.apply(now)));
        row(name, segments, kinds);
    }

    private Spinner<Double> size() {
        Spinner<Double> size = new Spinner<>();
        size.setId("sheet-size");
        size.getStyleClass().add(Spinner.STYLE_CLASS_SPLIT_ARROWS_HORIZONTAL);
        size.setAccessibleText(words.say("preview.size"));
        size.setValueFactory(new DoubleSpinnerValueFactory(
                SheetOptions.SMALLEST, SheetOptions.LARGEST, options.getValue().textSize(), STEP));
        options.subscribe(now -> size.getValueFactory().setValue(now.textSize()));
        size.valueProperty().subscribe((_, points) -> {
            if (points != options.getValue().textSize()) {
                choose.accept(options.getValue().withTextSize(points));
            }
        });
        return size;
    }

    /** @param kinds the kinds of sheets that the row is offered for */
    private void row(String name, Region control, Set<Kind> kinds) {
        Label label = new Label(words.say("preview." + name));
        label.getStyleClass().add("option-name");
        label.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(control, Priority.ALWAYS);
        HBox row = new HBox(label, control);
        row.getStyleClass().add("option-row");
        row.visibleProperty().bind(kind.map(kinds::contains));
        row.managedProperty().bind(row.visibleProperty());
        getChildren().add(row);
    }
}
