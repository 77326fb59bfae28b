package workreport.ingest.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workreport.evidence.Status;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;

/**
 * What the rules made of one printed number. It remains a candidate until a person has looked at it.
 *
 * @param sentence the sentence that it stands in
 * @param number where it stands in the sentence, and its unit
 * @param name what it counts, in the report's own words
 * @param value negative where something became less
 * @param high the upper end of a range, or null
 * @param rules what made it: one rule each for name, unit, period, measure, status and bound, in this order
 * @param doubts why a person should look; empty if nothing does
 */
public record Candidate(
        String sentence,
        PrintedNumber number,
        String name,
        BigDecimal value,
        @Nullable BigDecimal high,
        Period period,
        Measure measure,
        Status status,
        Bound bound,
        List<ReadingRule> rules,
        Set<Doubt> doubts)
        implements ReadNumber {

    public Candidate {
        rules = List.copyOf(rules);
        doubts = Set.copyOf(doubts);
    }

    /** How firmly it is stated, in the report's own word, such as 力争 or 确保; empty if there is none. */
    public String tone() {
        return Tone.of(sentence, number.start());
    }

    /** The rule that decided a part of it. */
    public ReadingRule rule(ReadingRule.Part part) {
        return rules.get(part.ordinal());
    }
}
