package workreport.app.dialog;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import workreport.language.Words;

/** Asks for the password of a file. It is kept nowhere. */
final class PasswordQuestion extends FileQuestion {

    private final PasswordField field = new PasswordField();
    private final Consumer<String> answer;

    /** @param again whether one was given that is wrong */
    PasswordQuestion(Words words, String file, boolean again, Consumer<String> answer, Runnable close) {
        super(words.say("file.password.asked", file), words.say("file.open"), words, close);
        this.answer = answer;
        field.setId("file-password");
        field.setAccessibleText(words.say("file.password"));
        field.setPromptText(words.say("file.password"));
        Label about = new Label(words.say(again ? "file.password.wrong" : "file.password.about"));
        about.setId("file-password-about");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        open().disableProperty().bind(field.textProperty().isEmpty());
        ask(new Region(), field, about);
    }

    @Override
    void answer() {
        answer.accept(field.getText());
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
