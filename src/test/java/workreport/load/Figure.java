package workreport.load;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import workreport.measure.Bound;

/**
 * A number of English text, with what is said of it.
 *
 * @param amount in the smallest unit, without trailing zeros: 2.8亿斤 is 280 million
 */
record Figure(BigDecimal amount, boolean percent, Bound bound) {

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(\\b(?:about|over|at least|at most) )?(?<![\\d.,])(?!\\d{4}(?!\\d))(\\d+(?:,\\d{3})*(?:\\.\\d+)?)(%| million| billion)?"
                    + "(?=((?: yuan)? or (?:more|less))?)");
    private static final Map<String, Bound> BOUNDS = Map.of(
            "about", Bound.ABOUT,
            "over", Bound.OVER,
            "at least", Bound.AT_LEAST,
            "or more", Bound.AT_LEAST,
            "yuan or more", Bound.AT_LEAST,
            "at most", Bound.AT_MOST,
            "or less", Bound.AT_MOST);
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "million", BigDecimal.valueOf(1_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000));

    Figure {
        amount = amount.stripTrailingZeros();
    }

    /** All numbers of the text but years: a number of four digits has a comma. */
    static Stream<Figure> in(String text) {
        return NUMBER.matcher(text).results().map(Figure::of);
    }

    private static Figure of(MatchResult match) {
        String scale = Objects.requireNonNullElse(match.group(3), "").strip();
        String word = Stream.of(match.group(1), match.group(4))
                .filter(Objects::nonNull)
                .map(found -> found.strip().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
        return new Figure(
                new BigDecimal(match.group(2).replace(",", "")).multiply(SCALES.getOrDefault(scale, BigDecimal.ONE)),
                scale.equals("%"),
                BOUNDS.getOrDefault(word, Bound.EXACT));
    }
}
