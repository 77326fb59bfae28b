package workreport.ingest.number;

import java.util.Optional;

/** The words before a number, with the verb that its list says once. */
final class OwnName implements NameRule {

    @Override
    public Optional<FoundName> find(NameSearch search) {
        String rest = search.rest();
        String verb = search.verb().verb();
        if (search.listed() && !verb.isEmpty() && search.previous() != null && !SharedVerb.begins(rest)) {
            return Optional.of(search.before(ReadingRule.NAME_WITH_SHARED_VERB, verb + rest));
        }
        search.verb().remember(rest, search.listed());
        return Optional.of(search.before(ReadingRule.NAME_BEFORE, NameText.object(rest)));
    }
}
