package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "为2454人提供创业服务": what was done for those counted. */
final class ServiceName implements NameRule {

    /** What was done for those counted: 为2454人提供创业服务. */
    private static final Pattern SERVICE = Pattern.compile("(?:提供|发放|办理|开展|实施|落实|购买|解决|建立)了?[^，。；、：]{2,14}(?=[，。；、])");

    private static final Pattern PEOPLE = Pattern.compile("[人户者员工生童妇民]$|群体|家庭");
    private static final int LONGEST_PEOPLE = 10;

    @Override
    public Optional<FoundName> find(NameSearch search) {
        Matcher done = SERVICE.matcher(search.afterBound());
        if (!search.rest().isEmpty()
                || search.lead().isChange()
                || search.lead().level()
                || !search.number().counts()
                || !done.lookingAt()) {
            return Optional.empty();
        }
        String service = NameText.withoutCounted(done.group()) + people(search);
        return Optional.of(search.found(ReadingRule.NAME_OF_SERVICE, service, true, true, true));
    }

    /** Those that it was done for: 为1400名老年人发放补贴. */
    private static String people(NameSearch search) {
        String noun = search.around().nounBehind(search.index());
        return noun.length() <= LONGEST_PEOPLE && PEOPLE.matcher(noun).find() ? noun : "";
    }
}
