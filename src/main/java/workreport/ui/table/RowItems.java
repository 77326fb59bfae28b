package workreport.ui.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TreeItem;
import workreport.analysis.ProgressStatus;
import workreport.check.Code;
import workreport.evidence.Contents;
import workreport.evidence.Theme;
import workreport.language.Notation;

/** The items of the table's tree: the lines that are shown, in groups or not. */
final class RowItems {

    private final Contents contents;
    private final Notation notation;
    /** Always the same one: with another root the table would forget how it is sorted. */
    private final TreeItem<Row> root = new TreeItem<>(new Row.Group("", "", 0));

    private final Map<String, TreeItem<Row>> byIndicator = new HashMap<>();
    private final Set<String> closed = new HashSet<>();

    RowItems(Contents contents, Notation notation) {
        this.contents = contents;
        this.notation = notation;
        root.setExpanded(true);
    }

    TreeItem<Row> root() {
        return root;
    }

    /** The item of an indicator, if it is shown. */
    Optional<TreeItem<Row>> of(String indicator) {
        return Optional.ofNullable(byIndicator.get(indicator));
    }

    /** The lines shown, in the order shown. */
    Stream<Row.Line> lines() {
        return lines(root);
    }

    private static Stream<Row.Line> lines(TreeItem<Row> item) {
        return Stream.concat(
                item.getValue() instanceof Row.Line line ? Stream.of(line) : Stream.empty(),
                item.getChildren().stream().flatMap(RowItems::lines));
    }

    /** The ids of the groups that the reader has closed, also of those that no line is in now. */
    Set<String> closed() {
        for (TreeItem<Row> item : root.getChildren()) {
            if (item.getValue() instanceof Row.Group group && item.isExpanded()) {
                closed.remove(group.id());
            } else if (item.getValue() instanceof Row.Group group) {
                closed.add(group.id());
            }
        }
        return Set.copyOf(closed);
    }

    /** Closes these groups, and opens all others; those of other lines from when they are shown. */
    void close(Set<String> groups) {
        closed.clear();
        closed.addAll(groups);
        for (TreeItem<Row> item : root.getChildren()) {
            if (item.getValue() instanceof Row.Group group) {
                item.setExpanded(!closed.contains(group.id()));
            }
        }
    }

    /** Shows other lines; groups that are closed stay so. */
    void show(List<Row.Line> lines, FilterBar.Grouping grouping) {
        closed();
        byIndicator.clear();
        root.getChildren()
                .setAll(
                        switch (grouping) {
                            case NONE -> lines.stream().map(this::item).toList();
                            case THEME ->
                                groups(
                                        themes(),
                                        lines,
                                        line -> line.profile().indicator().theme());
                            case VERDICT ->
                                groups(
                                        verdicts(),
                                        lines,
                                        line -> Code.of(
                                                line.profile().assessment().status()));
                        });
    }

    private Map<String, String> themes() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Theme theme : contents.report().themes()) {
            names.put(theme.id(), notation.language().of(theme.name()));
        }
        return names;
    }

    private Map<String, String> verdicts() {
        Map<String, String> names = new LinkedHashMap<>();
        for (ProgressStatus status : ProgressStatus.values()) {
            names.put(Code.of(status), notation.words().say("verdict." + Code.of(status)));
        }
        return names;
    }

    /** @param names the names of the groups by their ids, in order */
    private List<TreeItem<Row>> groups(
            Map<String, String> names, List<Row.Line> lines, Function<Row.Line, String> groupOf) {
        Map<String, List<Row.Line>> members = lines.stream().collect(Collectors.groupingBy(groupOf));
        return names.keySet().stream()
                .filter(members::containsKey)
                .map(id -> group(id, names.get(id), members.get(id)))
                .toList();
    }

    private TreeItem<Row> group(String id, String name, List<Row.Line> lines) {
        TreeItem<Row> group = new TreeItem<>(new Row.Group(id, name, lines.size()));
        group.getChildren().setAll(lines.stream().map(this::item).toList());
        group.setExpanded(!closed.contains(id));
        return group;
    }

    private TreeItem<Row> item(Row.Line line) {
        TreeItem<Row> item = new TreeItem<>(line);
        byIndicator.put(line.id(), item);
        return item;
    }
}
