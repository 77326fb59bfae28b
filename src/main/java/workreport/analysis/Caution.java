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
import workreport.language.Words;
import workreport.measure.Unit;

/**
 * Whether an indicator's observations may be set side by side, and what a reader must know about them: the verdict that its
 * file gives, or the one that the {@linkplain Mismatch rule} gives, whichever is stricter.
 *
 * @param verdict may its observations be set side by side?
 * @param mismatches what makes the verdict stricter than the file's
 * @param own what the file says there is to know; null where it says nothing
 */
public record Caution(
        Comparability verdict,
        Set<Mismatch> mismatches,
        @Nullable Bilingual own) {

    /** Stands beside whatever is to be compared with caution. */
    public static final String SIGN = "⚠";

    /** The reservations about an indicator. */
    static Caution of(Indicator indicator, Function<String, Unit> units) {
        Set<Mismatch> mismatches = Mismatch.in(indicator, units);
        Comparability least = mismatches.stream()
                .map(Mismatch::verdict)
                .max(Comparable::compareTo)
                .orElse(Comparability.OK);
        return least.compareTo(indicator.comparability()) <= 0
                ? new Caution(indicator.comparability(), Set.of(), indicator.note())
                : new Caution(least, mismatches, indicator.note());
    }

    /** Whether there are any reservations. */
    public boolean isNeeded() {
        return verdict != Comparability.OK;
    }

    /** The verdict in words. */
    public String verdict(Words words) {
        return words.say("link." + Code.of(verdict));
    }

    /** What there is to know; present wherever the verdict is not {@code OK}, if only to say that the file gives no reason. */
    public Optional<String> note(Words words) {
        return note(words, words.language()::of)
                .or(() -> isNeeded() ? Optional.of(words.say("caution.no-reason")) : Optional.empty());
    }

    /** The same where the file's own note may be left out, as in a column of English that must hold nothing else. */
    public Optional<String> note(Words words, Function<Bilingual, @Nullable String> ofFile) {
        return Stream.concat(
                        mismatches.stream().map(mismatch -> words.say("mismatch." + Code.of(mismatch))),
                        Optional.ofNullable(own).map(ofFile).stream())
                .reduce((one, next) -> words.say("sentences", one, next));
    }

    /** The note as it stands below a chart or a table, behind a warning sign where that is needed. */
    public Optional<String> signed(Words words) {
        return note(words).map(said -> isNeeded() ? SIGN + " " + said : said);
    }
}
