package workreport.load;

import java.util.Comparator;
import java.util.List;
import workreport.check.Rule;
import workreport.check.Severity;

/**
 * Something wrong in a model file, or worth a look, and where.
 *
 * @param line the line in the file, from 1
 * @param column the column in UTF-16 units, from 1
 * @param pointer JSON pointer (RFC 6901) to the value at fault; empty for the file as a whole
 * @param rule what is broken
 * @param arguments what the rule's sentence names
 */
public record Fault(int line, int column, String pointer, Rule rule, List<Object> arguments)
        implements Comparable<Fault> {

    private static final Comparator<Fault> ORDER = Comparator.comparingInt(Fault::line)
            .thenComparingInt(Fault::column)
            .thenComparing(Fault::pointer)
            .thenComparing(Fault::rule);

    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** What it means for the file. */
    public Severity severity() {
        return rule.severity();
    }

    /** In the order of the file. */
    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }
}
