package workreport.ui.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import workreport.review.CheckedNumber;
import workreport.review.Statement;
import workreport.ui.Reviewing;

/**
 * Names of indicators that a reader may mean: what people have said in this report comes first, then what they have said in
 * others, what many reports say, and what rules have read.
 */
public final class KnownNames {

    private static final int MOST = 12;

    private final Reviewing reviewing;
    private final Supplier<List<String>> used;
    private final List<String> shared;

    /**
     * @param used names that people have given in other reports, as far as they are known by now
     * @param shared names that many reports use
     */
    public KnownNames(Reviewing reviewing, Supplier<List<String>> used, List<String> shared) {
        this.reviewing = reviewing;
        this.used = used;
        this.shared = shared;
    }

    /** Names that contain what is typed; those that begin with it come first. */
    public List<String> like(String typed) {
        String wanted = typed.strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Set<String> all = new LinkedHashSet<>();
        names(true).forEach(all::add);
        all.addAll(used.get());
        all.addAll(shared);
        names(false).forEach(all::add);
        return Stream.concat(
                        all.stream().filter(name -> name.startsWith(wanted)),
                        all.stream().filter(name -> !name.startsWith(wanted) && name.contains(wanted)))
                .limit(MOST)
                .toList();
    }

    private Stream<String> names(boolean said) {
        return reviewing.review().numbers().stream()
                .filter(number -> number.isDone() == said)
                .map(CheckedNumber::statement)
                .filter(Objects::nonNull)
                .map(Statement::name);
    }
}
