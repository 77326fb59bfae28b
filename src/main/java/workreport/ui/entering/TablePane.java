package workreport.ui.entering;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import workreport.check.Code;
import workreport.entered.Proposal;
import workreport.entered.Proposal.Written;
import workreport.entered.Proposals;
import workreport.entered.YearTable;
import workreport.evidence.Report;
import workreport.ingest.UnreadableException;
import workreport.ingest.format.CellTables;
import workreport.language.FailureText;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.ui.Composition;
import workreport.ui.Edits;
import workreport.ui.Entering;
import workreport.ui.NodeContainment;
import workreport.ui.Prose;

/**
 * A whole table of values to be entered: pasted from a spreadsheet or read from a file. What would become of each of its cells is shown
 * before anything is; what was entered before is overwritten only where the reader ticks that. All of it is one edit.
 */
public final class TablePane extends VBox {

    private static final int LINES = 4;

    /** What a tick applies to: ticking a new value does not agree to overwrite one that arrived meanwhile. */
    private record Asked(Written written, Proposal.Kind kind) {

        static Asked of(Proposal proposal) {
            return new Asked(proposal.written(), proposal.kind());
        }
    }

    private final Report report;
    private final Proposals proposals;
    private final Entering entering;
    private final Edits edits;
    private final Supplier<Optional<Path>> choose;
    private final Consumer<String> done;
    private final Words words;
    private final SourceForm source;
    private final TextArea paste = new TextArea();
    private final Label said = new Prose("", "page-note");
    private final KindChips chips;
    private final ProposalTable table;
    private final ProposalDetail detail;
    private final Label summary = new Label();
    private final Button enter = new Button();
    private final Map<String, String> chosen = new HashMap<>();
    private final Map<Asked, Boolean> decided = new HashMap<>();
    private List<ProposalRow> rows = List.of();
    private Subscription ticks = Subscription.EMPTY;
    private @Nullable YearTable read;
    /** Whether the text is put in by the program. */
    private boolean filling;

    /**
     * @param report whose indicators the values may be of
     * @param edits all edits of the report, of which this is one
     * @param choose asks the reader for a file
     * @param done takes the sentence that tells how many values were entered
     */
    public TablePane(
            Report report,
            Entering entering,
            Edits edits,
            Notation notation,
            Supplier<Optional<Path>> choose,
            Consumer<String> done) {
        this.report = report;
        this.entering = entering;
        this.edits = edits;
        this.choose = choose;
        this.done = done;
        words = notation.words();
        proposals = new Proposals(report);
        ProposalText text = new ProposalText(new FigureText(notation, report.units()), report);
        source = new SourceForm(words);
        chips = new KindChips(text, words, this::fill);
        detail = new ProposalDetail(text, words, report, this::take);
        table = new ProposalTable(text, words, row -> detail.show(row == null ? null : row.proposal(), chosen));
        getStyleClass().addAll("entering", "entering-table", "library-pane");
        setId("entering-table");
        VBox.setVgrow(table, Priority.ALWAYS);
        enter.setId("table-enter");
        enter.getStyleClass().add("accent");
        enter.setMinWidth(Region.USE_PREF_SIZE);
        enter.setOnAction(_ -> enter());
        summary.setId("table-summary");
        summary.getStyleClass().add("page-note");
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        HBox foot = new HBox(summary, enter);
        foot.getStyleClass().add("print-buttons");
        getChildren()
                .addAll(
                        new Prose(words.say("enter-table.about"), "page-note"),
                        paste(),
                        filled(),
                        chips,
                        table,
                        detail,
                        source,
                        foot);
        ObservableValue<?> values = entering.valuesProperty();
        values.when(NodeContainment.shown(this)).subscribe(_ -> propose());
        propose();
    }

    private Region paste() {
        Composition composition = new Composition(paste);
        paste.setId("table-text");
        paste.setPromptText(words.say("enter-table.paste"));
        paste.setAccessibleText(words.say("enter-table.paste"));
        paste.setPrefRowCount(LINES);
        paste.setMinHeight(Region.USE_PREF_SIZE);
        // A tab is pasted, never typed: the key goes on to what comes next, as everywhere else.
        paste.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isAltDown()) {
                paste.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                key.consume();
            }
        });
        paste.textProperty().subscribe((_, text) -> {
            if (!filling && !composition.isUnderWay()) {
                read(List.of(CellTables.of(text)));
            }
        });
        return paste;
    }

    private HBox filled() {
        Button file = new Button(words.say("enter-table.open"));
        file.setId("table-open");
        file.setMinWidth(Region.USE_PREF_SIZE);
        file.setOnAction(_ -> choose.get().ifPresent(this::open));
        said.setId("table-said");
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(12, file, said);
        line.getStyleClass().add("spaced-row");
        return line;
    }

    /** Reads a file in the background, as it may be large. */
    void open(Path path) {
        said.setText(words.say("enter-table.reading", path.getFileName()));
        Thread.ofPlatform().daemon().name("reading a table").start(() -> {
            try {
                List<List<List<String>>> tables = CellTables.read(path);
                Platform.runLater(() -> {
                    show(path);
                    read(tables);
                });
            } catch (UnreadableException unreadable) {
                String why = words.say("import.failed", path, FailureText.of(unreadable, words));
                Platform.runLater(() -> refuse(why));
            }
        });
    }

    private void show(Path path) {
        filling = true;
        paste.setText(words.say("enter-table.from-file", path.getFileName()));
        filling = false;
    }

    private void refuse(String why) {
        read = null;
        propose();
        said.setText(why);
    }

    private void read(List<List<List<String>>> tables) {
        decided.clear();
        chosen.clear();
        read = tables.stream()
                .map(YearTable::read)
                .flatMap(Optional::stream)
                .max((one, other) ->
                        Integer.compare(one.rows().size(), other.rows().size()))
                .orElse(null);
        propose();
        boolean isBlank =
                tables.stream().allMatch(List::isEmpty) || paste.getText().isBlank();
        if (read == null) {
            said.setText(isBlank ? "" : words.say("enter-table.no-table"));
        } else if (read.rows().isEmpty()) {
            said.setText(words.say("enter-table.empty"));
        } else {
            String told = words.say(
                    "enter-table.form." + Code.of(read.form()),
                    read.rows().size(),
                    read.periods().size());
            said.setText(read.hasUnits() ? told : words.say("sentences", told, words.say("enter-table.no-units")));
        }
    }

    /** Recomputes what would become of each cell. The reader's ticks are kept. */
    private void propose() {
        rows.forEach(row -> decided.put(Asked.of(row.proposal()), row.isTaken()));
        ticks.unsubscribe();
        List<Proposal> all = read == null
                ? List.of()
                : proposals.of(read, entering.values(), source.orUnnamed(entering.today(), entering.who()), chosen);
        rows = all.stream()
                .map(each -> new ProposalRow(each, decided.getOrDefault(Asked.of(each), each.isUsual())))
                .toList();
        ticks = rows.stream()
                .map(row -> row.takenProperty().subscribe((_, _) -> count()))
                .reduce(Subscription.EMPTY, Subscription::and);
        chips.count(all);
        fill();
        count();
    }

    private void fill() {
        ProposalRow selected = table.getSelectionModel().getSelectedItem();
        List<ProposalRow> shown =
                rows.stream().filter(row -> chips.shows(row.proposal().kind())).toList();
        table.getItems().setAll(shown);
        shown.stream()
                .filter(row -> selected != null
                        && row.proposal().written().equals(selected.proposal().written()))
                .findFirst()
                .or(() -> shown.stream().findFirst())
                .ifPresent(table.getSelectionModel()::select);
    }

    /** Maps a name in the table to an indicator of the report. */
    private void take(String name, @Nullable String indicator) {
        if (indicator == null) {
            chosen.remove(name);
        } else {
            chosen.put(name, indicator);
        }
        decided.keySet().removeIf(asked -> asked.written().name().equals(name));
        rows = rows.stream()
                .filter(row -> !row.proposal().written().name().equals(name))
                .toList();
        propose();
    }

    private void count() {
        long taken = rows.stream().filter(ProposalRow::isTaken).count();
        long overwritten = rows.stream()
                .filter(row -> row.isTaken() && row.proposal().kind() == Proposal.Kind.DIFFERS)
                .count();
        enter.setText(words.say("enter-table.enter", taken));
        enter.setDisable(taken == 0);
        summary.setText(overwritten == 0 ? "" : words.say("enter-table.overwrites", overwritten));
    }

    private void enter() {
        if (source.isComposing()) {
            return;
        }
        source.source(entering.today(), entering.who()).ifPresent(named -> {
            Set<Asked> wanted = rows.stream()
                    .filter(ProposalRow::isTaken)
                    .map(row -> Asked.of(row.proposal()))
                    .collect(Collectors.toSet());
            List<Proposal> agreed = proposals.of(read, entering.values(), named, chosen).stream()
                    .filter(each -> wanted.contains(Asked.of(each)))
                    .toList();
            if (entering.take(agreed)) {
                edits.made(entering);
                done.accept(words.say("enter-table.done", agreed.size()));
            }
        });
    }

    /** The keyboard goes to where a table is pasted. */
    @Override
    public void requestFocus() {
        paste.requestFocus();
    }
}
