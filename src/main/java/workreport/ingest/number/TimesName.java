package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "先后6次举办开工活动": what was done so many times. */
final class TimesName implements NameRule {

    private static final Pattern DONE = Pattern.compile("[^，。；、：]{4,20}(?=[，。；、])");

    @Override
    public Optional<FoundName> find(NameSearch search) {
        if (!search.number().unit().equals("次")
                || !search.rest().isEmpty() && !search.lead().rest().endsWith("先后")) {
            return Optional.empty();
        }
        Matcher done = DONE.matcher(search.sentence().behind(search.index()));
        return done.lookingAt()
                ? Optional.of(search.behind(ReadingRule.NAME_OF_SERVICE, done.group()))
                : Optional.empty();
    }
}
