package workreport.ingest.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import workreport.document.Bilingual;
import workreport.evidence.Comparability;
import workreport.evidence.Indicator;
import workreport.evidence.Link;

/** Finds indicators whose names differ in nothing but whom or what they cover: the urban income and the rural one. */
final class ScopeLinks {

    /** Words that tell whom or what is covered. */
    private static final Pattern SCOPE =
            Pattern.compile("城乡|城镇|城市|农村|农牧区|农牧民|农民|全体|规模以上|规模以下|规上|限额以上|限上|本级|全国|全省|全市|全区|全县|全旗|全州|全盟");

    private static final Bilingual NOTE = new Bilingual(
            "名称只有范围不同：各自说的是不同的人群、地域或单位，不可相减，也不可并作一个序列。",
            "The names differ in scope only: each covers other people, places or enterprises. They are not to be subtracted from each other, nor joined into one series.");

    private ScopeLinks() {}

    /** One link for each name that indicators of different scope share. */
    static List<Link> between(List<Indicator> indicators) {
        Map<String, Map<String, String>> byCore = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            String name = indicator.name().zh();
            String core = SCOPE.matcher(name).replaceAll("").replace("居民", "");
            if (core.length() > 1) {
                byCore.computeIfAbsent(core, _ -> new LinkedHashMap<>()).putIfAbsent(name, indicator.id());
            }
        }
        return byCore.values().stream()
                .filter(names -> names.size() > 1)
                .map(names -> new Link(List.copyOf(names.values()), Comparability.CAUTION, NOTE))
                .collect(Collectors.toList());
    }
}
