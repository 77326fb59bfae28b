package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "9条道路开工，其中4条通车": some of those that were counted just before, and what became of them. */
final class OfWhichName implements NameRule {

    private static final Pattern OF_WHICH = Pattern.compile("[，、（；]其中[，：]?(?:有|已有|已)?$");
    private static final Pattern DONE = Pattern.compile("^(?:新增|净增|新建|引进|谋划储备入库|谋划储备|谋划实施|入库|开工|新开工|竣工|签约)(?=.{2})");

    private static final Pattern OF_WHICH_OWN = Pattern.compile("[，、（；]其中[，：]?[^，；、]{4,}$");

    /** "算力规模达到9万P，其中智算8万P": a kind of the same figure. */
    private static final Pattern FIGURE = Pattern.compile("(?:规模|产量|产值|面积|收入|余额|装机|里程|出栏|存栏)$");

    private static final Pattern PART = Pattern.compile("[，、（；]其中[，：]?[^，；、]{2,4}$");
    private static final Pattern KIND =
            Pattern.compile("(?!新增|已|有)[\\p{IsHan}]{2,4}(?<!规模|产量|产值|面积|收入|余额|装机|里程|出栏|存栏|占比|比重|比例|[项目投资企业人口率])");
    private static final Pattern STATE = Pattern.compile("(?<=.{4})(?:开工建设|开工|完工|竣工|建成|投产)$");
    private static final Pattern BECAME =
            Pattern.compile("(?:已经|已|全部|均|正在|实现了?|被|顺利|成功)*([^，。；：、的]{2,8})(?=[，。；、）]|$)");

    @Override
    public Optional<FoundName> find(NameSearch search) {
        Candidate previous = search.previous();
        Matcher verb = previous == null ? null : DONE.matcher(previous.name());
        if (verb != null
                && verb.lookingAt()
                && OF_WHICH_OWN
                        .matcher(search.sentence().before(search.index()))
                        .find()
                && sharesNoun(search.rest(), verb.replaceFirst(""))) {
            return Optional.of(search.before(ReadingRule.NAME_WITH_SHARED_VERB, verb.group() + search.rest()));
        }
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
        String before = STATE.matcher(previous.name()).replaceFirst("");
        if (before.length() < previous.name().length()) {
            return Optional.of(search.guessed(ReadingRule.NAME_OF_SUBJECT, before + became.group(1)));
        }
        String noun = BareName.withoutVerb(previous.name());
        return Optional.of(search.guessed(ReadingRule.NAME_OF_SUBJECT, became.group(1) + noun));
    }

    /** Whether a name is a kind of another. */
    private static boolean sharesNoun(String part, String whole) {
        String noun = whole.substring(Math.max(0, whole.length() - 2));
        return part.length() > whole.length() && part.endsWith(noun) && !SharedVerb.begins(part);
    }
}
