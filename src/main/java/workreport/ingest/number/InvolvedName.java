package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "涉及177个行政村2700户的饮水工程": whom the noun at the end concerns. */
final class InvolvedName implements NameRule {

    private static final Pattern INVOLVED = Pattern.compile("(涉及|覆盖|惠及)[^，。；：的]*$");
    private static final Pattern OF = Pattern.compile("[\\p{IsHan}]{0,8}的");

    private static final Pattern COUNTED_NEXT = Pattern.compile("[\\p{IsHan}&&[^的]]{0,8}、?");

    @Override
    public Optional<FoundName> find(NameSearch search) {
        NumberedSentence sentence = search.sentence();
        Matcher involved = INVOLVED.matcher(sentence.before(search.index()));
        if (!search.number().counts() || !involved.find()) {
            return Optional.empty();
        }
        int last = search.index();
        while (last + 1 < sentence.numbers.size()
                && COUNTED_NEXT.matcher(sentence.gap(last + 1)).matches()) {
            last++;
        }
        Matcher of = OF.matcher(sentence.behind(last));
        String object = of.lookingAt() ? Nouns.at(sentence.behind(last).substring(of.end())) : "";
        if (object.isEmpty()) {
            return Optional.empty();
        }
        String noun = sentence.behind(search.index()).startsWith("的")
                ? ""
                : search.around().nounBehind(search.index());
        noun = noun.split("的", 2)[0];
        String whom = noun.isEmpty() ? search.number().unit() + "数" : noun;
        return Optional.of(search.behind(ReadingRule.NAME_OF_FIGURES, object + involved.group(1) + whom));
    }
}
