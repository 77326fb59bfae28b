package workreport.analysis;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.check.Code;
import workreport.document.Bilingual;
import workreport.evidence.Comparability;
import workreport.evidence.Indicator;
import workreport.language.Notation;
import workreport.language.Words;

/**
 * Whether an indicator's observations may be set side by side, and what a reader must know about them: the verdict that its
 * file gives, or the one that the {@linkplain Mismatch rule} gives, whichever is stricter.
 *
 * @param verdict may its observations be set side by side?
 * @param note what there is to know; present wherever the verdict is not {@code OK}
 */
public record Caution(Comparability verdict, Optional<String> note) {

    /** What there is to beware of with an indicator, in the language of a notation. */
    public static Caution of(Indicator indicator, Notation notation) {
        return of(indicator, notation, notation.language()::of);
    }

    /** The same where the file's own note may be left out, as in a column of English that must hold nothing else. */
    public static Caution of(Indicator indicator, Notation notation, Function<Bilingual, @Nullable String> noteIn) {
        Set<Mismatch> mismatches = Mismatch.in(indicator, notation::unit);
        Comparability least = mismatches.stream()
                .map(Mismatch::verdict)
                .max(Comparable::compareTo)
                .orElse(Comparability.OK);
        Optional<String> own = Optional.ofNullable(indicator.note()).map(noteIn);
        if (least.compareTo(indicator.comparability()) <= 0) {
            return new Caution(indicator.comparability(), own);
        }
        Stream<String> reasons = mismatches.stream().map(mismatch -> sentence(mismatch, notation.words()));
        return new Caution(
                least,
                Stream.concat(reasons, own.stream())
                        .reduce((one, next) -> notation.words().say("sentences", one, next)));
    }

    private static String sentence(Mismatch mismatch, Words words) {
        return words.say("mismatch." + Code.of(mismatch));
    }

    /** Whether there is anything to beware of. */
    public boolean isNeeded() {
        return verdict != Comparability.OK;
    }

    /** The note as it stands below a chart or a table, behind a warning sign where that is needed. */
    public Optional<String> signed() {
        return note.map(said -> isNeeded() ? "⚠ " + said : said);
    }
}
