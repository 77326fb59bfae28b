package workreport.app.dialog;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import workreport.ingest.LeftOut;
import workreport.ingest.outline.Draft;
import workreport.ingest.outline.Mend;
import workreport.language.LeftOutText;
import workreport.language.Words;
import workreport.ui.NodeContainment;
import workreport.ui.WrappingCell;

/** The parts of a file left out of its report, each with the reason, to be put back in place. */
final class LeftOutPane extends VBox {

    private final Words words;
    private final Function<LeftOut, Optional<Mend>> putBack;
    private final Consumer<Mend> take;
    private final Label about = new Label();
    private final ListView<LeftOut> list = new ListView<>();

    /**
     * @param draft what was made of the file; it changes as things are put back
     * @param putBack the mend that puts something back, if it can be
     * @param take makes a mend
     */
    LeftOutPane(
            Words words, ObservableValue<Draft> draft, Function<LeftOut, Optional<Mend>> putBack, Consumer<Mend> take) {
        this.words = words;
        this.putBack = putBack;
        this.take = take;
        getStyleClass().add("text-page");
        about.setWrapText(true);
        list.setId("left-out");
        list.setAccessibleText(words.say("action.left-out"));
        list.setPlaceholder(new Label(words.say("left-out.none")));
        list.setCellFactory(_ -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        Button back = new Button(words.say("left-out.put-back"));
        back.setId("put-back");
        back.getStyleClass().setAll("chip");
        back.disableProperty()
                .bind(list.getSelectionModel()
                        .selectedItemProperty()
                        .map(LeftOutPane::isText)
                        .map(text -> !text)
                        .orElse(true));
        back.setOnAction(_ -> chosen().ifPresent(take));
        Label hint = new Label(words.say("left-out.hint"));
        hint.getStyleClass().add("list-hint");
        hint.setWrapText(true);
        HBox.setHgrow(hint, Priority.ALWAYS);
        Region gap = new Region();
        HBox buttons = new HBox(hint, gap, back);
        buttons.getStyleClass().add("print-buttons");
        getChildren().addAll(about, list, buttons);
        draft.when(NodeContainment.shown(this)).subscribe(now -> show(now.leftOut()));
    }

    private Optional<Mend> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).flatMap(putBack);
    }

    private void show(List<LeftOut> leftOut) {
        int selected = list.getSelectionModel().getSelectedIndex();
        about.setText(words.say("left-out.about", leftOut.size()));
        list.getItems().setAll(leftOut);
        list.getSelectionModel().clearAndSelect(Math.min(Math.max(0, selected), leftOut.size() - 1));
    }

    /** Placeholders for white space and invisible characters have no place in a text. */
    private static boolean isText(LeftOut leftOut) {
        return leftOut.reason() != LeftOut.Reason.WRITTEN_OUT && leftOut.reason() != LeftOut.Reason.CONTROL_CHARACTER;
    }

    private final class Cell extends WrappingCell<LeftOut> {

        @Override
        protected void updateItem(LeftOut leftOut, boolean empty) {
            super.updateItem(leftOut, empty);
            setGraphic(null);
            setAccessibleText(null);
            if (!empty && leftOut != null) {
                String reason = LeftOutText.of(leftOut, words);
                setGraphic(new VBox(label(LeftOutText.shown(leftOut), "left-out-text"), label(reason, "left-out-why")));
                setAccessibleText(LeftOutText.shown(leftOut) + " " + reason);
            }
        }

        private Label label(String text, String style) {
            Label label = new Label(text);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.getStyleClass().add(style);
            return label;
        }
    }
}
