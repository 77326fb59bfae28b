package workreport.ingest.number;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "连续13年未发生事故": what has lasted for that many years. */
final class InARowName implements NameRule {

    private static final Pattern IN_A_ROW = Pattern.compile("(?:已?连续|持续)$");

    /** The units that are counted in a row, each with the name of their number. */
    private static final Map<String, String> PERIOD_COUNTS = Map.of("年", "年数", "个月", "月数", "个季度", "季度数");

    private static final Pattern CLAUSE = Pattern.compile("[^，。；、]{2,14}(?=[，。；、])");

    @Override
    public Optional<FoundName> find(NameSearch search) {
        if (!PERIOD_COUNTS.containsKey(search.number().unit())
                || !IN_A_ROW.matcher(search.sentence().before(search.index())).find()) {
            return Optional.empty();
        }
        Matcher done = CLAUSE.matcher(search.sentence().behind(search.index()));
        String subject = IN_A_ROW.matcher(search.rest()).replaceFirst("");
        return done.lookingAt()
                ? Optional.of(search.behind(
                        ReadingRule.NAME_COUNTED,
                        subject + done.group() + "连续"
                                + PERIOD_COUNTS.get(search.number().unit())))
                : Optional.empty();
    }
}
