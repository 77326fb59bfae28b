package workreport.ui.check;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.review.CheckedNumber;
import workreport.review.Review;

/** One number: where it stands, its sentence, its reading, and the actions on that. */
final class NumberPage extends ScrollPane {

    private final Contents contents;
    private final Notation notation;
    private final VBox page = new VBox();
    private final Label place = new Label();
    private final SentenceText sentence = new SentenceText();
    private final WhyText why;
    private final AlternativeChips alternatives;
    private final StatementForm form;

    /** What the buttons do. */
    record Doing(Runnable accept, Runnable edit, Runnable dismiss, Runnable undo, Runnable show) {}

    /**
     * @param names what a name that begins like that may become
     * @param elsewhere asks whether the same holds of other numbers
     * @param why says why a number was read as it was
     * @param doing what the buttons do
     * @param leave called when the reader gives up in a field
     * @param back called when a button was pressed and the keyboard is in no field
     */
    NumberPage(
            Contents contents,
            Notation notation,
            StatementText text,
            Function<String, List<String>> names,
            Elsewhere elsewhere,
            WhyText why,
            Doing doing,
            Runnable leave,
            Runnable back) {
        this.contents = contents;
        this.notation = notation;
        Words words = notation.words();
        this.why = why;
        form = new StatementForm(text, names, doing.accept(), leave);
        alternatives = new AlternativeChips(text, form::put);
        page.getStyleClass().addAll("page", "check-page");
        place.getStyleClass().add("check-place");
        place.setWrapText(true);
        FlowPane buttons = new FlowPane(8, 6);
        buttons.getStyleClass().add("check-buttons");
        Button accept = button(words, "check.accept", doing.accept(), back);
        accept.getStyleClass().add("check-accept");
        buttons.getChildren()
                .addAll(
                        accept,
                        button(words, "check.edit", doing.edit(), back),
                        button(words, "check.dismiss", doing.dismiss(), back),
                        button(words, "check.undo", doing.undo(), back),
                        button(words, "check.show", doing.show(), back));
        form.changedProperty()
                .subscribe(changed -> accept.setText(words.say(changed ? "check.correct" : "check.accept")));
        page.getChildren().setAll(elsewhere, place, sentence, form, alternatives, buttons, why);
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    private Button button(Words words, String key, Runnable action, Runnable back) {
        Button button = new Button(words.say(key));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("check-button");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> {
            action.run();
            if (!form.hasKeyboard()) {
                back.run();
            }
        });
        return button;
    }

    StatementForm form() {
        return form;
    }

    AlternativeChips alternatives() {
        return alternatives;
    }

    void show(@Nullable CheckedNumber number, Review review) {
        page.setVisible(number != null);
        form.show(number);
        alternatives.show(number, review);
        if (number == null) {
            return;
        }
        String id = number.found().anchor().paragraph();
        place.setText(contents.sectionAt(id)
                .map(section -> notation.path(contents.path(section)))
                .orElse(""));
        sentence.show(textAt(id), number);
        why.show(number);
        setVvalue(0);
    }

    private String textAt(String id) {
        return contents.paragraph(id)
                .map(paragraph -> paragraph.text())
                .or(() -> contents.section(id).map(Section::heading))
                .orElse("");
    }
}
