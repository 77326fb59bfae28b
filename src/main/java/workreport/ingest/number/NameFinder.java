package workreport.ingest.number;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a number counts: what the first rule says that has anything to say, then what a list or a project adds. */
final class NameFinder {

    private static final List<NameRule> RULES = List.of(
            new MedalName(),
            new InhabitantsName(),
            new InARowName(),
            new TimesName(),
            new RateBehindName(),
            new OfWhichName(),
            new TreatedName(),
            new InvolvedName(),
            new FundName(),
            new MoneyObjectName(),
            new CountedName(),
            new EchoName(),
            new FiguresName(),
            new ServiceName(),
            new MoneyName(),
            new ShareName(),
            new ComparedName(),
            new DeedName(),
            new SaidBeforeName(),
            new SharedStemName(),
            new KindName(),
            new BareName(),
            new OwnName());

    private final Surroundings around;
    private final Memory memory;
    private final NameList list;
    private final SharedVerb verb = new SharedVerb();

    NameFinder(NumberedSentence sentence, Memory memory) {
        around = new Surroundings(sentence);
        this.memory = memory;
        list = new NameList(sentence, memory);
    }

    /** @param previous the quantity before it in the sentence, or null */
    FoundName of(int index, @Nullable Candidate previous) {
        NameSearch search = NameSearch.of(around, index, previous, memory, verb);
        FoundName first = RULES.stream()
                .map(rule -> rule.find(search))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        String unit = around.sentence().number(index).unit();
        FoundName found = PeopleName.with(unit, ProjectOwner.with(search, first));
        return list.name(index, found).map(found::inTurn).orElse(found);
    }

    /** To be called with each name as finally chosen. */
    void remember(FoundName name) {
        list.remember(name.text());
        if (name.own()) {
            memory.name = name.text();
        }
    }
}
