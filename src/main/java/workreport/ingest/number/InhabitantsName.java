package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "69万甲县人民众志成城": all who live there, whatever is said of them. */
final class InhabitantsName implements NameRule {

    private static final Pattern PEOPLE = Pattern.compile(
            "[\\p{IsHan}]{0,8}?(?:各族人民|人民群众|人民|干部群众|群众(?=的[殷期热信嘱重深])|儿女|父老乡亲|人口(?=的[\\p{IsHan}]{0,4}(?:大国|国家|大省|大市)))(?![政币团法医代])");
    private static final Pattern MULTIPLE = Pattern.compile("[万亿]");

    @Override
    public Optional<FoundName> find(NameSearch search) {
        return people(search.sentence(), search.index()).map(name -> search.behind(ReadingRule.NAME_COUNTED, name));
    }

    /** The people that a number counts, if they are all who live somewhere. */
    static Optional<String> people(NumberedSentence sentence, int index) {
        Matcher people = PEOPLE.matcher(sentence.behind(index));
        boolean all = MULTIPLE.matcher(sentence.number(index).unit()).matches() && people.lookingAt();
        return all ? Optional.of(people.group()) : Optional.empty();
    }
}
