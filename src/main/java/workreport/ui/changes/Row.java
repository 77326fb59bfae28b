package workreport.ui.changes;

import java.util.ArrayList;
import java.util.List;
import workreport.change.Line;
import workreport.change.SectionChange;
import workreport.change.TextChanges;

/** A row of two texts beside each other. */
sealed interface Row {

    SectionChange section();

    /** Whether the way from change to change stops here. */
    boolean isStop();

    /** A section's heading. */
    record Heading(SectionChange section) implements Row {

        /** A section that is new or gone is one change as a whole. */
        @Override
        public boolean isStop() {
            return section.before() == null || section.after() == null;
        }
    }

    /** A sentence, on one side or both. */
    record Sentence(SectionChange section, Line line) implements Row {

        @Override
        public boolean isStop() {
            return line.kind() != Line.Kind.SAME && section.before() != null && section.after() != null;
        }
    }

    /** Sentences that are the same and are not shown. */
    record Unchanged(SectionChange section, int count) implements Row {

        @Override
        public boolean isStop() {
            return false;
        }
    }

    /** What is shown of two texts. */
    enum Wanted {
        ALL,
        CHANGES,
        /** Only sentences in which numbers have changed. */
        NUMBERS
    }

    /** The rows for two texts. */
    static List<Row> of(TextChanges changes, Wanted wanted) {
        List<Row> rows = new ArrayList<>();
        changes.sections().forEach(section -> add(section, wanted, rows));
        return rows;
    }

    private static void add(SectionChange section, Wanted wanted, List<Row> rows) {
        List<Row> lines = new ArrayList<>();
        int same = 0;
        for (Line line : section.lines()) {
            boolean hidden = switch (wanted) {
                case ALL -> false;
                case CHANGES -> line.kind() == Line.Kind.SAME;
                case NUMBERS -> line.numbers().isEmpty();
            };
            if (!hidden) {
                same = addUnchanged(section, same, lines);
                lines.add(new Sentence(section, line));
            } else if (wanted == Wanted.CHANGES) {
                same++;
            }
        }
        addUnchanged(section, same, lines);
        if (wanted != Wanted.NUMBERS || !lines.isEmpty()) {
            rows.add(new Heading(section));
            rows.addAll(lines);
        }
    }

    private static int addUnchanged(SectionChange section, int count, List<Row> rows) {
        if (count > 0) {
            rows.add(new Unchanged(section, count));
        }
        return 0;
    }
}
