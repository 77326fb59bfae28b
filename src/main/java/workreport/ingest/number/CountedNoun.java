package workreport.ingest.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A noun behind the number that counts it, with what is said before and behind it.
 *
 * @param words before the number
 */
record CountedNoun(NameSearch search, String words, String noun) {

    /** "保障性住房建设任务" is all one noun. */
    private static final Pattern TASK = Pattern.compile("(?!完成)([^，。；]{2,10})(?:任务|工作)");

    /** A noun of at least this many characters is understood without a clause before it: 确定的276项改革任务. */
    private static final int WHOLE_NOUN = 4;

    /** "22个项目完成签约": not yet built. */
    private static final Pattern FINISHED = Pattern.compile("完成(?:签约|上市|注册|挂牌|审批|备案|选址|立项|招标)");

    /** Words that lead to a noun and are no part of its name. */
    private static final Pattern MEANS = Pattern.compile("^(?:依托|通过|围绕|利用|聚焦|借助)$|(?:累计|共)?[向对]$");

    /** "为1700万困难残疾人发放补贴". */
    private static final Pattern FOR = Pattern.compile("(?<![作成认行])为(?:超过?|近|约)?$");

    private static final Pattern PEOPLE = Pattern.compile("[万亿]?(?:人|名|户|位)");
    private static final Pattern PERSON = Pattern.compile("[人户者员工生师民口众家士兵才童孩妇老]$");

    private static final int LONGEST_OF_VERB = 6;
    private static final int LONGEST_EXAMPLES = 20;

    /** Two names are the name of what is counted: 马铃薯、羊绒2个产业链. Three or more are examples. */
    private static final int FEWEST_EXAMPLES = 3;

    FoundName name() {
        return again().or(this::withExamples).orElseGet(this::withWords);
    }

    /** "170户、370名贫困人口": the same noun as that of the number before. */
    private Optional<FoundName> again() {
        Candidate previous = search.previous();
        if (previous == null
                || !words.isEmpty()
                || !previous.number().counts()
                || !search.sentence().gap(search.index()).equals("、")) {
            return Optional.empty();
        }
        String same = PeopleName.of(previous.number().unit(), noun);
        String name = previous.name();
        return name.endsWith(same)
                ? Optional.of(behind(name.substring(0, name.length() - same.length()) + noun))
                : Optional.empty();
    }

    /** "围绕乳业、羊绒等10个品类": the noun alone says too little. */
    private Optional<FoundName> withExamples() {
        String examples = search.examples();
        boolean fits = BareNoun.isBare(noun)
                && !examples.isEmpty()
                && search.around().said(search.index()).isEmpty()
                && examples.length() <= LONGEST_EXAMPLES;
        return fits ? Optional.of(behind("").withText(examples + "等" + noun)) : Optional.empty();
    }

    private FoundName withWords() {
        boolean takesVerb = search.listed() && words.isEmpty();
        String before = takesVerb ? search.verb().verb() : MEANS.matcher(words).replaceFirst("");
        String rest = isCountedList(before) ? "" : before;
        boolean shortVerb = SharedVerb.begins(rest) && rest.length() <= LONGEST_OF_VERB;
        if (rest.endsWith("的") && noun.length() >= WHOLE_NOUN && !shortVerb) {
            return behind(noun);
        }
        search.verb().remember(rest, search.listed());
        String said = rest.isEmpty() ? search.predicate() : "";
        return withDeed(said)
                .or(() -> rest.isEmpty() ? BareNoun.find(search, noun, said) : Optional.empty())
                .orElseGet(() -> whole(rest, said));
    }

    /** What those counted did, or what was done for them. */
    private Optional<FoundName> withDeed(String said) {
        boolean people = PEOPLE.matcher(search.number().unit()).matches();
        if (!said.isEmpty()
                && people
                && BareNoun.isBare(noun)
                && !PERSON.matcher(noun).find()) {
            // "1600万人进城落户": no noun, but what they did.
            return Optional.of(behind(noun + said));
        }
        if (FINISHED.matcher(said).matches()) {
            return Optional.of(behind("").withText(said + noun));
        }
        Matcher task = TASK.matcher(said);
        if (task.matches()) {
            return Optional.of(behind(noun + task.group(1)));
        }
        String given = NameText.object(noun);
        boolean forThem = given.length() < noun.length()
                && FOR.matcher(search.sentence().before(search.index())).find();
        return forThem
                ? Optional.of(search.behind(
                        ReadingRule.NAME_OF_SERVICE, given + noun.substring(0, noun.length() - given.length())))
                : Optional.empty();
    }

    private FoundName whole(String rest, String said) {
        String whole = said + rest + noun;
        if (BareNoun.isBare(whole)) {
            return behind(search.around().said(search.index()) + whole);
        }
        String object = NameText.object(whole);
        boolean all = object.equals(whole) && !rest.isEmpty();
        return behind(all ? NameText.withoutOf(rest) + noun : object);
    }

    private FoundName behind(String name) {
        return search.behind(ReadingRule.NAME_COUNTED, name);
    }

    /** Whether the number counts the names before it: 甲、乙、丙3个产业. */
    private boolean isCountedList(String rest) {
        String[] members = rest.split("、");
        BigDecimal value = search.number().value();
        return members.length >= FEWEST_EXAMPLES
                && value != null
                && value.compareTo(BigDecimal.valueOf(members.length)) == 0;
    }
}
