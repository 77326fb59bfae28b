package workreport.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.find.Hit;
import workreport.find.SearchResult;
import workreport.language.Notation;
import workreport.ui.CurrentItem;
import workreport.ui.TextSearch;

/** All hits, each with a line of context, below the names of their sections. */
final class ResultList extends ListView<ResultList.Line> {

    private static final double ROW = 28;
    private static final int MOST_ROWS = 7;

    private final Contents contents;
    private final Notation notation;
    private final TextSearch search;
    private final CurrentItem<Line> current;

    /** A line of the list. */
    sealed interface Line {}

    /** The section that the hits below are in. */
    record Heading(String name, String count) implements Line {}

    /** A hit, counted from 0. */
    record Result(int index, Hit hit) implements Line {}

    ResultList(Contents contents, Notation notation, TextSearch search) {
        this.contents = contents;
        this.notation = notation;
        this.search = search;
        setId("find-results");
        getStyleClass().add("find-results");
        setAccessibleText(notation.words().say("find.results"));
        setFixedCellSize(ROW);
        setMinHeight(0);
        managedProperty().bind(visibleProperty());
        setCellFactory(_ -> new ResultCell(search));
        current = new CurrentItem<>(getSelectionModel(), this::go);
        search.foundProperty().subscribe(this::fill);
        search.visitProperty().subscribe(this::show);
        // The hit that is selected may be gone to once more: the reader may have scrolled away from it.
        setOnMouseClicked(_ -> go(getSelectionModel().getSelectedItem()));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                go(getSelectionModel().getSelectedItem());
            }
        });
    }

    private void go(@Nullable Line line) {
        if (line instanceof Result result) {
            search.go(result.index());
        }
    }

    private void fill(SearchResult found) {
        List<Line> lines = new ArrayList<>();
        List<Hit> hits = found.hits();
        for (int i = 0; i < hits.size(); i++) {
            Section section = hits.get(i).section();
            if (i == 0 || hits.get(i - 1).section() != section) {
                lines.add(heading(section, hits.subList(i, hits.size())));
            }
            lines.add(new Result(i, hits.get(i)));
        }
        current.refill(getItems(), lines);
        setVisible(!lines.isEmpty());
        setPrefHeight(Math.min(lines.size(), MOST_ROWS) * ROW + 2);
    }

    private Heading heading(@Nullable Section section, List<Hit> from) {
        long here = from.stream().takeWhile(hit -> hit.section() == section).count();
        return new Heading(
                section == null ? notation.words().say("find.outside") : notation.path(contents.path(section)),
                Long.toString(here));
    }

    private void show(TextSearch.@Nullable Visit visit) {
        Line line = visit == null ? null : new Result(visit.index(), visit.hit());
        current.show(line);
        int row = getItems().indexOf(line);
        if (row >= 0) {
            getFocusModel().focus(row);
            scrollTo(Math.max(0, row - 2));
        }
    }
}
