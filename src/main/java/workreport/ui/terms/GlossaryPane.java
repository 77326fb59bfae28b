package workreport.ui.terms;

import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.document.Paragraph;
import workreport.evidence.Contents;
import workreport.evidence.Term;
import workreport.find.ListSearch;
import workreport.language.Notation;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.QueryField;
import workreport.ui.Rows;
import workreport.ui.TermView;
import workreport.ui.WrappingCell;

/** All terms of the report with their explanations and who gives them, in the order of the file, with a field to filter them. */
public final class GlossaryPane extends VBox {

    private final Contents contents;
    private final NavigationHistory trail;
    private final Notation notation;
    private final QueryField filter = new QueryField();
    private final ListSearch<Term> search;
    private final Label count = new Label();
    private final ListView<Term> list = new ListView<>();

    public GlossaryPane(Contents contents, NavigationHistory trail, Notation notation) {
        this.contents = contents;
        this.trail = trail;
        this.notation = notation;
        getStyleClass().add("side-list");
        filter.setPromptText(notation.words().say("terms.filter"));
        filter.setAccessibleText(notation.words().say("terms.filter"));
        filter.setId("terms-filter");
        filter.askedProperty().subscribe((_, _) -> fill());
        filter.filters(notation.words(), () -> {
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        search = new ListSearch<>(
                Term::term,
                Term::term,
                term -> Stream.of(
                        term.term(),
                        notation.language().of(term.meaning()),
                        TermView.source(term, contents, notation)));
        count.getStyleClass().add("pane-heading");
        list.setId("terms");
        list.setAccessibleText(notation.words().say("terms.title"));
        list.setPlaceholder(new Label(
                notation.words().say(contents.report().terms().isEmpty() ? "terms.none-in-report" : "terms.none")));
        list.setCellFactory(_ -> new Cell());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                go(list.getSelectionModel().getSelectedItem());
                key.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filter, count, list);
        fill();
    }

    /**
     * How the terms are looked at.
     *
     * @param selected the term that is selected; null for none
     * @param top the first row in sight
     */
    public record State(String filter, @Nullable Term selected, int top) {}

    public State state() {
        return new State(filter.asked(), list.getSelectionModel().getSelectedItem(), Rows.first(list));
    }

    /** Shows them in that way. */
    public void restore(State state) {
        filter.ask(state.filter());
        list.getSelectionModel().clearAndSelect(list.getItems().indexOf(state.selected()));
        list.scrollTo(state.top());
    }

    /** Puts the cursor into the filter's field. */
    public void focusFilter() {
        filter.enter();
    }

    /** Shows one of them, whatever was filtered. */
    public void show(Term term) {
        filter.ask("");
        list.getSelectionModel().select(term);
        list.scrollTo(term);
    }

    private void fill() {
        List<Term> terms = contents.report().terms().stream()
                .filter(search.matching(filter.asked(), () -> Platform.runLater(this::fill)))
                .toList();
        list.getItems().setAll(terms);
        count.setText(notation.words().say("terms.count", terms.size()));
    }

    /** Goes to where the text first has it. */
    private void go(@Nullable Term term) {
        if (term != null) {
            contents.report()
                    .allParagraphs()
                    .filter(paragraph -> paragraph.text().contains(term.term()))
                    .map(Paragraph::id)
                    .findFirst()
                    .ifPresent(paragraph ->
                            trail.visit(Location.of(contents.report().id(), paragraph)));
        }
    }

    private final class Cell extends WrappingCell<Term> {

        Cell() {
            setOnMouseClicked(click -> {
                if (click.getClickCount() == 2) {
                    go(getItem());
                }
            });
        }

        @Override
        protected void updateItem(Term term, boolean empty) {
            super.updateItem(term, empty);
            if (empty || term == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                TermView view = new TermView(term, contents, notation);
                setGraphic(view);
                setAccessibleText(view.getAccessibleText());
            }
        }
    }
}
