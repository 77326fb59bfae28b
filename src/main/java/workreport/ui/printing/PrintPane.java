package workreport.ui.printing;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import workreport.language.FailureText;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.platform.UncaughtErrorLog;
import workreport.platform.print.Lookup;
import workreport.platform.print.PrintFailedException;
import workreport.platform.print.PrintJob;
import workreport.platform.print.Printers;
import workreport.ui.NodeContainment;

/**
 * Looks for printers, lets the reader choose, and prints; each state is told in words. Nothing here waits on the JavaFX
 * thread. Enter prints, Esc closes.
 */
public final class PrintPane extends VBox {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final Words words;
    private final Printers printers;
    private final Consumer<String> late;
    private final PrintForm form;
    private final ProgressIndicator busy = new ProgressIndicator();
    private final Label message = new Label();
    private final Button save;
    private final Button again;
    private final Button print;
    private final Button close;

    /**
     * @param closing closes the pane
     * @param late receives the outcome of a job whose pane was closed earlier
     */
    PrintPane(
            Notation notation,
            Printers printers,
            Printable sheet,
            Runnable saveInstead,
            Runnable closing,
            Consumer<String> late) {
        this.words = notation.words();
        this.late = late;
        this.printers = printers;
        form = new PrintForm(words, sheet);
        getStyleClass().add("print-pane");
        busy.getStyleClass().add("print-busy");
        message.setId("print-message");
        message.getStyleClass().add("print-message");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        HBox state = new HBox(busy, message);
        state.getStyleClass().add("print-state");
        save = button("print-save", "printing.save", () -> {
            closing.run();
            saveInstead.run();
        });
        again = button("print-again", "printing.again", this::look);
        print = button("print-print", "printing.print", this::print);
        print.getStyleClass().add("accent");
        close = button("print-close", "printing.cancel", closing);
        close.setCancelButton(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(save, gap, again, print, close);
        buttons.getStyleClass().add("print-buttons");
        Region air = new Region();
        VBox.setVgrow(air, Priority.ALWAYS);
        Label title = new Label(sheet.title());
        title.getStyleClass().add("print-title");
        title.setWrapText(true);
        getChildren().setAll(title, form, state, air, buttons);
        print.disableProperty().bind(form.readyProperty().not().or(form.disabledProperty()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        look();
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(words.say(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** Enter prints wherever the focus is, except on another button, which it presses. */
    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !form.isComposing() && !(event.getTarget() instanceof Button)) {
            (print.isVisible() ? print : close).fire();
            event.consume();
        }
    }

    private void look() {
        show(form, false);
        show(save, false);
        show(again, false);
        show(print, false);
        say(words.say("printing.looking"), true);
        printers.find().thenAccept(lookup -> Platform.runLater(() -> found(lookup)));
    }

    private void found(Lookup lookup) {
        boolean any = lookup instanceof Lookup.Found;
        show(form, any);
        show(print, any);
        show(save, !any);
        show(again, !any);
        switch (lookup) {
            case Lookup.Found some -> {
                say("", false);
                form.offer(some.printers());
            }
            case Lookup.Nothing nothing -> {
                say(FailureText.of(nothing, words), false);
                message.pseudoClassStateChanged(FAILED, true);
                save.requestFocus();
            }
        }
    }

    private void print() {
        Optional<PrintJob> wanted = form.job();
        if (wanted.isEmpty() || print.isDisabled()) {
            return;
        }
        PrintJob job = wanted.get();
        form.setDisable(true);
        say(words.say("printing.sending", job.printer()), true);
        // Closing does not cancel the job.
        close.setText(words.say("printing.close"));
        Thread.ofPlatform().daemon().name("print job").start(() -> {
            Optional<String> failure = send(job);
            Platform.runLater(() -> failure.ifPresentOrElse(this::failed, () -> sent(job)));
        });
    }

    /** Why the job was not printed, in words. */
    private Optional<String> send(PrintJob job) {
        try {
            printers.send(job);
            return Optional.empty();
        } catch (PrintFailedException failed) {
            return Optional.of(FailureText.of(failed, words));
        } catch (RuntimeException | Error unexpected) {
            UncaughtErrorLog.log(unexpected);
            return Optional.of(words.say("printing.failed", words.say("trouble.unexpected")));
        }
    }

    private void failed(String why) {
        if (!NodeContainment.isShown(this)) {
            late.accept(why);
            return;
        }
        close.setText(words.say("printing.cancel"));
        form.setDisable(false);
        show(save, true);
        say(why, false);
        message.pseudoClassStateChanged(FAILED, true);
        print.requestFocus();
    }

    private void sent(PrintJob job) {
        if (!NodeContainment.isShown(this)) {
            late.accept(words.say("printing.sent", job.printer()));
            return;
        }
        say(words.say("printing.sent", job.printer()), false);
        message.pseudoClassStateChanged(DONE, true);
        show(print, false);
        show(save, false);
        close.requestFocus();
    }

    private void say(String text, boolean working) {
        message.setText(text);
        Stream.of(FAILED, DONE).forEach(state -> message.pseudoClassStateChanged(state, false));
        show(message, !text.isEmpty());
        show(busy, working);
    }

    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
