package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Pattern;

/** "占全国34.5%": a share of what is named. */
final class ShareName implements NameRule {

    /** "占全市41%，占全省36%". */
    private static final Pattern OTHER_SHARE = Pattern.compile("(?<=.{2})占[^占]{2,}$");

    @Override
    public Optional<FoundName> find(NameSearch search) {
        String share = search.lead().share();
        if (share.isEmpty()) {
            return Optional.empty();
        }
        boolean own = !search.rest().isEmpty();
        String name =
                (own ? search.rest() : OTHER_SHARE.matcher(search.memory().name).replaceFirst("")) + share;
        return Optional.of(search.found(ReadingRule.NAME_OF_SHARE, name, own, false, !own));
    }
}
