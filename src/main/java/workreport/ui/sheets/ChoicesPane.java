package workreport.ui.sheets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.DoubleSpinnerValueFactory;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import workreport.check.Code;
import workreport.evidence.Contents;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.platform.Paper;
import workreport.sheet.Labels;
import workreport.sheet.SheetOptions;
import workreport.ui.Prose;
import workreport.ui.QueryField;
import workreport.ui.sheets.SheetSubject.Kind;

/** What the reader can choose about a sheet: what it is about, and how it is to be. It tells of wishes, and shows what it is told. */
final class ChoicesPane extends VBox {

    private static final int KINDS_IN_A_ROW = 3;
    private static final int ENOUGH_ROWS = 9;
    private static final int FEW_ROWS = 6;
    /** Above, below and between the parts. */
    private static final double AROUND = 62;

    private static final double STEP = 0.5;

    private final Contents contents;
    private final Words words;
    private final Consumer<SheetSubject> go;
    private final Consumer<SheetOptions> choose;
    private final Map<Kind, ToggleButton> kinds = new EnumMap<>(Kind.class);
    /** The subject last looked at of each kind, to come back to. */
    private final Map<Kind, SheetSubject> last = new EnumMap<>(Kind.class);

    private final SubjectList subjects;
    private final Prose about = new Prose("", "page-note");
    private final Hyperlink tick = new Hyperlink();
    private final Spinner<Double> size = new Spinner<>();
    private final List<Runnable> followers = new ArrayList<>();
    private final Map<String, Node> rows = new HashMap<>();
    private final GridPane kindButtons;
    private final VBox optionRows;
    private final ToggleButton more = new ToggleButton();
    private boolean low;
    private Kind kind = Kind.OVERVIEW;
    private SheetOptions options = SheetOptions.STANDARD;
    private boolean following;

    /**
     * @param go called with what the reader wants a sheet about
     * @param choose called with how it is to be
     * @param toTable called when the reader wants to tick indicators
     */
    ChoicesPane(
            Contents contents,
            Notation notation,
            Consumer<SheetSubject> go,
            Consumer<SheetOptions> choose,
            Runnable toTable) {
        this.contents = contents;
        this.go = go;
        this.choose = choose;
        words = notation.words();
        getStyleClass().add("sheet-choices");
        subjects = new SubjectList(contents, notation, go);
        VBox.setVgrow(subjects, Priority.ALWAYS);
        about.setId("sheet-about");
        tick.setId("sheet-tick");
        tick.setText(words.say("preview.to-table"));
        tick.setOnAction(_ -> toTable.run());
        VBox explained = new VBox(4, about, tick);
        explained.getStyleClass().add("sheet-explained");
        Region air = new Region();
        VBox.setVgrow(air, Priority.ALWAYS);
        VBox rest = new VBox(explained, air);
        VBox.setVgrow(rest, Priority.ALWAYS);
        kindButtons = kinds();
        optionRows = options();
        more.setId("sheet-more");
        more.setText(words.say("preview.more"));
        more.getStyleClass().setAll("sheet-more");
        more.setMaxWidth(Double.MAX_VALUE);
        more.setOnAction(_ -> followers.forEach(Runnable::run));
        bind(subjects, () -> kind.hasMany() && !(isFolding() && more.isSelected()));
        bind(rest, () -> !kind.hasMany() || isFolding() && more.isSelected());
        bind(tick, () -> kind == Kind.SELECTION);
        bind(explained, () -> !kind.hasMany());
        bind(more, this::isFolding);
        bind(optionRows, () -> !isFolding() || more.isSelected());
        getChildren().addAll(kindButtons, more, subjects, rest, optionRows);
    }

    /**
     * Makes the best of that height. Where the list would be short, how the sheet is to be folds away behind a button; where
     * it still is, the list is as long as it gets and everything scrolls as one, so that the wheel never stops in it.
     */
    void fit(double height) {
        if (height <= 0) {
            return;
        }
        double around = kindButtons.prefHeight(-1) + AROUND;
        low = height - around - optionRows.prefHeight(-1) < subjects.heightOf(ENOUGH_ROWS);
        subjects.setWhole(low && height - around - more.prefHeight(-1) < subjects.heightOf(FEW_ROWS));
        followers.forEach(Runnable::run);
    }

    /** Whether there is no room for both the list and the options. */
    private boolean isFolding() {
        return low && kind.hasMany();
    }

    /** A node is there only while something is so. */
    private void bind(Node node, BooleanSupplier there) {
        node.managedProperty().bind(node.visibleProperty());
        followers.add(() -> node.setVisible(there.getAsBoolean()));
    }

    private GridPane kinds() {
        GridPane grid = new GridPane(6, 6);
        grid.getStyleClass().add("sheet-kinds");
        for (Kind each : Kind.values()) {
            ToggleButton chip = new ToggleButton(words.say("preview.kind." + Code.of(each)));
            chip.setId("kind-" + Code.of(each));
            chip.getStyleClass().add("chip");
            chip.setMaxWidth(Double.MAX_VALUE);
            GridPane.setHgrow(chip, Priority.ALWAYS);
            chip.setOnAction(_ -> {
                chip.setSelected(true);
                go.accept(last.computeIfAbsent(
                        each, _ -> SheetSubject.all(each, contents).findFirst().orElse(SheetSubject.OVERVIEW)));
            });
            kinds.put(each, chip);
            grid.add(chip, each.ordinal() % KINDS_IN_A_ROW, each.ordinal() / KINDS_IN_A_ROW);
        }
        return grid;
    }

    private VBox options() {
        VBox box = new VBox();
        box.getStyleClass().add("sheet-options");
        box.getChildren()
                .addAll(
                        segments("paper", List.of(Paper.values()), Code::of, SheetOptions::with, SheetOptions::paper),
                        segments(
                                "turn",
                                List.of(false, true),
                                wide -> wide ? "landscape" : "portrait",
                                SheetOptions::withLandscape,
                                SheetOptions::landscape),
                        segments(
                                "ink",
                                List.of(false, true),
                                mono -> mono ? "mono" : "colour",
                                SheetOptions::withMono,
                                SheetOptions::mono),
                        size(),
                        segments(
                                "labels", List.of(Labels.values()), Code::of, SheetOptions::with, SheetOptions::labels),
                        segments(
                                "text",
                                List.of(false, true),
                                full -> full ? "full" : "key",
                                SheetOptions::withFullText,
                                SheetOptions::fullText));
        bind(rows.get("text"), () -> kind == Kind.SECTION);
        for (String row : List.of("paper", "turn", "size", "labels")) {
            // An official document has its paper and its letters.
            bind(rows.get(row), () -> kind != Kind.REPORT);
        }
        return box;
    }

    private interface Change<T> {
        SheetOptions with(SheetOptions options, T value);
    }

    private <T> HBox segments(
            String name, List<T> values, Function<T, String> code, Change<T> change, Function<SheetOptions, T> chosen) {
        SegmentedChoice<T> segments = new SegmentedChoice<>(
                "sheet-" + name,
                words.say("preview." + name),
                values,
                value -> words.say("preview." + name + "." + code.apply(value)),
                value -> choose.accept(change.with(options, value)));
        followers.add(() -> segments.choose(chosen.apply(options)));
        return row(name, segments);
    }

    private HBox size() {
        size.setId("sheet-size");
        size.getStyleClass().add(Spinner.STYLE_CLASS_SPLIT_ARROWS_HORIZONTAL);
        size.setAccessibleText(words.say("preview.size"));
        size.setValueFactory(
                new DoubleSpinnerValueFactory(SheetOptions.SMALLEST, SheetOptions.LARGEST, options.textSize(), STEP));
        size.valueProperty().addListener((_, _, points) -> {
            if (!following) {
                choose.accept(options.withTextSize(points));
            }
        });
        followers.add(() -> size.getValueFactory().setValue(options.textSize()));
        return row("size", size);
    }

    private HBox row(String name, Region control) {
        Label label = new Label(words.say("preview." + name));
        label.getStyleClass().add("option-name");
        label.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(control, Priority.ALWAYS);
        HBox row = new HBox(label, control);
        row.getStyleClass().add("option-row");
        rows.put(name, row);
        return row;
    }

    /**
     * Shows what is chosen.
     *
     * @param ticked how many indicators are ticked
     */
    void show(SheetSubject subject, SheetOptions chosen, int ticked) {
        following = true;
        kind = subject.kind();
        options = chosen;
        last.put(kind, subject);
        kinds.forEach((each, chip) -> chip.setSelected(each == kind));
        String selection = words.say("preview.kind." + Code.of(Kind.SELECTION));
        kinds.get(Kind.SELECTION).setText(ticked == 0 ? selection : selection + " " + ticked);
        if (kind.hasMany()) {
            subjects.show(subject);
        } else {
            about.setText(words.say("preview.about." + Code.of(kind), ticked));
        }
        followers.forEach(Runnable::run);
        following = false;
    }

    /** The field that filters what there can be a sheet of; none where there is only one of a kind. */
    Optional<QueryField> filter() {
        return kind.hasMany() ? Optional.of(subjects.filter()) : Optional.empty();
    }

    /** The keyboard goes to what a sheet can be about. */
    @Override
    public void requestFocus() {
        if (kind.hasMany()) {
            subjects.requestFocus();
        } else {
            kinds.get(kind).requestFocus();
        }
    }
}
