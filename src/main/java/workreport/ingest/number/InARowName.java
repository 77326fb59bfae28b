package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "连续13年未发生事故": what has gone on for so many years. */
final class InARowName implements NameRule {

    private static final Pattern IN_A_ROW = Pattern.compile("(?:已?连续|持续)$");

    private static final Pattern CLAUSE = Pattern.compile("[^，。；、]{2,14}(?=[，。；、])");

    @Override
    public Optional<FoundName> find(NameSearch search) {
        if (!search.number().unit().equals("年")
                || !IN_A_ROW.matcher(search.sentence().before(search.index())).find()) {
            return Optional.empty();
        }
        Matcher done = CLAUSE.matcher(search.sentence().behind(search.index()));
        String subject = IN_A_ROW.matcher(search.rest()).replaceFirst("");
        return done.lookingAt()
                ? Optional.of(search.behind(ReadingRule.NAME_COUNTED, subject + done.group() + "连续年数"))
                : Optional.empty();
    }
}
