package workreport.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import workreport.document.Bilingual;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.measure.Unit;

/** The language or languages in which a sheet speaks. */
public final class SheetLanguages {

    private final List<Notation> notations;

    /** @param units those of the numbers that it writes */
    public SheetLanguages(List<Unit> units, Labels labels) {
        notations = labels.languages().stream()
                .map(language -> new Notation(Words.of(language), units))
                .toList();
    }

    /** The leading one. */
    public Notation first() {
        return notations.getFirst();
    }

    Language language() {
        return first().language();
    }

    boolean isChinese() {
        return language() == Language.ZH;
    }

    /** What each says, without repeating what is the same in both. */
    List<String> each(Function<Notation, String> said) {
        List<String> lines = new ArrayList<>();
        for (Notation notation : notations) {
            String line = said.apply(notation);
            if (!line.isEmpty() && !lines.contains(line)) {
                lines.add(line);
            }
        }
        return lines;
    }

    List<String> each(Bilingual text) {
        return each(notation -> notation.language().of(text));
    }

    List<String> say(String key, Object... arguments) {
        return each(notation -> notation.words().say(key, arguments));
    }

    /** The languages in which something is another than in those before: where nobody has translated it, the leading one alone. */
    List<Notation> translations(Function<Notation, String> said) {
        Set<String> before = new HashSet<>();
        return notations.stream()
                .filter(notation -> before.add(said.apply(notation)))
                .toList();
    }

    /** The same on one line. */
    String line(String key, Object... arguments) {
        return String.join(" ", say(key, arguments));
    }

    String line(Function<Notation, String> said) {
        return each(said).stream().collect(Collectors.joining(" / "));
    }

    List<Notation> all() {
        return notations;
    }
}
