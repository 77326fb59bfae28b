package workreport.ui.sheets;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import workreport.check.Code;
import workreport.evidence.Contents;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.sheet.SheetOptions;
import workreport.ui.Prose;
import workreport.ui.QueryField;
import workreport.ui.sheets.SheetSubject.Kind;

/** What the reader can choose about a sheet: what it is about, and how it is to be. It passes choices on, and shows what it is told. */
final class ChoicesPane extends VBox {

    private static final int KINDS_IN_A_ROW = 3;
    private static final int ENOUGH_ROWS = 9;
    private static final int FEW_ROWS = 6;
    /** Above, below and between the parts. */
    private static final double AROUND = 62;

    private final Contents contents;
    private final Words words;
    private final Consumer<SheetSubject> go;
    private final Map<Kind, ToggleButton> kinds = new EnumMap<>(Kind.class);
    /** The subject last looked at of each kind, to come back to. */
    private final Map<Kind, SheetSubject> last = new EnumMap<>(Kind.class);

    private final SubjectList subjects;
    private final Prose about = new Prose("", "page-note");
    private final Hyperlink tick = new Hyperlink();
    private final GridPane kindButtons;
    private final OptionsForm form;
    private final ToggleButton more = new ToggleButton();
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(this, "kind", Kind.OVERVIEW);
    private final ObjectProperty<SheetOptions> options =
            new SimpleObjectProperty<>(this, "options", SheetOptions.STANDARD);
    /** Whether the pane is too low for a list and the options. */
    private final BooleanProperty low = new SimpleBooleanProperty(this, "low");

    private PlaceSubjects place = PlaceSubjects.NONE;

    /**
     * @param go called with what the reader wants a sheet about
     * @param choose called with how it is to be
     * @param international whether verdicts on promises are in the words used internationally
     * @param toTable called when the reader wants to tick indicators
     */
    ChoicesPane(
            Contents contents,
            Notation notation,
            Consumer<SheetSubject> go,
            Consumer<SheetOptions> choose,
            BooleanProperty international,
            Runnable toTable) {
        this.contents = contents;
        this.go = go;
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
        form = new OptionsForm(words, kind, options, choose, international);
        more.setId("sheet-more");
        more.setText(words.say("preview.more"));
        more.getStyleClass().setAll("sheet-more");
        more.setMaxWidth(Double.MAX_VALUE);
        show(more, this::isFolding);
        show(subjects, () -> hasMany() && !isUnfolded());
        show(rest, () -> !hasMany() || isUnfolded());
        show(explained, () -> !hasMany());
        show(tick, () -> kind.get() == Kind.SELECTION);
        show(form, () -> !isFolding() || isUnfolded());
        getChildren().addAll(kindButtons, more, subjects, rest, form);
    }

    private boolean hasMany() {
        return kind.get().hasMany();
    }

    /** Whether the options fold away, as there is no room for them beside the list. */
    private boolean isFolding() {
        return low.get() && hasMany();
    }

    /** Whether the options stand in place of the list. */
    private boolean isUnfolded() {
        return isFolding() && more.isSelected();
    }

    /** Shows a node only while a condition holds. */
    private void show(Node node, Callable<Boolean> when) {
        node.visibleProperty().bind(Bindings.createBooleanBinding(when, kind, low, more.selectedProperty()));
        node.managedProperty().bind(node.visibleProperty());
    }

    /**
     * Adapts to a height. Where the list would be short, the options fold away behind a button; where
     * it still is, the list takes its full length and everything scrolls as one, so that the wheel never gets stuck in it.
     */
    void fit(double height) {
        if (height <= 0) {
            return;
        }
        double around = kindButtons.prefHeight(-1) + AROUND;
        low.set(height - around - form.prefHeight(-1) < subjects.heightOf(ENOUGH_ROWS));
        subjects.setWhole(low.get() && height - around - more.prefHeight(-1) < subjects.heightOf(FEW_ROWS));
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
                go.accept(last.computeIfAbsent(each, this::first));
            });
            kinds.put(each, chip);
            offer(each, chip);
            grid.add(chip, each.ordinal() % KINDS_IN_A_ROW, each.ordinal() / KINDS_IN_A_ROW);
        }
        return grid;
    }

    private SheetSubject first(Kind each) {
        return each.isOfPlace()
                ? place.first(each, contents.report().id()).orElse(SheetSubject.SCORE_CARD)
                : SheetSubject.all(each, contents).findFirst().orElse(SheetSubject.OVERVIEW);
    }

    /** Those of a place are there while it has several reports. */
    private void offer(Kind each, ToggleButton chip) {
        chip.setVisible(!each.isOfPlace() || place.areSeveral() || kind.get().isOfPlace());
        chip.setManaged(chip.isVisible());
    }

    /**
     * Shows what is chosen.
     *
     * @param ticked how many indicators are ticked
     * @param reports what the reports of the place have
     */
    void show(SheetSubject subject, SheetOptions chosen, int ticked, PlaceSubjects reports) {
        place = reports;
        kind.set(subject.kind());
        options.set(chosen);
        last.put(subject.kind(), subject);
        kinds.forEach((each, chip) -> {
            chip.setSelected(each == subject.kind());
            offer(each, chip);
        });
        String selection = words.say("preview.kind." + Code.of(Kind.SELECTION));
        kinds.get(Kind.SELECTION).setText(ticked == 0 ? selection : selection + " " + ticked);
        if (hasMany()) {
            subjects.show(subject, reports);
        } else {
            about.setText(words.say("preview.about." + Code.of(subject.kind()), ticked));
        }
    }

    /** The field that filters what there can be a sheet of; none where there is only one of a kind. */
    Optional<QueryField> filter() {
        return hasMany() ? Optional.of(subjects.filter()) : Optional.empty();
    }

    /** The keyboard goes to what a sheet can be about. */
    @Override
    public void requestFocus() {
        if (hasMany()) {
            subjects.requestFocus();
        } else {
            kinds.get(kind.get()).requestFocus();
        }
    }
}
