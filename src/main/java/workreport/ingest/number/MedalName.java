package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "在全国运动会上取得1金2银": the games and the metal. */
final class MedalName implements NameRule {

    private static final Pattern MEDAL = Pattern.compile("[金银铜]");

    private static final Pattern GAMES = Pattern.compile("在([^，。；、]{2,20}?)[上中](?=[^。；]{0,16}$)");

    @Override
    public Optional<FoundName> find(NameSearch search) {
        String metal = search.number().unit();
        if (!MEDAL.matcher(metal).matches()) {
            return Optional.empty();
        }
        Matcher games = GAMES.matcher(search.sentence().before(search.index()));
        String where = games.find() ? games.group(1) : Subject.of(search);
        return Optional.of(search.guessed(ReadingRule.NAME_OF_SUBJECT, where + metal + "牌"));
    }
}
