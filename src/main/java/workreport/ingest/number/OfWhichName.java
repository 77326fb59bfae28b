package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "9条道路开工，其中4条通车": some of those that were counted just before, and what became of them. */
final class OfWhichName implements NameRule {

    private static final Pattern OF_WHICH = Pattern.compile("[，、（；]其中[，：]?(?:有|已有|已)?$");
    /** "算力规模达到9万P，其中智算8万P": a kind of the same figure. */
    private static final Pattern FIGURE = Pattern.compile("(?:规模|产量|产值|面积|收入|余额|装机|里程|出栏|存栏)$");

    private static final Pattern PART = Pattern.compile("[，、（；]其中[，：]?[^，；、]{2,4}$");
    private static final Pattern KIND =
            Pattern.compile("(?!新增|已|有)[\\p{IsHan}]{2,4}(?<!规模|产量|产值|面积|收入|余额|装机|里程|出栏|存栏|[项目投资企业人口])");
    private static final Pattern BECAME =
            Pattern.compile("(?:已经|已|全部|均|正在|实现了?|被|顺利|成功)*([^，。；：、的]{2,8})(?=[，。；、）]|$)");

    @Override
    public Optional<FoundName> find(NameSearch search) {
        Candidate previous = search.previous();
        if (previous != null && search.sameUnit()) {
            Matcher figure = FIGURE.matcher(previous.name());
            boolean part = KIND.matcher(search.rest()).matches()
                    && PART.matcher(search.sentence().before(search.index())).find();
            if (part && figure.find()) {
                return Optional.of(search.guessed(ReadingRule.NAME_OF_SUBJECT, search.rest() + figure.group()));
            }
        }
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
