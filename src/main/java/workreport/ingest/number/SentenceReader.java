package workreport.ingest.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import workreport.evidence.Status;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;

/** Reads the quantities of one sentence. */
final class SentenceReader {

    private final NumberedSentence sentence;
    private final Scope scope;
    private final Scope chapter;
    private final int year;
    private final NameFinder names;

    /**
     * @param scope what the sentence is about
     * @param chapter what its chapter is about
     * @param year the year that the report plans for
     * @param memory what the paragraph has said so far
     */
    SentenceReader(String text, Scope scope, Scope chapter, int year, Memory memory) {
        sentence = new NumberedSentence(text);
        this.scope = scope;
        this.chapter = chapter;
        this.year = year;
        names = new NameFinder(sentence, memory);
    }

    List<ReadNumber> read() {
        List<ReadNumber> all = new ArrayList<>();
        Candidate previous = null;
        for (int index = 0; index < sentence.numbers.size(); index++) {
            if (sentence.number(index).isQuantity()) {
                previous = read(index, previous);
                all.add(previous);
            } else {
                all.add(new OtherNumber(sentence.printed, sentence.number(index)));
            }
        }
        return all;
    }

    private Candidate read(int index, @Nullable Candidate previous) {
        FoundName name = names.of(index, previous);
        Occurrence quantity = new Occurrence(sentence, index, name, scope, chapter, year, previous);
        MeasureRule.Reading reading = MeasureRule.of(quantity);
        names.remember(name.withText(reading.name()));
        Told<Measure> measure;
        Told<Period> period;
        Told<Status> status;
        if (previous != null && quantity.isReadLikePrevious()) {
            measure = new Told<>(previous.measure(), ReadingRule.MEASURE_OF_LIST);
            period = new Told<>(previous.period(), ReadingRule.PERIOD_OF_LIST);
            status = new Told<>(previous.status(), ReadingRule.STATUS_OF_LIST);
        } else {
            measure = new Told<>(reading.measure(), reading.rule());
            period = PeriodRule.of(quantity, reading.measure());
            status = StatusRule.of(quantity);
        }
        Told<Bound> bound = BoundRule.of(quantity);
        PrintedNumber number = quantity.number();
        BigDecimal value = Objects.requireNonNull(number.value());
        BigDecimal high = number.high();
        boolean down = reading.sign() < 0;
        return new Candidate(
                sentence.printed,
                number,
                reading.name(),
                down ? (high == null ? value : high).negate() : value,
                down && high != null ? value.negate() : high,
                period.value(),
                measure.value(),
                status.value(),
                bound.value(),
                List.of(name.rule(), unitRule(number), period.rule(), measure.rule(), status.rule(), bound.rule()),
                Doubts.of(quantity, reading.name(), measure.value(), period.value(), status.value()));
    }

    private ReadingRule unitRule(PrintedNumber number) {
        if (number.unit().isEmpty()) {
            return ReadingRule.UNIT_NONE;
        }
        boolean bare = Character.isDigit(sentence.text.charAt(number.end() - 1));
        return bare ? ReadingRule.UNIT_OF_LIST : ReadingRule.UNIT_PRINTED;
    }
}
