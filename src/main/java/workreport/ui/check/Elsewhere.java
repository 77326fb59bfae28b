package workreport.ui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import workreport.language.Words;
import workreport.review.SamePattern;
import workreport.ui.Prose;

/** Other numbers to which a correction may apply, shown before it is applied to them. */
final class Elsewhere extends VBox {

    /** More would push the current number out of sight; the rest is only counted and treated like these. */
    private static final int MOST_SHOWN = 6;

    private final StatementText text;
    private final Words words;
    private final Consumer<List<SamePattern.Proposal>> take;
    private final List<CheckBox> boxes = new ArrayList<>();
    private List<SamePattern.Proposal> proposals = List.of();

    /** @param take called with those that the reader agrees to */
    Elsewhere(StatementText text, Consumer<List<SamePattern.Proposal>> take) {
        this.text = text;
        this.take = take;
        words = text.words();
        setId("check-elsewhere");
        getStyleClass().add("check-elsewhere");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Whether it asks something. */
    boolean isAsking() {
        return isVisible();
    }

    void ask(List<SamePattern.Proposal> offered) {
        proposals = offered;
        boxes.clear();
        getChildren().clear();
        setVisible(!offered.isEmpty());
        if (offered.isEmpty()) {
            return;
        }
        getChildren().add(new Prose(words.say("check.elsewhere", offered.size()), "check-elsewhere-title"));
        offered.stream().limit(MOST_SHOWN).forEach(proposal -> {
            CheckBox box = new CheckBox(words.say(
                    "check.elsewhere.one",
                    proposal.number().found().key().printed(),
                    text.name(proposal.number()),
                    proposal.number().statement() == null
                            ? text.line(proposal.now())
                            : text.difference(proposal.number().statement(), proposal.now())));
            box.setSelected(true);
            box.setFocusTraversable(false);
            boxes.add(box);
            getChildren().add(box);
        });
        if (offered.size() > MOST_SHOWN) {
            getChildren().add(new Prose(words.say("check.elsewhere.more", offered.size() - MOST_SHOWN), "check-about"));
        }
        Button yes = button("check.elsewhere.yes", this::agree);
        Button no = button("check.elsewhere.no", () -> ask(List.of()));
        getChildren().add(new FlowPane(8, 4, yes, no));
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.say(key));
        button.getStyleClass().setAll("chip");
        button.setFocusTraversable(false);
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Takes those that are ticked and those that are only counted. */
    void agree() {
        List<SamePattern.Proposal> agreed = new ArrayList<>();
        for (int at = 0; at < proposals.size(); at++) {
            if (at >= boxes.size() || boxes.get(at).isSelected()) {
                agreed.add(proposals.get(at));
            }
        }
        ask(List.of());
        take.accept(agreed);
    }
}
