package workreport.app.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.stage.Modality;
import workreport.app.stage.SideWindow;
import workreport.app.stage.WindowOwner;
import workreport.language.Words;

/** The window of a question; it blocks all other windows. However it is closed, there is an answer. */
final class QuestionWindow {

    private static final double WIDTH = 480;
    private static final double AROUND = 130;
    private static final double EACH = 66;
    private static final double WAYS = 80;
    private static final double FILE = 44;
    private static final int MOST = 5;

    private final SideWindow window;
    private final QuestionPane pane;

    /** Whether to leave what is not finished. */
    QuestionWindow(WindowOwner owner, Words words, UnsavedWork.Question question) {
        this(
                owner,
                words.say(question.quits() ? "action.quit" : "action.close"),
                close -> QuestionPane.leaving(words, question, close),
                height(question.unfinished()));
        window.onClosed(() -> question.answer().accept(pane.leaves()));
    }

    private QuestionWindow(WindowOwner owner, String title, Function<Runnable, QuestionPane> make, double height) {
        pane = make.apply(this::close);
        window = new SideWindow(owner, title, pane, WIDTH, AROUND + height);
        window.block(Modality.APPLICATION_MODAL);
        pane.requestFocus();
    }

    private static double height(List<UnsavedWork> unfinished) {
        return unfinished.stream()
                .limit(MOST)
                .mapToDouble(work -> work instanceof UnsavedWork.Unkept ? EACH + WAYS : EACH)
                .sum();
    }

    /** Asks whether to write over files, and waits for the answer. */
    static boolean mayReplace(WindowOwner owner, Words words, List<Path> files) {
        QuestionWindow asking = new QuestionWindow(
                owner,
                words.say("saving.title"),
                close -> QuestionPane.replacing(words, files, close),
                FILE * Math.min(MOST, files.size()));
        asking.window.showAndWait();
        return asking.pane.leaves();
    }

    void show() {
        window.show();
    }

    private void close() {
        window.close();
    }
}
