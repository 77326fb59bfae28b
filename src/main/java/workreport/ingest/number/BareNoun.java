package workreport.ingest.number;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The owner of a counted noun that says little by itself: 项目, 机制, 道路. */
final class BareNoun {

    /** What has roads and buildings of its own. */
    private static final Pattern PLACE = Pattern.compile("(?:组团|园区|产业园|开发区|新城|小镇|度假区|校区)$");

    private static final int BARE = 2;
    private static final int SHORT_NOUN = 4;

    private BareNoun() {}

    static boolean isBare(String noun) {
        return noun.length() <= BARE;
    }

    /**
     * The name of a noun before which nothing stands.
     *
     * @param said what became of those counted, or empty
     */
    static Optional<FoundName> find(NameSearch search, String noun, String said) {
        String whole = said + noun;
        Stream<Supplier<String>> ways = Stream.of(
                () -> ofProject(search, noun, said),
                () -> ofPlace(search, noun, said),
                () -> isBare(whole) ? sameAsBefore(search, whole) : "",
                () -> isBare(whole) ? ofSentence(search, whole) : ofTheme(search, whole));
        return ways.map(Supplier::get)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> search.found(ReadingRule.NAME_COUNTED, name, true, true, true));
    }

    /** "甲菌包厂建成投产，6个基地建成". */
    private static String ofProject(NameSearch search, String noun, String said) {
        String owner = isBare(noun) && !search.listed() ? ProjectOwner.inSentence(search) : "";
        boolean fits = !owner.isEmpty() && !owner.contains(noun);
        return fits ? owner + (said.equals("建成") ? "" : said) + noun : "";
    }

    /** "城东组团建设全面铺开。3条道路完工". */
    private static String ofPlace(NameSearch search, String noun, String said) {
        String place = noun.length() <= SHORT_NOUN ? search.memory().topic() : "";
        boolean fits = PLACE.matcher(place).find() && !place.contains(noun);
        return fits ? place + noun + said : "";
    }

    /** "园内总投资30亿元的15个项目": those whose cost was stated; "防贫机制完善。落实5项机制": those mentioned before. */
    private static String sameAsBefore(NameSearch search, String noun) {
        String theme = search.memory().theme();
        if (theme.endsWith(noun) && theme.length() > noun.length()) {
            return theme;
        }
        Candidate previous = search.previous();
        if (previous == null || !search.sentence().gap(search.index()).equals("的")) {
            return "";
        }
        int at = previous.name().lastIndexOf(noun);
        return at > 0 ? previous.name().substring(0, at + noun.length()) : "";
    }

    /** "科技创新起步，5个点位推进". */
    private static String ofSentence(NameSearch search, String noun) {
        String theme = Subject.ofSentence(search.sentence());
        return theme.isEmpty() || theme.contains(noun) ? "" : theme + noun;
    }

    /** "科技创新起步，5个点位36项任务推进": the theme that the number right before has been given. */
    private static String ofTheme(NameSearch search, String noun) {
        Candidate previous = search.previous();
        if (previous == null
                || !previous.number().counts()
                || !Nouns.isOnly(search.sentence().gap(search.index()))) {
            return "";
        }
        String theme = Subject.ofSentence(search.sentence());
        return !theme.isEmpty() && previous.name().startsWith(theme) ? theme + noun : "";
    }
}
