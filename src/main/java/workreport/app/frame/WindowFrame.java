package workreport.app.frame;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.app.view.Workspace;
import workreport.document.Bilingual;
import workreport.find.QuickJump;
import workreport.language.Language;
import workreport.language.Words;
import workreport.ui.Actions;
import workreport.ui.NodeContainment;
import workreport.ui.jump.JumpBox;

/** Everything inside the window around the view: the bars above, the status line below, and the quick jump over it. */
public final class WindowFrame extends BorderPane {

    private static final double JUMP_TOP = 64;
    private static final String JUMP = "action.jump";

    private final Workspace shared;
    private final StatusLine status;
    private final VBox bars = new VBox();
    private final VBox notices = new VBox();
    private @Nullable JumpBox jump;

    /** @param alone whether nothing but the view is shown */
    public WindowFrame(Workspace shared, StatusLine status, ObservableValue<Boolean> alone) {
        this.shared = shared;
        this.status = status;
        getStyleClass().add("content");
        setTop(new VBox(bars, notices));
        setBottom(status);
        for (Node bar : List.of(bars, status)) {
            bar.visibleProperty().bind(alone.when(NodeContainment.shown(this)).map(only -> !only));
            bar.managedProperty().bind(bar.visibleProperty());
        }
        shared.texts().wordsProperty().subscribe((_, _) -> dropJump());
        shared.reports().subscribe((_, _) -> dropJump());
    }

    /** Puts bars above the view. */
    public void add(Node... above) {
        bars.getChildren().addAll(above);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (jump != null) {
            jump.place(getWidth(), JUMP_TOP);
        }
    }

    /** Opens the quick jump. */
    public void jump() {
        if (jump == null) {
            JumpBox made = new JumpBox(
                    shared.contents(),
                    shared.trail(),
                    shared.notation(),
                    entries(shared.actions()),
                    shared.actions()::run);
            getChildren().add(made);
            jump = made;
        }
        jump.open();
    }

    private void dropJump() {
        getChildren().remove(jump);
        jump = null;
    }

    /** All actions under their names in both languages. */
    private static List<QuickJump.Entry> entries(Actions actions) {
        Words chinese = Words.of(Language.ZH);
        Words english = Words.of(Language.EN);
        return actions.all().stream()
                .filter(action -> !action.id().equals(JUMP))
                .map(action -> new QuickJump.Entry(
                        QuickJump.Kind.COMMAND,
                        action.id(),
                        new Bilingual(chinese.say(action.id()), english.say(action.id()))))
                .toList();
    }

    /** Shows a sentence above the view until the reader has done with it. */
    public Notice notice(String message, Runnable done) {
        String close = shared.texts().words().say("window.notice.close");
        Notice notice = new Notice(message, close, () -> {
            notices.getChildren().clear();
            done.run();
        });
        notices.getChildren().setAll(notice);
        return notice;
    }

    /** Takes away what is said above the view. */
    public void clearNotices() {
        notices.getChildren().clear();
    }

    public StatusLine status() {
        return status;
    }
}
