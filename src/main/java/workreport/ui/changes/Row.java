package workreport.ui.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import workreport.change.Line;
import workreport.change.NumberChange;
import workreport.change.Part;
import workreport.change.SectionChange;
import workreport.change.TextChanges;
import workreport.find.ListFilter;

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

    /**
     * The rows for two texts.
     *
     * @param filter the text that a sentence, or the title of its section, must contain in either version
     */
    static List<Row> of(TextChanges changes, Wanted wanted, ListFilter filter) {
        List<Row> rows = new ArrayList<>();
        changes.sections().forEach(section -> add(section, wanted, filter, rows));
        return rows;
    }

    /** The sections that rows are of. */
    static List<SectionChange> sections(List<Row> rows) {
        return rows.stream().filter(Heading.class::isInstance).map(Row::section).toList();
    }

    /** The numbers that have changed in the sentences of rows. */
    static List<NumberChange> numbers(List<Row> rows) {
        return rows.stream()
                .filter(Sentence.class::isInstance)
                .flatMap(row -> ((Sentence) row).line().numbers().stream())
                .toList();
    }

    private static void add(SectionChange section, Wanted wanted, ListFilter filter, List<Row> rows) {
        boolean whole = filter.isAnything() || filter.isIn(titles(section));
        List<Row> lines = new ArrayList<>();
        int same = 0;
        for (Line line : section.lines()) {
            if (!whole && !filter.isIn(texts(line))) {
                continue;
            }
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
        boolean isEmptyToo = whole && wanted != Wanted.NUMBERS;
        if (isEmptyToo || !lines.isEmpty()) {
            rows.add(new Heading(section));
            rows.addAll(lines);
        }
    }

    private static String titles(SectionChange section) {
        return ListFilter.folded(Stream.of(section.before(), section.after())
                .filter(Objects::nonNull)
                .map(Part::title));
    }

    private static String texts(Line line) {
        return ListFilter.folded(
                Stream.of(line.before(), line.after()).filter(Objects::nonNull).map(each -> each.text()));
    }

    private static int addUnchanged(SectionChange section, int count, List<Row> rows) {
        if (count > 0) {
            rows.add(new Unchanged(section, count));
        }
        return 0;
    }
}
