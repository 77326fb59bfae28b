package workreport.ingest.report;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workreport.check.InvalidModelException;
import workreport.document.Anchor;
import workreport.document.Bilingual;
import workreport.document.Paragraph;
import workreport.evidence.Basis;
import workreport.evidence.Observation;
import workreport.evidence.Source;
import workreport.ingest.number.BoundWords;
import workreport.ingest.number.Candidate;
import workreport.ingest.number.Doubt;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Quantity;
import workreport.measure.Sense;

/**
 * A candidate as an observation that the text bears out.
 *
 * @param order which of the report's numbers it is
 * @param name of what it is about, in the report's own words
 * @param symbol of its unit as printed, with what multiplies it; empty if there is none
 * @param sentence in which paragraph, and which sentence of it, the number stands
 */
record Reading(int order, String name, String symbol, Anchor sentence, Observation observation) {

    private static final String PERCENT = "%";
    private static final String TIMES = "倍";
    /** "是2006年的3.85倍" tells the whole, "增长3.85倍" the difference. */
    private static final String OF = "的";

    private static final Bilingual FROM_YEAR = new Bilingual(
            "章节标题没有说明年份，程序按报告的年份推断。",
            "The chapter's title names no year; the program took it from the year of the report.");

    /** The observation; empty where the number at the anchor is not the one that was read, or lacks a name or what it counts. */
    static Optional<Reading> of(int order, AnchoredNumber number, Candidate candidate, Paragraph paragraph) {
        Quantity printed = Quantity.parse(paragraph.at(number.anchor())).orElse(null);
        if (printed == null || !isSame(printed, candidate) || candidate.name().isBlank()) {
            return Optional.empty();
        }
        String symbol = symbol(printed.unit().isEmpty() ? candidate.number().unit() : printed.unit());
        boolean countsNothing = symbol.isEmpty() && candidate.measure() != Measure.LEVEL;
        if (countsNothing && !number.state().isConfirmed()) {
            return Optional.empty();
        }
        Anchor sentence = paragraph.sentenceAround(number.anchor());
        try {
            return Optional.of(new Reading(
                    order,
                    candidate.name().strip(),
                    symbol,
                    sentence,
                    observation(number, candidate, printed, paragraph, sentence, symbol)));
        } catch (InvalidModelException impossible) {
            return Optional.empty();
        }
    }

    private static boolean isSame(Quantity printed, Candidate candidate) {
        boolean down = candidate.value().signum() < 0;
        BigDecimal high = candidate.high();
        BigDecimal low = down && high != null ? high : candidate.value();
        BigDecimal top = down && high != null ? candidate.value() : high;
        return printed.value().compareTo(low.abs()) == 0
                && (printed.upper() == null
                        ? top == null
                        : top != null && printed.upper().compareTo(top.abs()) == 0);
    }

    private static String symbol(String printed) {
        return Normalizer.normalize(printed, Normalizer.Form.NFKC)
                .replace("(", "（")
                .replace(")", "）");
    }

    private static Observation observation(
            AnchoredNumber number,
            Candidate candidate,
            Quantity printed,
            Paragraph paragraph,
            Anchor sentence,
            String symbol) {
        boolean whole = symbol.equals(TIMES)
                && paragraph.text().substring(0, number.anchor().start()).endsWith(OF);
        Measure measure = whole ? Measure.LEVEL : measure(candidate, symbol);
        Bound bound = candidate.bound() == Bound.EXACT ? printed.bound() : candidate.bound();
        String wording = printed.bound() == Bound.EXACT
                ? wording(bound, paragraph, sentence, number.anchor())
                : printed.wording();
        Basis basis = basis(candidate);
        return new Observation(
                period(candidate.period(), measure),
                measure,
                candidate.status(),
                printed.value(),
                printed.upper(),
                measure.isRate() && candidate.value().signum() < 0 ? Sense.DECREASE : Sense.INCREASE,
                wording.isEmpty() ? Bound.EXACT : bound,
                wording,
                basis,
                new Source.InText(number.anchor(), number.state()),
                null,
                basis == Basis.INFERRED ? FROM_YEAR : null);
    }

    /** Where no word says so, a person does: then the whole sentence is the word's place, and it stays exact. */
    private static String wording(Bound bound, Paragraph paragraph, Anchor sentence, Anchor number) {
        return bound == Bound.EXACT
                ? ""
                : BoundWords.around(
                                bound,
                                paragraph.at(sentence),
                                number.start() - sentence.start(),
                                number.end() - sentence.start())
                        .orElse("");
    }

    /** A measure that the unit and the period allow. */
    private static Measure measure(Candidate candidate, String symbol) {
        boolean year = candidate.period().isYear();
        return switch (candidate.measure()) {
            case GROWTH -> symbol.equals(PERCENT) ? Measure.GROWTH : Measure.CHANGE;
            case YEARLY_MEAN -> year ? Measure.TOTAL : Measure.YEARLY_MEAN;
            case HELD, SPAN_RATE -> year ? Measure.LEVEL : candidate.measure();
            case LEVEL, TOTAL, CHANGE, PROJECT_SIZE -> candidate.measure();
        };
    }

    /** A level is one of the last year; what changed in a year changed since the one before. */
    private static Period period(Period read, Measure measure) {
        return switch (measure) {
            case LEVEL -> Period.year(read.to());
            case CHANGE -> read.isYear() ? new Period(read.from() - 1, read.to()) : read;
            default -> read;
        };
    }

    private static Basis basis(Candidate candidate) {
        if (candidate.doubts().contains(Doubt.PERIOD_FROM_SENTENCE)) {
            return Basis.STATED;
        }
        return candidate.doubts().contains(Doubt.CHAPTER) ? Basis.INFERRED : Basis.HEADING;
    }

    /** Whether it says how much something grew or changed in relation to what it was: in percent, or in points of them. */
    boolean isRelative() {
        return observation.measure().isRate() && Symbols.isRelative(symbol);
    }

    /** This reading in a unit other than its indicator's. */
    Observation in(@Nullable String unit) {
        return new Observation(
                observation.period(),
                observation.measure(),
                observation.status(),
                observation.value(),
                observation.upper(),
                observation.sense(),
                observation.bound(),
                observation.wording(),
                observation.basis(),
                observation.source(),
                unit,
                observation.basisNote());
    }

    /** Whether both tell the same quantity of the same time: then they have to say the same. */
    boolean asksTheSame(Reading other) {
        return observation.measure() == other.observation.measure()
                && observation.status() == other.observation.status()
                && observation.period().equals(other.observation.period());
    }

    /** Whether both give the same answer to the same question. */
    boolean saysTheSame(Reading other) {
        return symbol.equals(other.symbol)
                && observation.signed().compareTo(other.observation.signed()) == 0
                && Objects.equals(observation.upper(), other.observation.upper())
                && observation.bound() == other.observation.bound();
    }
}
