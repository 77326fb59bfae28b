package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Pattern;

/** "总投资60亿元、占地1500亩的某项目": all figures of a list belong to the noun that it leads to. */
final class FiguresName implements NameRule {

    private static final Pattern NEXT_IN_LIST = Pattern.compile("、?[^，。；、的]{1,6}");

    @Override
    public Optional<FoundName> find(NameSearch search) {
        String rest = search.rest();
        if (!MoneyName.isMoney(rest) && !BareName.isBare(rest)) {
            return Optional.empty();
        }
        NumberedSentence sentence = search.sentence();
        for (int i = search.index(); i < sentence.numbers.size(); i++) {
            if (sentence.text.startsWith("的", sentence.number(i).end())) {
                String object = i == search.index() ? "" : search.around().objectOf(i);
                return object.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                search.behind(ReadingRule.NAME_OF_FIGURES, object + MoneyObjectName.figure(rest)));
            }
            boolean last = i + 1 == sentence.numbers.size();
            if (last || !NEXT_IN_LIST.matcher(sentence.gap(i + 1)).matches()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
