package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "对11家公司、4家银行进行检查": what was done with those counted. */
final class TreatedName implements NameRule {

    private static final Pattern BEGINNING = Pattern.compile("(?<![应针相面绝校核配结])对(?![接口外内象策应冲比子标联话岸])[^，。；：]*$");
    private static final Pattern DONE =
            Pattern.compile("[^，。；：]*?(?:进行|实施|开展|予以|给予)了?(?:深入|全面|集中|统一|系统|重点)?([^，。；：的]{2,10}?)(?=[，。；：]|$)");
    private static final int FARTHEST = 40;

    @Override
    public Optional<FoundName> find(NameSearch search) {
        if (!search.number().counts() || search.lead().level() || search.lead().isChange()) {
            return Optional.empty();
        }
        String before = search.sentence().before(search.index());
        Matcher beginning = BEGINNING.matcher(before.substring(Math.max(0, before.length() - FARTHEST)));
        Matcher done = DONE.matcher(search.sentence().behind(search.index()));
        if (!beginning.find() || !done.lookingAt()) {
            return Optional.empty();
        }
        String noun = search.around().nounBehind(search.index());
        return noun.isEmpty()
                ? Optional.empty()
                : Optional.of(search.behind(ReadingRule.NAME_OF_SERVICE, done.group(1) + noun));
    }
}
