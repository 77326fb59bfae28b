package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;

/** "按不低于5%的幅度压减一般性支出": the noun behind the rate. */
final class RateBehindName implements NameRule {

    @Override
    public Optional<FoundName> find(NameSearch search) {
        String behind = search.sentence().behind(search.index());
        Matcher rate = MeasureRule.RATE_BEHIND.matcher(behind);
        String noun = rate.lookingAt() && search.number().isPercent() ? Nouns.at(behind.substring(rate.end())) : "";
        return noun.isEmpty() ? Optional.empty() : Optional.of(search.behind(ReadingRule.NAME_COUNTED, noun));
    }
}
