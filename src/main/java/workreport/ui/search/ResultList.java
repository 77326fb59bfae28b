package workreport.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.find.Hit;
import workreport.find.SearchResult;
import workreport.language.Notation;
import workreport.ui.TextSearch;

/** All hits, each with a line of context, below the names of their sections. */
final class ResultList extends ListView<ResultList.Line> {

    private static final double ROW = 28;
    private static final int MOST_ROWS = 7;

    private final Contents contents;
    private final Notation notation;
    private final TextSearch finding;
    /** Set while the list follows the reader: then a selection is no wish to go anywhere. */
    private boolean following;

    /** A line of the list. */
    sealed interface Line {}

    /** The section that the hits below are in. */
    record Heading(String name, String count) implements Line {}

    /** A hit, counted from 0. */
    record Result(int index, Hit hit) implements Line {}

    ResultList(Contents contents, Notation notation, TextSearch finding) {
        this.contents = contents;
        this.notation = notation;
        this.finding = finding;
        setId("find-results");
        getStyleClass().add("find-results");
        setAccessibleText(notation.words().say("find.results"));
        setFixedCellSize(ROW);
        setMinHeight(0);
        setCellFactory(_ -> new ResultCell(finding));
        fill();
        finding.foundProperty().addListener(_ -> fill());
        finding.currentProperty().addListener(_ -> follow());
        getSelectionModel().selectedItemProperty().addListener((_, _, line) -> go(line));
        setOnMouseClicked(_ -> go(getSelectionModel().getSelectedItem()));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                go(getSelectionModel().getSelectedItem());
            }
        });
    }

    private void go(Line line) {
        if (!following && line instanceof Result result) {
            finding.go(result.index());
        }
    }

    private void fill() {
        following = true;
        SearchResult found = finding.found();
        List<Line> lines = new ArrayList<>();
        List<Hit> hits = found.hits();
        for (int i = 0; i < hits.size(); i++) {
            Section section = hits.get(i).section();
            if (i == 0 || hits.get(i - 1).section() != section) {
                int from = i;
                long here = hits.subList(from, hits.size()).stream()
                        .takeWhile(hit -> hit.section() == section)
                        .count();
                String name =
                        section == null ? notation.words().say("find.outside") : notation.path(contents.path(section));
                lines.add(new Heading(name, Long.toString(here)));
            }
            lines.add(new Result(i, hits.get(i)));
        }
        getItems().setAll(lines);
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
        setPrefHeight(Math.min(lines.size(), MOST_ROWS) * ROW + 2);
        following = false;
    }

    private void follow() {
        following = true;
        int current = finding.currentProperty().get();
        getSelectionModel().clearSelection();
        for (int row = 0; row < getItems().size(); row++) {
            if (getItems().get(row) instanceof Result result && result.index() == current) {
                getSelectionModel().select(row);
                getFocusModel().focus(row);
                scrollTo(Math.max(0, row - 2));
            }
        }
        following = false;
    }
}
