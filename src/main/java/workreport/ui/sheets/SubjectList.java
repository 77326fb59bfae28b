package workreport.ui.sheets;

import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.document.Bilingual;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.find.ListSearch;
import workreport.language.Notation;
import workreport.ui.CurrentItem;
import workreport.ui.QueryField;
import workreport.ui.sheets.SheetSubject.Kind;

/** The sections, themes or indicators that there can be a sheet of, with a field to filter them. */
final class SubjectList extends VBox {

    private static final double ROW_HEIGHT = 30;
    private static final int FEWEST_ROWS = 4;

    private final Contents contents;
    private final Notation notation;
    private final QueryField filter = new QueryField();
    private final ListSearch<SheetSubject> search;
    private final ListView<SheetSubject> list = new ListView<>();
    private SheetSubject shown = SheetSubject.OVERVIEW;
    private PlaceSubjects place = PlaceSubjects.NONE;
    private final CurrentItem<SheetSubject> current;
    private boolean whole;

    /**
     * @param chosen called with the subject that the reader chooses
     */
    SubjectList(Contents contents, Notation notation, Consumer<SheetSubject> chosen) {
        this.contents = contents;
        this.notation = notation;
        search = new ListSearch<>(
                subject -> subject,
                subject -> names(subject).zh(),
                subject ->
                        Stream.concat(Stream.of(name(subject)), names(subject).all()));
        getStyleClass().add("subject-list");
        filter.setId("sheet-filter");
        filter.setPromptText(notation.words().say("preview.filter"));
        filter.setAccessibleText(notation.words().say("preview.filter"));
        list.setId("sheet-subjects");
        list.setAccessibleText(notation.words().say("preview.subject"));
        list.setFixedCellSize(ROW_HEIGHT);
        stretch();
        list.setCellFactory(_ -> new SubjectCell());
        list.setPlaceholder(new Label(notation.words().say("preview.none")));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filter, list);
        filter.askedProperty().subscribe((_, _) -> fill());
        filter.filters(notation.words(), () -> {
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        // Once its rows are laid out anew.
        list.heightProperty().subscribe(_ -> Platform.runLater(this::bringIntoView));
        list.getSelectionModel().selectedItemProperty().subscribe((_, _) -> {
            if (whole) {
                Platform.runLater(this::bringIntoView);
            }
        });
        current = new CurrentItem<>(list.getSelectionModel(), subject -> {
            if (subject != null) {
                chosen.accept(subject);
            }
        });
    }

    /** How high it is with that many rows. */
    double heightOf(int rows) {
        return filter.prefHeight(-1) + getSpacing() + rows * ROW_HEIGHT;
    }

    /** Whether it shows all its rows at once, and what is around it scrolls. */
    void setWhole(boolean all) {
        if (whole != all) {
            whole = all;
            stretch();
            Platform.runLater(this::bringIntoView);
        }
    }

    private void stretch() {
        list.setMinHeight((whole ? Math.max(1, list.getItems().size()) : FEWEST_ROWS) * ROW_HEIGHT + 2);
    }

    private String name(SheetSubject subject) {
        return subject.kind().isOfPlace() ? notation.language().of(names(subject)) : subject.name(contents, notation);
    }

    private Bilingual names(SheetSubject subject) {
        return subject.kind().isOfPlace() ? place.names(subject) : subject.names(contents);
    }

    private Stream<SheetSubject> all(Kind kind) {
        return kind.isOfPlace() ? place.all(kind) : SheetSubject.all(kind, contents);
    }

    /**
     * Shows all of the subject's kind, and the subject among them.
     *
     * @param reports what the reports of the place have
     */
    void show(SheetSubject subject, PlaceSubjects reports) {
        boolean another = shown.kind() != subject.kind() || subject.kind().isOfPlace() && place != reports;
        place = reports;
        shown = subject;
        if (another && !filter.getText().isEmpty()) {
            filter.ask("");
        } else if (another) {
            fill();
        } else {
            select();
        }
    }

    /** The field that filters them. */
    QueryField filter() {
        return filter;
    }

    /** The keyboard goes to the rows. */
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void fill() {
        if (!shown.kind().hasMany()) {
            return;
        }
        current.refill(
                list.getItems(),
                all(shown.kind())
                        .filter(search.matching(filter.asked(), () -> Platform.runLater(this::fill)))
                        .toList());
        stretch();
        select();
    }

    private void select() {
        boolean there = list.getItems().contains(shown);
        if (current.show(there ? shown : null) && there) {
            bringIntoView();
        }
    }

    /** Leaves some rows above the one selected. */
    private void bringIntoView() {
        int row = list.getSelectionModel().getSelectedIndex();
        list.scrollTo(Math.max(0, row - 2));
        if (whole && row >= 0) {
            bringIntoViewAround(row);
        }
    }

    /** Where the list does not scroll, what it stands in has to. */
    private void bringIntoViewAround(int row) {
        Node step = this;
        while (step != null && !(step instanceof ScrollPane)) {
            step = step.getParent();
        }
        if (step instanceof ScrollPane scroll && scroll.getContent() != null) {
            double top = scroll.getContent()
                    .sceneToLocal(list.localToScene(0, row * ROW_HEIGHT))
                    .getY();
            double height = scroll.getViewportBounds().getHeight();
            double hidden = scroll.getContent().getLayoutBounds().getHeight() - height;
            double now = hidden * scroll.getVvalue();
            if (hidden > 0 && (top < now || top + ROW_HEIGHT > now + height)) {
                scroll.setVvalue(Math.clamp((top - 2 * ROW_HEIGHT) / hidden, 0, 1));
            }
        }
    }

    /** A name; sections stand in as they do in the outline. */
    private final class SubjectCell extends ListCell<SheetSubject> {

        private final Label name = new Label();

        SubjectCell() {
            // Never wider than the list: a long name is cut off.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable SheetSubject subject, boolean empty) {
            super.updateItem(subject, empty);
            getStyleClass().removeIf(style -> style.startsWith("level-"));
            if (empty || subject == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            if (subject.kind() == Kind.SECTION) {
                int level = contents.section(subject.id()).map(Section::level).orElse(1);
                getStyleClass().add("level-" + Math.min(level, 3));
            }
            name.setText(name(subject));
            setAccessibleText(notation.words().spoken(name.getText()));
            setGraphic(name);
        }
    }
}
