package workreport.analysis;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a report aims at, for words about it: its goals, without any the coming year, without that all targets.
 *
 * @param columns those of one role
 */
public record Aims(List<Column> columns) {

    /** The years aimed at: {@code 2025/2035}; empty where the report says none. */
    public String years() {
        return columns.stream()
                .filter(column -> !column.role().isOpen())
                .map(column -> Integer.toString(column.year()))
                .collect(Collectors.joining("/"));
    }

    /** The key of a text that speaks of goals; where the report has none, of its counterpart that speaks of targets. */
    public String key(String ofGoals) {
        if (years().isEmpty()) {
            return ofGoals + ".any-target";
        }
        return columns.getFirst().role() == Column.Role.GOAL ? ofGoals : ofGoals + ".target";
    }
}
