package workreport.ui.printing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import workreport.check.Code;
import workreport.language.FailureText;
import workreport.language.Words;
import workreport.platform.print.Duplex;
import workreport.platform.print.PageSelection;
import workreport.platform.print.PageSelection.UnclearException;
import workreport.platform.print.PrintJob;
import workreport.platform.print.Printer;
import workreport.ui.Composition;

/** What to choose before printing; checked while it is typed. */
final class PrintForm extends GridPane {

    private final Words words;
    private final Printable sheet;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready");
    private final ChoiceBox<Printer> printer = new ChoiceBox<>();
    private final TextField copies = new TextField("1");
    private final RadioButton all = new RadioButton();
    private final RadioButton some = new RadioButton();
    private final TextField range = new TextField();
    private final ChoiceBox<Duplex> sides = new ChoiceBox<>();
    private final Label sidesName;
    private final Label paperNote = new Label();
    private final List<Composition> compositions = List.of(new Composition(copies), new Composition(range));
    private final Label copiesFault = fault("print-copies-fault");
    private final Label rangeFault = fault("print-range-fault");
    private @Nullable PrintJob job;

    PrintForm(Words words, Printable sheet) {
        this.words = words;
        this.sheet = sheet;
        getStyleClass().add("print-form");
        ToggleGroup pages = new ToggleGroup();
        pages.getToggles().addAll(all, some);
        all.setText(words.say("printing.all", sheet.pages()));
        all.setId("print-all");
        all.setSelected(true);
        some.setText(words.say("printing.some"));
        some.setId("print-some");
        range.setPromptText("1-3,5");
        printer.setMaxWidth(Double.MAX_VALUE);
        printer.setConverter(said(each -> each.usual() ? words.say("printing.usual", each.name()) : each.name()));
        sides.setConverter(said(each -> words.say("printing.sides." + Code.of(each))));
        row(0, "print-printer", "printing.printer", printer, printer);
        row(1, "print-copies", "printing.copies", copies, new HBox(copies, copiesFault));
        row(2, "print-range", "printing.pages", range, new HBox(all, some, range));
        add(rangeFault, 1, 3);
        sidesName = row(4, "print-sides", "printing.sides", sides, sides);
        Label paper = new Label(words.say("print.paper." + Code.of(sheet.paper())));
        paperNote.setId("print-paper-note");
        paperNote.getStyleClass().add("print-note");
        row(5, "print-paper", "printing.paper", paper, new HBox(paper, paperNote));
        listen();
    }

    private static <T> StringConverter<T> said(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }

    private static Label fault(String id) {
        Label fault = new Label();
        fault.setId(id);
        fault.getStyleClass().add("print-fault");
        PrintPane.show(fault, false);
        return fault;
    }

    private Label row(int row, String id, String key, Node control, Node shown) {
        Label name = new Label(words.say(key));
        name.setLabelFor(control);
        control.setId(id);
        control.setAccessibleText(words.say(key));
        shown.getStyleClass().add("print-row");
        add(name, 0, row);
        add(shown, 1, row);
        return name;
    }

    private void listen() {
        printer.valueProperty().subscribe(this::fit);
        copies.textProperty().subscribe(this::check);
        all.selectedProperty().subscribe(this::check);
        sides.valueProperty().subscribe(this::check);
        range.textProperty().subscribe((_, _) -> {
            some.setSelected(true);
            check();
        });
    }

    /** Whether an input method is at work in a field: keys are its own then. */
    boolean isComposing() {
        return compositions.stream().anyMatch(Composition::isUnderWay);
    }

    /** Whether everything chosen can be printed. */
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** The job as chosen; nothing while something is not right. */
    Optional<PrintJob> job() {
        return Optional.ofNullable(job);
    }

    /** Offers printers, the first of them chosen, and takes the keyboard. */
    void offer(List<Printer> printers) {
        printer.getItems().setAll(printers);
        printer.getSelectionModel().selectFirst();
        printer.requestFocus();
    }

    /** Offers what the chosen printer supports. */
    private void fit(@Nullable Printer chosen) {
        boolean both = chosen != null && chosen.printsBothSides();
        PrintPane.show(sides, both);
        PrintPane.show(sidesName, both);
        sides.getItems()
                .setAll(
                        chosen == null
                                ? List.of()
                                : chosen.sides().stream().sorted().toList());
        sides.getSelectionModel().selectFirst();
        boolean known = chosen == null || chosen.papers().contains(sheet.paper());
        paperNote.setText(known ? "" : words.say("printing.no-paper"));
        PrintPane.show(paperNote, !known);
        check();
    }

    private void check() {
        Printer chosen = printer.getValue();
        Duplex duplex = sides.getValue();
        int most = chosen == null ? 1 : chosen.mostCopies();
        String typed = copies.getText().strip();
        int count = typed.matches("\\p{Nd}{1,4}") ? Integer.parseInt(typed) : 0;
        boolean counted = count >= 1 && count <= most;
        tell(copiesFault, counted ? "" : words.say("printing.copies-fault", most));
        PageSelection pages = pages();
        job = chosen == null || duplex == null || pages == null || !counted
                ? null
                : new PrintJob(sheet.pdf(), sheet.title(), sheet.paper(), chosen.name(), count, pages, duplex);
        ready.set(job != null);
    }

    private @Nullable PageSelection pages() {
        try {
            PageSelection pages =
                    all.isSelected() ? PageSelection.ALL : PageSelection.parse(range.getText(), sheet.pages());
            tell(rangeFault, "");
            return pages;
        } catch (UnclearException unclear) {
            tell(rangeFault, FailureText.of(unclear, words));
            return null;
        }
    }

    private static void tell(Label fault, String text) {
        fault.setText(text);
        PrintPane.show(fault, !text.isEmpty());
    }
}
