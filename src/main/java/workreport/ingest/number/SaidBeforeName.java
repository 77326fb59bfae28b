package workreport.ingest.number;

import java.util.Optional;

/** "达到282亿元，增长11%": a growth or a second figure of what was named before. */
final class SaidBeforeName implements NameRule {

    @Override
    public Optional<FoundName> find(NameSearch search) {
        if (!search.rest().isEmpty()) {
            return Optional.empty();
        }
        Candidate previous = search.previous();
        if (previous != null && search.start() == previous.number().end()) {
            return Optional.of(search.found(ReadingRule.NAME_SAID_BEFORE, previous.name(), false, false, false));
        }
        boolean same = search.lead().isChange() || search.sameUnit();
        String name = search.memory().name.isEmpty() || !same ? Subject.of(search) : search.memory().name;
        return Optional.of(search.found(
                same ? ReadingRule.NAME_SAID_BEFORE : ReadingRule.NAME_OF_SUBJECT, name, false, false, !same));
    }
}
