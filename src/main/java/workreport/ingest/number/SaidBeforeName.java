package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "达到282亿元，增长11%": a growth or a second figure of what was named before. */
final class SaidBeforeName implements NameRule {

    /** What was added is not what there is then: 新增企业2万家、达到3万家. */
    private static final Pattern ADDED = Pattern.compile("^(?:新增|净增|新登记(?:各类)?)(?=.{3})");

    /** "财政收入迈过千亿大关，达1330亿元". */
    private static final Pattern PASSED = Pattern.compile(
            "(?:^|[，；：])([^，；：]{3,20}?)(?:首次|成功|率先)?(?:突破|迈[过上]|跨[越上过]|站上|跃上|超过)[^，；]{0,6}[百千万亿吨元][^，；]{0,4}，$");

    /** "城镇居民人均可支配收入，由…增加到…". */
    private static final Pattern FIGURE =
            Pattern.compile("([^，。；：]{3,30}(?:收入|支出|率|比重|[总余]额|总量|总?产[值量]|增加值|经费|里程|面积|人[数口]|寿命|年限|标准|规模|指数))，$");

    /** "完成投资17亿元，超额完成年度任务2亿元". */
    private static final Pattern AIM = Pattern.compile("(?:超额|全面)?(?:完成)?(?:年度|年初|全年|市定|省定|预期|既定)+的?(?:目标|任务)+的?");

    @Override
    public Optional<FoundName> find(NameSearch search) {
        if (AIM.matcher(search.rest()).matches() && !search.memory().name.isEmpty()) {
            String done = search.number().isPercent() ? (search.rest().contains("完成") ? "" : "完成") + search.rest() : "";
            return Optional.of(
                    search.found(ReadingRule.NAME_SAID_BEFORE, search.memory().name + done, false, false, true));
        }
        if (!search.rest().isEmpty()) {
            return Optional.empty();
        }
        if (!search.examples().isEmpty()) {
            return Optional.of(search.before(ReadingRule.NAME_BEFORE, search.examples()));
        }
        Candidate previous = search.previous();
        if (previous != null && previous.rule(ReadingRule.Part.NAME) == ReadingRule.NAME_OF_SERVICE) {
            // "为3700户农牧户发放补贴220万元": the money is for no more than what it is.
            String gap = search.sentence().gap(search.index());
            String given = NameText.object(gap);
            if (given.length() < gap.length()) {
                return Optional.of(search.before(ReadingRule.NAME_BEFORE, given));
            }
        }
        if (previous != null && search.lead().level() && search.sameUnit()) {
            String name = ADDED.matcher(previous.name()).replaceFirst("");
            if (name.length() < previous.name().length()) {
                return Optional.of(search.found(ReadingRule.NAME_SAID_BEFORE, name, true, false, false));
            }
        }
        if (previous != null && search.start() == previous.number().end()) {
            return Optional.of(search.found(ReadingRule.NAME_SAID_BEFORE, previous.name(), false, false, false));
        }
        Matcher passed = PASSED.matcher(search.sentence().text.substring(0, search.start()));
        if (search.lead().level() && passed.find()) {
            return Optional.of(
                    search.found(ReadingRule.NAME_OF_SUBJECT, Nouns.withoutHead(passed.group(1)), true, false, true));
        }
        Matcher figure = FIGURE.matcher(search.sentence().text.substring(0, search.start()));
        if (search.lead().from() && figure.find()) {
            return Optional.of(
                    search.found(ReadingRule.NAME_OF_SUBJECT, Nouns.withoutHead(figure.group(1)), true, false, true));
        }
        // "投资年均增长20%，累计完成240亿元": what grew is what was completed.
        boolean grown = previous != null
                && previous.number().isPercent()
                && search.lead().level();
        boolean same = search.lead().isChange()
                || search.sameUnit()
                || grown
                || search.number().unit().equals("倍");
        String name = search.memory().name.isEmpty() || !same ? Subject.of(search) : search.memory().name;
        return Optional.of(search.found(
                same ? ReadingRule.NAME_SAID_BEFORE : ReadingRule.NAME_OF_SUBJECT, name, !same, false, !same));
    }
}
