package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words before a number, with the verb that its list says once. */
final class OwnName implements NameRule {

    /** "重大项目已开工74个": what was done of what. */
    private static final Pattern DONE = Pattern.compile("([^，、]{3,}?)(?:已经|已|共)(建成|开工|投产|竣工|完工|签约|落地|保障|完成|建设)");

    /** "新增贷款57亿元、贷款余额达到535亿元": what there is has not been added. */
    private static final Pattern STOCK = Pattern.compile("(?:余额|总额|总数|总量|占比|比重)$");

    @Override
    public Optional<FoundName> find(NameSearch search) {
        String rest = search.rest();
        String verb = search.verb().verb();
        boolean stock = search.lead().level() && STOCK.matcher(rest).find();
        if (search.listed() && !stock && !verb.isEmpty() && search.previous() != null && !SharedVerb.begins(rest)) {
            return Optional.of(search.before(ReadingRule.NAME_WITH_SHARED_VERB, verb + rest));
        }
        Matcher done = DONE.matcher(rest);
        if (done.matches()) {
            return Optional.of(search.before(ReadingRule.NAME_BEFORE, done.group(2) + done.group(1)));
        }
        search.verb().remember(rest, search.listed());
        return Optional.of(search.before(ReadingRule.NAME_BEFORE, NameText.object(rest)));
    }
}
