package workreport.find;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the reader has typed to filter a list: a part of what stands there, compared as everywhere in the program, whatever
 * its width, case, spaces and forms.
 */
public final class ListFilter {

    /** Lets everything through. */
    public static final ListFilter ANYTHING = new ListFilter("");

    private static final char END = '\n';

    private final String whole;
    /** The same if its last figure is not typed to its end. */
    private final String begun;

    public ListFilter(String typed) {
        whole = Folded.of(typed).text();
        begun = Folded.ofUnfinished(typed).text();
    }

    /** Texts to be matched repeatedly, in normalized form. */
    public static String folded(Stream<String> texts) {
        return texts.map(text -> Folded.of(text).text()).collect(Collectors.joining(END + ""));
    }

    /** One text in that form. */
    public static String folded(String text) {
        return Folded.of(text).text();
    }

    /** Where a stretch of a text in that form stands in the text as it is written. */
    public static Span written(String text, int start, int end) {
        Folded folded = Folded.of(text);
        return new Span(folded.origin(start), folded.end(end - 1));
    }

    /** What to look for in texts that were {@link #folded}: what was typed, and the same with its last figure still growing. */
    public List<String> forms() {
        return Stream.of(whole, begun)
                .filter(form -> !form.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether nothing was typed that counts. */
    public boolean isAnything() {
        return whole.isEmpty();
    }

    /** Whether it is a part of one of the texts that were {@link #folded}. */
    public boolean isIn(String folded) {
        return folded.contains(whole) || folded.contains(begun);
    }

    /** Where it stands in a text as the text is written, in order; nowhere if nothing was typed that counts. */
    public List<Span> spans(String text) {
        Folded folded = Folded.of(text);
        List<Span> spans = new ArrayList<>();
        int at = isAnything() ? -1 : folded.text().indexOf(whole);
        while (at >= 0) {
            int next = at + whole.length();
            spans.add(new Span(folded.origin(at), folded.end(next - 1)));
            at = folded.text().indexOf(whole, next);
        }
        return spans;
    }
}
