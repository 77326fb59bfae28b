package workreport.view.sheets;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.language.Notation;
import workreport.model.Contents;
import workreport.model.Section;
import workreport.view.sheets.Subject.Kind;

/** The sections, themes or indicators that there can be a sheet of, with a field to filter them. */
final class SubjectList extends VBox {

    private static final double ROW_HEIGHT = 30;

    private final Contents contents;
    private final Notation notation;
    private final TextField filter = new TextField();
    private final ListView<Subject> list = new ListView<>();
    private Subject shown = Subject.OVERVIEW;
    /** Set while the list follows the reader: then a selection is no wish. */
    private boolean following;

    /**
     * @param chosen called with the subject that the reader chooses
     */
    SubjectList(Contents contents, Notation notation, Consumer<Subject> chosen) {
        this.contents = contents;
        this.notation = notation;
        getStyleClass().add("subject-list");
        filter.setId("sheet-filter");
        filter.setPromptText(notation.words().say("preview.filter"));
        filter.setAccessibleText(notation.words().say("preview.filter"));
        list.setId("sheet-subjects");
        list.setAccessibleText(notation.words().say("preview.subject"));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setMinHeight(4 * ROW_HEIGHT);
        list.setCellFactory(_ -> new SubjectCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filter, list);
        filter.textProperty().addListener(_ -> fill());
        filter.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                filter.clear();
            } else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                if (list.getSelectionModel().isEmpty()) {
                    list.getSelectionModel().selectFirst();
                }
            }
        });
        list.heightProperty().addListener(_ -> bringIntoView());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, subject) -> {
            if (!following && subject != null) {
                chosen.accept(subject);
            }
        });
    }

    /** Shows all of the subject's kind, and the subject among them. */
    void show(Subject subject) {
        boolean another = shown.kind() != subject.kind();
        shown = subject;
        if (another && !filter.getText().isEmpty()) {
            filter.clear();
        } else if (another) {
            fill();
        } else {
            select();
        }
    }

    /** The keyboard goes to the rows. */
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void fill() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        following = true;
        list.getItems()
                .setAll(Subject.all(shown.kind(), contents)
                        .filter(subject -> all(subject).contains(wanted))
                        .toList());
        following = false;
        select();
    }

    private String all(Subject subject) {
        String name = subject.name(contents, notation);
        return (contents.section(subject.id())
                                .filter(_ -> subject.kind() == Kind.SECTION)
                                .map(section -> section.number() + section.heading() + "\n" + section.headingEn())
                                .orElse("")
                        + "\n" + name)
                .toLowerCase(Locale.ROOT);
    }

    private void select() {
        following = true;
        int row = list.getItems().indexOf(shown);
        if (row < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != row) {
            list.getSelectionModel().select(row);
            bringIntoView();
        }
        following = false;
    }

    /** Leaves some rows above the one selected. */
    private void bringIntoView() {
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
    }

    /** A name; sections stand in as they do in the outline. */
    private final class SubjectCell extends ListCell<Subject> {

        private final Label name = new Label();

        SubjectCell() {
            // As wide as the list, never wider: a long name is cut.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Subject subject, boolean empty) {
            super.updateItem(subject, empty);
            getStyleClass().removeIf(style -> style.startsWith("level-"));
            if (empty || subject == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            if (subject.kind() == Kind.SECTION) {
                int level = contents.section(subject.id()).map(Section::level).orElse(1);
                getStyleClass().add("level-" + level);
            }
            name.setText(subject.name(contents, notation));
            setAccessibleText(name.getText());
            setGraphic(name);
        }
    }
}
