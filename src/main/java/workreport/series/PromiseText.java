package workreport.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import workreport.catalogue.Entry;
import workreport.check.Code;
import workreport.document.Bilingual;
import workreport.evidence.State;
import workreport.language.Notation;
import workreport.language.Words;

/** How promises and results are written. */
public final class PromiseText {

    private final Notation notation;
    private final Words words;
    private final boolean office;

    /** @param office whether verdicts are in the offices' words */
    public PromiseText(Notation notation, boolean office) {
        this.notation = notation;
        this.office = office;
        words = notation.words();
    }

    /** Whether verdicts are in the offices' words, not in those used internationally. */
    public boolean isInOfficeWords() {
        return office;
    }

    /** What a statement is about: translated if many reports share it. */
    public String name(Statement statement) {
        return statement.name(notation.language());
    }

    /** What a series is about, with its unit, or that it is a growth. */
    public String name(IndicatorSeries series) {
        Statement first = series.promises().getFirst().statement();
        Entry known = first.topic().known();
        String name = known == null ? first.name() : notation.language().of(known.name());
        if (series.isRate()) {
            return words.say("place.series.growth", name);
        }
        String unit = UnitWords.unit(series.unit(), words);
        return unit.isEmpty() ? name : words.say("place.series.level", name, unit);
    }

    /** A number with its unit, with the signs of its bound, of a growth, and of who vouches for it. */
    public String number(Statement statement) {
        return UnitWords.number(statement, words) + sign(statement.state());
    }

    private static String sign(State state) {
        return switch (state) {
            case READ -> Notation.READ;
            case ENTERED -> Notation.ENTERED;
            case ACCEPTED, CORRECTED -> "";
        };
    }

    /** The year of a promise, and that of its report where it is another. */
    public String year(Promise promise) {
        return promise.statement().years();
    }

    /** The result as printed, with the growth that follows if only a level is reported; empty without a result. */
    public String result(Promise promise) {
        Statement result = promise.pair().result();
        if (result == null) {
            return "";
        }
        ImpliedGrowth joined = promise.joined();
        return joined == null
                ? number(result)
                : words.say(
                        "place.implied",
                        number(result),
                        notation.signed(joined.percent().value(), 1));
    }

    /** The same in a few characters: for a growth that follows from levels, without the level. */
    public String briefResult(Promise promise) {
        ImpliedGrowth joined = promise.joined();
        return joined == null
                ? result(promise)
                : words.say(
                        "place.implied.brief", notation.signed(joined.percent().value(), 1));
    }

    /** Result less promise with its unit; empty where both must not be compared. */
    public String difference(Promise promise) {
        BigDecimal difference = promise.judgement().difference();
        if (difference == null) {
            return "";
        }
        String sign = difference.signum() == 0 ? "" : difference.signum() < 0 ? "−" : "+";
        PrintedUnit unit = promise.statement().unit();
        return unit.isPercent()
                ? words.say("place.points", sign + notation.number(difference.abs()))
                : sign + UnitWords.amount(difference.abs(), unit, words);
    }

    /** The word for a verdict. */
    public String verdict(Verdict verdict) {
        return words.say((office ? "outcome.office." : "outcome.international.") + Code.of(verdict));
    }

    /** The verdict; where the report that should answer is missing, that is said instead. */
    public String verdict(Promise promise) {
        return promise.gap() ? words.say("place.gap") : verdict(promise.verdict());
    }

    /** By what rule it was judged, with the rate if the rule has one; empty if it was not. */
    public String rule(Promise promise) {
        Judgement judgement = promise.judgement();
        String rule = words.say("judging-rule." + Code.of(judgement.rule()));
        BigDecimal rate = judgement.rate();
        return rate == null ? rule : words.say("place.rate", rule, notation.percent(rate.doubleValue(), 1));
    }

    /** What else a reader should know about it, one sentence each. */
    public List<String> notes(Promise promise) {
        List<String> notes = new ArrayList<>();
        promise.pair().discrepancies().stream().sorted().map(this::discrepancy).forEach(notes::add);
        if (promise.pair().isReaders()) {
            notes.add(words.say("place.joined", promise.pair().result().name()));
        }
        if (!promise.statement().topic().parted().isEmpty()) {
            notes.add(words.say("place.parted"));
        }
        if (promise.gap()) {
            notes.add(words.say(
                    "place.gap.report",
                    Integer.toString(promise.statement().period().to() + 1)));
        }
        if (promise.twice()) {
            notes.add(words.say("place.twice"));
        }
        if (promise.former() != null) {
            notes.add(words.say("place.former", number(promise.former()), year(promise.former())));
        }
        for (Statement revision : promise.revisions()) {
            notes.add(words.say("place.revised", number(revision), year(revision)));
        }
        promise.contradictions().stream().map(this::contradiction).forEach(notes::add);
        if (promise.lost() != null) {
            notes.add(words.say(
                    "place.lost", number(promise.lost()), promise.lost().years()));
        }
        if (promise.interim() != null) {
            notes.add(words.say(
                    "place.interim",
                    number(promise.interim()),
                    promise.interim().years()));
        }
        return notes;
    }

    /** How a growth contradicts the levels of both years. */
    public String contradiction(Contradiction contradiction) {
        ImpliedGrowth implied = contradiction.implied();
        return words.say(
                "place.contradiction",
                number(implied.former()),
                number(implied.level()),
                notation.signed(implied.percent().value(), 1),
                number(contradiction.growth()));
    }

    /** Why a line in a chart is interrupted. */
    public String reason(SeriesBreak found) {
        Bilingual note = found.note();
        return words.say(
                "place.break." + found.code(),
                Integer.toString(found.year()),
                note == null ? "" : notation.language().of(note));
    }

    private static String year(Statement statement) {
        return Integer.toString(statement.reportYear());
    }

    private String discrepancy(Discrepancy discrepancy) {
        return words.say("discrepancy." + Code.of(discrepancy));
    }

    /** All text about it, for searching. */
    public String all(Promise promise) {
        Statement result = promise.pair().result();
        return String.join(
                "\n",
                year(promise),
                promise.statement().name(),
                name(promise.statement()),
                promise.statement().passage().sentence(),
                result == null ? "" : result.name(),
                result == null ? "" : result.passage().sentence(),
                verdict(promise));
    }
}
