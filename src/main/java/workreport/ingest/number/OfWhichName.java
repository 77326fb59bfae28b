package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "9条道路开工，其中4条通车": some of those that were counted just before, and what became of them. */
final class OfWhichName implements NameRule {

    private static final Pattern OF_WHICH = Pattern.compile("[，、（；]其中[，：]?(?:有|已有|已)?$");
    private static final Pattern BECAME =
            Pattern.compile("(?:已经|已|全部|均|正在|实现了?|被|顺利|成功)*([^，。；：、的]{2,8})(?=[，。；、）]|$)");

    @Override
    public Optional<FoundName> find(NameSearch search) {
        Candidate previous = search.previous();
        if (previous == null
                || !search.sameUnit()
                || !search.number().counts()
                || !OF_WHICH.matcher(search.sentence().before(search.index())).find()) {
            return Optional.empty();
        }
        Matcher became = BECAME.matcher(search.sentence().behind(search.index()));
        if (!became.lookingAt()) {
            return Optional.empty();
        }
        String noun = BareName.withoutVerb(previous.name());
        return Optional.of(search.guessed(ReadingRule.NAME_OF_SUBJECT, became.group(1) + noun));
    }
}
