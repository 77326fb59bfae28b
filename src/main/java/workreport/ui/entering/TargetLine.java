package workreport.ui.entering;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.check.Code;
import workreport.entered.EnteredKind;
import workreport.entered.TargetKind;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.ui.Prose;
import workreport.ui.SegmentedChoice;

/** A target of the report: whether it is binding or expected, who said so, and what was said before. */
final class TargetLine extends VBox {

    /** The possible kinds of target; “not stated” is one of the choices. */
    private enum Choice {
        NONE,
        EXPECTED,
        BINDING;

        static Choice of(@Nullable TargetKind kind) {
            return kind == null ? NONE : valueOf(kind.name());
        }

        @Nullable
        TargetKind kind() {
            return this == NONE ? null : TargetKind.valueOf(name());
        }
    }

    /**
     * @param number which of the targets it is, from 1
     * @param target in words
     * @param entered what was said of it; null if nothing ever was
     * @param say takes what is said now; null for nothing
     */
    TargetLine(
            int number, String target, @Nullable EnteredKind entered, Words words, Consumer<Optional<TargetKind>> say) {
        getStyleClass().add("entered-line");
        SegmentedChoice<Choice> choice = new SegmentedChoice<>(
                "target-kind-" + number,
                target,
                List.of(Choice.values()),
                each -> words.say("target-kind." + Code.of(each)),
                each -> say.accept(Optional.ofNullable(each.kind())));
        choice.choose(Choice.of(entered == null ? null : entered.said().kind()));
        choice.setMinWidth(Region.USE_PREF_SIZE);
        Prose said = new Prose(target, "target-text");
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(12, said, choice);
        line.getStyleClass().add("target-line");
        getChildren().add(line);
        if (entered != null) {
            getChildren().add(new Prose(about(entered.said(), words), "entered-about"));
            entered.former()
                    .reversed()
                    .forEach(former -> getChildren()
                            .add(new Prose(words.say("target-kind.former", about(former, words)), "entered-former")));
        }
    }

    private static String about(EnteredKind.Said said, Words words) {
        String kind = words.say("target-kind." + Code.of(Choice.of(said.kind())));
        return words.say(
                "target-kind.said", said.kind() == null ? kind : kind + Notation.ENTERED, said.when(), said.by());
    }
}
