package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Pattern;

/** "达到282亿元，增长11%": a growth or a second figure of what was named before. */
final class SaidBeforeName implements NameRule {

    /** What was added is not what there is then: 新增企业2万家、达到3万家. */
    private static final Pattern ADDED = Pattern.compile("^(?:新增|净增)(?=.{3})");

    @Override
    public Optional<FoundName> find(NameSearch search) {
        if (!search.rest().isEmpty()) {
            return Optional.empty();
        }
        Candidate previous = search.previous();
        if (previous != null && search.lead().level() && search.sameUnit()) {
            String name = ADDED.matcher(previous.name()).replaceFirst("");
            if (name.length() < previous.name().length()) {
                return Optional.of(search.found(ReadingRule.NAME_SAID_BEFORE, name, true, false, false));
            }
        }
        if (previous != null && search.start() == previous.number().end()) {
            return Optional.of(search.found(ReadingRule.NAME_SAID_BEFORE, previous.name(), false, false, false));
        }
        // "投资年均增长20%，累计完成240亿元": what grew is what was completed.
        boolean grown = previous != null
                && previous.number().isPercent()
                && search.lead().level();
        boolean same = search.lead().isChange() || search.sameUnit() || grown;
        String name = search.memory().name.isEmpty() || !same ? Subject.of(search) : search.memory().name;
        return Optional.of(search.found(
                same ? ReadingRule.NAME_SAID_BEFORE : ReadingRule.NAME_OF_SUBJECT, name, false, false, !same));
    }
}
