package workreport.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between a number and its unit and multiplies it: 万, 亿, 千万. */
public final class Multiplier {

    /** 千 as the beginning of a unit: 千瓦, 千米. */
    static final String KILO = "千[瓦米克伏焦卡赫帕]";

    private static final Pattern PRINTED = Pattern.compile("[百千]?万?亿|[百千]?万|百(?!分)|(?!" + KILO + ")千");

    private Multiplier() {}

    /** The multiplier that a text starts with; empty if it starts with none. */
    public static String of(String text) {
        Matcher match = PRINTED.matcher(text);
        return match.lookingAt() ? match.group() : "";
    }

    /** How many zeros it adds. */
    public static int zeros(String multiplier) {
        return multiplier
                .chars()
                .map(power -> switch (power) {
                    case '百' -> 2;
                    case '千' -> 3;
                    case '万' -> 4;
                    case '亿' -> 8;
                    default -> throw new IllegalArgumentException(multiplier);
                })
                .sum();
    }
}
