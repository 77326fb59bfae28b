package workreport.ingest.report;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workreport.document.Bilingual;
import workreport.measure.Unit;
import workreport.platform.Sha256;

/** What the units that reports use are called in English, and what identifies each. Words that only count have no English. */
final class CommonUnits {

    private static final int ID_LENGTH = 8;

    private record Known(String zh, String id, String en) {}

    private static final Map<String, Known> KNOWN = Stream.of(
                    "% percent %",
                    "‰ per-mille ‰",
                    "个百分点 percentage-point percentage points",
                    "百分点 percentage-points percentage points",
                    "倍 times times",
                    "元 yuan yuan",
                    "美元 us-dollar US dollars",
                    "亩 mu mu",
                    "公顷 hectare ha",
                    "平方米 square-metre m²",
                    "平方公里 square-kilometre km²",
                    "立方米 cubic-metre m³",
                    "公里 kilometre km",
                    "千米 kilometres km",
                    "米 metre m",
                    "斤 jin jin",
                    "公斤 kilogram kg",
                    "吨 tonne t",
                    "吨标准煤 tonne-coal-equivalent t of standard coal",
                    "吨标煤 tonne-standard-coal t of standard coal",
                    "千瓦 kilowatt kW",
                    "兆瓦 megawatt MW",
                    "千瓦时 kilowatt-hour kWh",
                    "微克/立方米 microgram-cubic-metre µg/m³",
                    "天 day days",
                    "日 days days",
                    "年 year years",
                    "个月 month months",
                    "个小时 hours hours",
                    "小时 hour hours",
                    "分钟 minute minutes",
                    "岁 age years",
                    "人 person people",
                    "名 person-ming people",
                    "位 person-wei people",
                    "人次 person-time person-times",
                    "户 household households",
                    "户次 household-time household-times")
            .map(line -> line.split(" ", 3))
            .map(parts -> new Known(parts[0], parts[1], parts[2]))
            .collect(Collectors.toMap(Known::zh, known -> known));

    private CommonUnits() {}

    /**
     * The unit that a report writes so.
     *
     * @param symbol without what multiplies it
     */
    static Unit of(String symbol) {
        if (symbol.isEmpty()) {
            return new Unit(Unit.NONE, new Bilingual("无单位", "no unit"), null);
        }
        Known known = KNOWN.get(symbol);
        return known == null
                ? new Unit(id(symbol), new Bilingual(symbol, null), null)
                : new Unit(known.id, new Bilingual(symbol, known.en), null);
    }

    private static String id(String symbol) {
        return "unit-" + Sha256.of(symbol.getBytes(StandardCharsets.UTF_8)).substring(0, ID_LENGTH);
    }
}
