package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "长护险参保人数1561万人，参保率达93%": a rate of what the number before is a count of. */
final class SharedStemName implements NameRule {

    private static final Pattern RATE = Pattern.compile("(参保|参合|签约|上线|录取|升学|入住|办结|办复|投资(?=完成))(?:完成)?率");
    private static final Pattern ADDED = Pattern.compile("^(?:新增|净增)|(?:完成|实现)$");

    @Override
    public Optional<FoundName> find(NameSearch search) {
        Candidate previous = search.previous();
        Matcher rate = RATE.matcher(search.rest());
        if (previous == null || !rate.matches()) {
            return Optional.empty();
        }
        int at = previous.name().lastIndexOf(rate.group(1));
        String whose =
                at < 0 ? "" : ADDED.matcher(previous.name().substring(0, at)).replaceAll("");
        return whose.length() < 2
                ? Optional.empty()
                : Optional.of(search.guessed(ReadingRule.NAME_OF_SUBJECT, whose + search.rest()));
    }
}
