package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "2人当选院士，47人入选人才计划": those counted have no noun, but what they did tells who they are. */
final class DeedName implements NameRule {

    private static final Pattern DEED = Pattern.compile(
            "(?:当选|入选|获评|荣获|获|晋级|上榜|考入|考上|参加|喝上|用上|住上|走上|享受|入围|纳入|通过|成为|加入|返乡)了?[^，。；、]{2,20}(?=[，。；、]|$)");
    private static final Pattern PERSONS = Pattern.compile(".*(?:人|户|名|人次)");
    private static final Pattern ALONE = Pattern.compile("(?s)(?:.*[，；。：、])?\\s*");

    @Override
    public Optional<FoundName> find(NameSearch search) {
        Matcher deed = DEED.matcher(search.afterBound());
        boolean fits = search.rest().isEmpty()
                && PERSONS.matcher(search.number().unit()).matches()
                && !search.lead().isChange()
                && !search.lead().level()
                && ALONE.matcher(search.sentence().before(search.index())).matches()
                && deed.lookingAt();
        return fits ? Optional.of(search.behind(ReadingRule.NAME_OF_SERVICE, deed.group())) : Optional.empty();
    }
}
