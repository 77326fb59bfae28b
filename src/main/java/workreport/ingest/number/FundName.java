package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "中央财政安排1000亿元专项奖补资金": the money that stands right behind the sum. */
final class FundName implements NameRule {

    private static final Pattern GIVEN =
            Pattern.compile(".*(?:安排|投入|下达|拨付|争取|争取到|筹集|筹措|设立|发放|落实|提供|整合|统筹|拿出|发行|募集|获得|减免|撬动|带动|用好|用足|管好)的?");
    private static final Pattern FUND =
            Pattern.compile("(?!的)[^，。；、：]{1,14}?(?:资金|补贴|补助|贷款|债券|国债|基金|经费|税费|投资)(?=[，。；、：用支帮解予已投可]|$)");

    @Override
    public Optional<FoundName> find(NameSearch search) {
        Matcher fund = FUND.matcher(search.afterBound());
        boolean fits = search.number().unit().endsWith("元")
                && GIVEN.matcher(search.sentence()
                                .text
                                .substring(search.start(), search.number().start()))
                        .matches()
                && fund.lookingAt();
        return fits ? Optional.of(search.behind(ReadingRule.NAME_COUNTED, fund.group())) : Optional.empty();
    }
}
