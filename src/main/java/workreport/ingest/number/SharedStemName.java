package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "长护险参保人数1561万人，参保率达93%": a rate of what the number before is a count of. */
final class SharedStemName implements NameRule {

    private static final Pattern RATE =
            Pattern.compile("(参保|参合|签约|上线|录取|升学|入住|办结|办复|投资(?=完成))(?:完成)?率|([\\p{IsHan}&&[^总资]]{2})(?:金额)");
    /** What an organization or a zone has several of: 开发区营业收入增长7%，税收收入增长9%. */
    private static final Pattern WHOSE = Pattern.compile(
            "([^、，]{0,10}(?:开发区|园区|集团|公司|机构|银行|(?:“?低保”?)|医保))(?:(?:主营业务|营业|销售|税收|总)?收入|(?:总?产|工业总产)值|(?:存款|贷款)?余额|利润|扩面|户|人口|增加值|固定资产投资)?");

    /** Between townspeople and countrypeople, whose incomes were told. */
    private static final Pattern GAP = Pattern.compile("收入(?:倍差|比|比值|差距|之比)");

    private static final Pattern FIGURE = Pattern.compile("(?:税收|营业|销售|主营业务)收入|实际利用外资|利润|贷款余额|存款余额|保障面|利税");

    private static final Pattern ADDED = Pattern.compile("^(?:新增|净增)|(?:完成|实现)$");

    @Override
    public Optional<FoundName> find(NameSearch search) {
        Candidate previous = search.previous();
        Matcher rate = RATE.matcher(search.rest());
        if (previous == null) {
            return Optional.empty();
        }
        if (GAP.matcher(search.rest()).matches() && previous.name().contains("居民")) {
            return Optional.of(search.guessed(ReadingRule.NAME_OF_SUBJECT, "城乡居民" + search.rest()));
        }
        Optional<FoundName> figure = ofOrganization(search, previous);
        if (figure.isPresent() || !rate.matches()) {
            return figure;
        }
        String stem = rate.group(1) == null ? rate.group(2) : rate.group(1);
        int at = previous.name().lastIndexOf(stem);
        String whose =
                at < 0 ? "" : ADDED.matcher(previous.name().substring(0, at)).replaceAll("");
        return whose.length() < 2
                ? Optional.empty()
                : Optional.of(search.guessed(ReadingRule.NAME_OF_SUBJECT, whose + search.rest()));
    }

    private static Optional<FoundName> ofOrganization(NameSearch search, Candidate previous) {
        Matcher whose = WHOSE.matcher(previous.name());
        return FIGURE.matcher(search.rest()).matches() && whose.matches()
                ? Optional.of(search.guessed(ReadingRule.NAME_OF_SUBJECT, whose.group(1) + search.rest()))
                : Optional.empty();
    }
}
