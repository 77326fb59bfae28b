package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Pattern;

/** "重点项目105个，其中工业类3个、农业类21个": kinds of what was counted before. */
final class KindName implements NameRule {

    private static final Pattern KIND = Pattern.compile("[^、，]{1,8}类|农村|城镇|城市|城区|县城|乡村|农牧区|(?:国家|自治区|省|市|州|盟|县|区)级");
    private static final Pattern OTHER_KIND = Pattern.compile("^[^、，]{1,8}类(?=.{2})");

    @Override
    public Optional<FoundName> find(NameSearch search) {
        Candidate previous = search.previous();
        if (previous == null
                || !search.sameUnit()
                || !search.number().counts()
                || !KIND.matcher(search.rest()).matches()) {
            return Optional.empty();
        }
        String noun = BareName.withoutVerb(OTHER_KIND.matcher(previous.name()).replaceFirst(""));
        return noun.endsWith("类") || noun.length() < 2
                ? Optional.empty()
                : Optional.of(search.guessed(ReadingRule.NAME_OF_SUBJECT, search.rest() + noun));
    }
}
