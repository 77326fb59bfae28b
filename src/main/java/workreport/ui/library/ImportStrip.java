package workreport.ui.library;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import workreport.language.Words;
import workreport.library.Entry;
import workreport.ui.ImportState;
import workreport.ui.LibraryOutlet;
import workreport.ui.NodeContainment;
import workreport.ui.Shelf;

/** What is being imported and how it ended, and what was removed last. Hidden when there is neither. */
final class ImportStrip extends VBox {

    private final Words words;
    private final Shelf shelf;
    private final LibraryOutlet outlet;
    private final ProgressBar bar = new ProgressBar();
    private final Label said = new Label();
    private final Button cancel;
    private final Button resume;
    private final Button failures;
    private final Button close;
    private final Label gone = new Label();
    private final HBox removed;

    ImportStrip(Words words, Shelf shelf, LibraryOutlet outlet) {
        this.words = words;
        this.shelf = shelf;
        this.outlet = outlet;
        cancel = button("cancel", shelf.imports()::cancel);
        resume = button("resume", shelf.imports()::resume);
        failures = button("failures", this::explain);
        close = button("close", shelf.imports()::dismiss);
        said.setId("import-said");
        bar.setId("import-bar");
        HBox imports = strip(bar, said, cancel, resume, failures, close);
        imports.setId("import-strip");
        removed = strip(gone, button("undo", shelf::undo));
        removed.setId("removed-strip");
        getChildren().addAll(imports, removed);
        shelf.imports().stateProperty().when(NodeContainment.shown(this)).subscribe(state -> {
            imports.setVisible(state.phase() != ImportState.Phase.NONE);
            show(state);
        });
        shelf.removedProperty().when(NodeContainment.shown(this)).subscribe(this::show);
    }

    private static HBox strip(Region... parts) {
        HBox strip = new HBox(parts);
        strip.getStyleClass().add("work-strip");
        strip.managedProperty().bind(strip.visibleProperty());
        for (Region part : parts) {
            part.managedProperty().bind(part.visibleProperty());
            if (part instanceof Label label) {
                label.setMinWidth(0);
                label.setMaxWidth(Double.MAX_VALUE);
                HBox.setHgrow(label, Priority.ALWAYS);
            }
        }
        return strip;
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(words.say("library.import." + name));
        button.setId("import-" + name);
        button.getStyleClass().setAll("chip");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void explain() {
        outlet.explain(shelf.imports().stateProperty().get().failures());
    }

    private void show(ImportState state) {
        bar.setVisible(state.isRunning());
        bar.setProgress(state.all() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) state.done() / state.all());
        cancel.setVisible(state.isRunning());
        resume.setVisible(
                state.phase() == ImportState.Phase.CANCELLED && !state.rest().isEmpty());
        close.setVisible(!state.isRunning());
        failures.setVisible(!state.failures().isEmpty());
        failures.setText(words.say("library.import.failures", state.failures().size()));
        said.setText(
                switch (state.phase()) {
                    case NONE -> "";
                    case RUNNING ->
                        state.reading().isEmpty()
                                ? words.say("library.import.looking")
                                : words.say("library.import.reading", state.done(), state.all(), state.reading());
                    case CANCELLED -> words.say("library.import.cancelled", state.done(), state.all(), state.added());
                    case DONE -> words.say("library.import.done", state.added(), state.known());
                });
    }

    private void show(List<Entry> entries) {
        removed.setVisible(!entries.isEmpty());
        gone.setText(
                entries.size() == 1
                        ? words.say("library.removed.one", entries.getFirst().name())
                        : words.say("library.removed", entries.size()));
    }
}
