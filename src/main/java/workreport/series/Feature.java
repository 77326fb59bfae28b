package workreport.series;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Something a name says about whom or what it counts, which another name must also say to mean the same. */
enum Feature {
    /** Companies of a size that the statistics bureau follows one by one. */
    SIZE("规模以上|限额以上|规模以下|限额以下", true),
    /** A mean over persons or households, or per unit of output. */
    PER("人均|户均|亩均|每千|每万|单位(?=国内|地区|生产|GDP|工业)|万元(?=国内|地区|生产|GDP|工业)", true),
    /** Unemployment as registered or as surveyed. */
    UNEMPLOYMENT("(?:登记|调查)(?=失业)", true),
    /** 再就业: people re-employed are not new jobs. */
    REEMPLOYMENT("再就业", true),
    TRADE("进出口|进口|出口", true),
    SECTOR("第[一二三]产业|[一二三]产|农业|工业|服务业|建筑业", true),
    /** What is insured against. */
    INSURANCE("养老|医疗|工伤|生育|新农合", false),
    /** Permanent residents, or those registered. */
    POPULATION("常住|户籍", false),
    /** Whose level: a province's list is not a city's. */
    AUTHORITY("国家级|省级|市级|县级|区级|旗级|区本级|县本级|市本级|中央|地方", false);

    private final Pattern pattern;
    private final boolean strict;

    Feature(String words, boolean strict) {
        pattern = Pattern.compile(words);
        this.strict = strict;
    }

    /** The words for it in a name, in a fixed order; empty if it says nothing. */
    String in(String name) {
        return pattern.matcher(name)
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .collect(Collectors.joining());
    }

    /** Whether a name without it means something different from one with it. */
    boolean isStrict() {
        return strict;
    }
}
