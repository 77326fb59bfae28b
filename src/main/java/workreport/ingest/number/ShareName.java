package workreport.ingest.number;

import java.util.Optional;

/** "占全国34.5%": a share of what is named. */
final class ShareName implements NameRule {

    @Override
    public Optional<FoundName> find(NameSearch search) {
        String share = search.lead().share();
        if (share.isEmpty()) {
            return Optional.empty();
        }
        boolean own = !search.rest().isEmpty();
        String name = (own ? search.rest() : search.memory().name) + share;
        return Optional.of(search.found(ReadingRule.NAME_OF_SHARE, name, own, false, !own));
    }
}
