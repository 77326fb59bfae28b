package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "推进河道生态修复，完成修复面积4万平方米": the figure of what the clause before is about, whose last word it repeats. */
final class EchoName implements NameRule {

    private static final Pattern FIGURE = Pattern.compile("(?:完成|实现|累计|新增)?(.{2})(总?面积|里程|总?投资|人数|人口|总?量)");
    private static final Pattern QUOTED = Pattern.compile("^“[^”]*”(?=.{3})");
    private static final Pattern TASK = Pattern.compile("(?:任务|工作)$");
    private static final Pattern LAST_CLAUSE = Pattern.compile("([^，。；：]+)，[^，。；：]*$");

    @Override
    public Optional<FoundName> find(NameSearch search) {
        Matcher figure = FIGURE.matcher(search.rest());
        Matcher clause = LAST_CLAUSE.matcher(search.sentence().before(search.index()));
        if (!figure.matches() || !clause.find()) {
            return Optional.empty();
        }
        String object = Nouns.object(Nouns.withoutHead(clause.group(1)));
        object = QUOTED.matcher(object.substring(object.lastIndexOf('的') + 1)).replaceFirst("");
        object = TASK.matcher(Nouns.untilVerb(object)).replaceFirst("");
        return object.length() > 2
                        && object.endsWith(figure.group(1))
                        && object.chars().noneMatch(Character::isDigit)
                ? Optional.of(search.guessed(ReadingRule.NAME_OF_SUBJECT, object + figure.group(2)))
                : Optional.empty();
    }
}
