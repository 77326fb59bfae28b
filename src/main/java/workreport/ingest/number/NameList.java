package workreport.ingest.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives numbers that stand in a list their names in turn: "A、B分别增长1%、2%", "产业结构为22:30:48". */
final class NameList {

    private static final Pattern IN_BRACKETS = Pattern.compile("（.*");
    private static final Pattern MADE_OF = Pattern.compile("(?:由|从|调整|优化|演进|演变|转变|变化|比为|为).*$");
    private static final Pattern INDUSTRIES = Pattern.compile("产业|三产");
    private static final Pattern STRUCTURE = Pattern.compile("(?:结构|比例)比?例?");
    private static final Pattern TOWN_AND_COUNTRY = Pattern.compile("城乡|城[镇市][和、与](?:农村|农牧)");
    /** "甲、乙分别完成年度任务的113%、148%". */
    private static final Pattern EACH_DID = Pattern.compile("([^，；]{3,30})分别([^，；]{2,14}?)的?");

    /** "甲、乙增长5%、6%，分别高于全国2个、3个百分点". */
    private static final Pattern EACH_COMPARED = Pattern.compile("分别((?:高于|低于|快于|慢于|好于|高出)[^，；]*)");
    /** Whose it is stands in the clause before. */
    private static final Pattern FIGURE_OF_EACH = Pattern.compile("数量|总量|规模|标准|价格|[月年日]?人均|户均|面积|产量|产值|金额");

    private static final List<String> THREE_INDUSTRIES = List.of("第一产业", "第二产业", "第三产业");

    private final NumberedSentence sentence;
    private final Memory memory;
    /** The names given in this sentence so far. */
    private final List<String> given = new ArrayList<>();

    private List<String> names = List.of();
    private int first = -1;
    /** What the shares of a ratio are the parts of. */
    private String structure = "";

    NameList(NumberedSentence sentence, Memory memory) {
        this.sentence = sentence;
        this.memory = memory;
    }

    void remember(String name) {
        given.add(name);
    }

    /** The name that the list gives to a number, or empty if it is in none. */
    Optional<String> name(int index, FoundName found) {
        if (sentence.number(index).kind() == PrintedNumber.Kind.RATIO) {
            return Optional.of(share(index, found));
        }
        int length = sentence.listLength(index);
        Lead lead = found.lead();
        boolean pair = length == 2
                && !sentence.continues(index)
                && sentence.hasUnitBefore(index + 1)
                && TOWN_AND_COUNTRY.matcher(lead.rest()).find();
        Matcher each = EACH_DID.matcher(lead.rest());
        if (each.matches() && length > 1) {
            List<String> doers = SharedNames.split(Nouns.withoutHead(each.group(1)), length);
            return Optional.of(begin(
                    index, doers.stream().map(doer -> doer + each.group(2)).toList(), found));
        }
        Matcher compared = EACH_COMPARED.matcher(lead.rest());
        if (compared.matches() && length > 1 && !sentence.continues(index)) {
            return Optional.of(begin(
                    index,
                    said(length).stream().map(name -> name + compared.group(1)).toList(),
                    found));
        }
        if (lead.each() && length > 1 && FIGURE_OF_EACH.matcher(lead.rest()).matches()) {
            List<String> owners = owners(index, length);
            if (!owners.isEmpty()) {
                return Optional.of(begin(
                        index, owners.stream().map(owner -> owner + lead.rest()).toList(), found));
            }
        }
        boolean members =
                length > 1 && lead.level() && !sentence.continues(index) && SharedNames.isListOf(lead.rest(), length);
        if (lead.each() || pair || members) {
            return Optional.of(begin(index, named(index, found, length), found));
        }
        if (lead.rest().isEmpty() && (lead.isChange() || lead.level()) && length > 1 && !sentence.continues(index)) {
            List<String> before = said(length);
            if (!before.isEmpty()) {
                return Optional.of(begin(index, before, found));
            }
        }
        if (!sentence.continues(index)) {
            first = -1;
            return Optional.empty();
        }
        int place = index - first;
        return first >= 0 && place < names.size() ? Optional.of(names.get(place)) : Optional.empty();
    }

    /** As many as there are numbers, which the clause before names: "节庆、论坛、展会，数量分别减少…"; empty if it does not. */
    private List<String> owners(int index, int length) {
        String[] clauses = sentence.before(index).split("[，；：]");
        if (clauses.length < 2) {
            return List.of();
        }
        String clause = Nouns.withoutHead(clauses[clauses.length - 2]);
        List<String> owners = SharedNames.split(clause, length);
        return owners.size() < 2 || owners.getFirst().equals(owners.getLast())
                ? List.of()
                : owners.stream().map(Nouns::untilVerb).toList();
    }

    private String begin(int index, List<String> list, FoundName found) {
        names = list;
        first = index;
        return list.isEmpty() ? found.text() : list.getFirst();
    }

    private List<String> named(int index, FoundName found, int length) {
        String list = found.lead().rest().isEmpty()
                ? ""
                : Nouns.withoutHead(found.lead().rest());
        List<String> all = list.isEmpty() ? said(length) : SharedNames.split(list, length);
        if (all.size() == length) {
            memory.list = all;
        }
        return all;
    }

    /** The last list of names, or what was named just before: "接待游客…、收入…，增长18%和23%". */
    private List<String> said(int length) {
        List<String> last = given.isEmpty() ? List.of() : SharedNames.members(given.getLast());
        if (last.size() == length) {
            return last;
        }
        if (memory.list.size() == length || given.size() < length) {
            return memory.list;
        }
        return List.copyOf(given.subList(given.size() - length, given.size()));
    }

    private String share(int index, FoundName found) {
        int start = index;
        while (start > 0
                && sentence.number(start - 1).kind() == PrintedNumber.Kind.RATIO
                && sentence.gap(start).length() == 1) {
            start--;
        }
        int place = index - start;
        boolean goesOn = !structure.isEmpty() && found.lead().rest().length() <= 1;
        if (place == 0 && !goesOn) {
            String name = found.own() && found.text().length() > 2
                    ? found.text()
                    : IN_BRACKETS.matcher(memory.name).replaceFirst("");
            structure = MADE_OF.matcher(name).replaceFirst("");
        }
        boolean industries = (INDUSTRIES.matcher(structure).find()
                        || STRUCTURE.matcher(structure).matches()
                                && INDUSTRIES.matcher(sentence.text).find())
                && place < THREE_INDUSTRIES.size();
        String part = industries ? THREE_INDUSTRIES.get(place) + "比重" : Integer.toString(place + 1);
        return structure + "（" + part + "）";
    }
}
