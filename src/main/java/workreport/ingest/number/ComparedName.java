package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Pattern;

/** "增长6.7%、高于全国0.8个百分点": what was named before, compared. */
final class ComparedName implements NameRule {

    private static final Pattern COMPARISON =
            Pattern.compile("(?:高于|低于|快于|慢于|好于|高出|超过?(?=全[国省市区州盟县旗]|平均|目标|预期)|比全[国省市区州盟县旗][^，]{0,8}[高低快慢]$)");

    @Override
    public Optional<FoundName> find(NameSearch search) {
        String name = search.memory().name;
        return COMPARISON.matcher(search.rest()).lookingAt() && !name.isEmpty()
                ? Optional.of(search.found(ReadingRule.NAME_COMPARED, name + search.rest(), false, false, false))
                : Optional.empty();
    }
}
