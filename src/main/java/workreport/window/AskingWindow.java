package workreport.window;

import javafx.stage.Modality;
import javafx.stage.Stage;
import workreport.language.Words;

/** The window of a question; no other window takes anything while it is open. However it goes, there is an answer. */
final class AskingWindow {

    private static final double WIDTH = 480;
    private static final double AROUND = 130;
    private static final double EACH = 66;
    private static final int MOST = 5;

    private final SideWindow window;

    AskingWindow(Stage owner, Desk desk, Words words, Leaving.Question question) {
        QuestionPane pane = new QuestionPane(words, question, this::close);
        int shown = Math.min(MOST, question.unfinished().size());
        window = new SideWindow(
                owner,
                desk,
                words.say(question.quits() ? "command.quit" : "command.close"),
                pane,
                WIDTH,
                AROUND + EACH * shown);
        window.block(Modality.APPLICATION_MODAL);
        window.onClosed(() -> question.answer().accept(pane.leaves()));
        pane.requestFocus();
    }

    void show() {
        window.show();
    }

    private void close() {
        window.close();
    }
}
