package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.ingest.number.PrintedNumber.Kind;
import workreport.measure.ChineseNumeral;
import workreport.measure.Figure;

/** Numbers in Chinese numerals (两所小学, 三百二十户), which the rules leave alone: a person may point at one. */
public final class WordNumber {

    private static final Pattern MULTIPLIER = Pattern.compile("万亿|[万亿]");

    private WordNumber() {}

    /**
     * The first number of a stretch, with the unit behind it.
     *
     * @param sentence that it stands in
     * @param from where the stretch begins in the sentence; if within a numeral, that numeral is meant
     * @param to where it ends
     * @return empty if no numeral there can be read in exactly one way
     */
    public static Optional<OtherNumber> in(String sentence, int from, int to) {
        for (int at = begin(sentence, from); at < to; at++) {
            if (ChineseNumeral.isPart(sentence.charAt(at))) {
                Optional<Figure> figure = Figure.at(sentence, at);
                if (figure.isPresent()) {
                    return Optional.of(number(sentence, at, figure.get()));
                }
                while (at + 1 < to && ChineseNumeral.isPart(sentence.charAt(at + 1))) {
                    at++;
                }
            }
        }
        return Optional.empty();
    }

    /** The start of the numeral around an offset; the offset itself if there is none. */
    private static int begin(String sentence, int place) {
        int at = Math.clamp(place, 0, sentence.length());
        while (at > 0 && ChineseNumeral.isPart(sentence.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static OtherNumber number(String sentence, int start, Figure figure) {
        Matcher multiplier = MULTIPLIER.matcher(sentence).region(figure.end(), sentence.length());
        int end = multiplier.lookingAt() ? multiplier.end() : figure.end();
        String times = sentence.substring(figure.end(), end);
        String unit = Units.at(sentence, end).orElse("");
        return new OtherNumber(
                sentence,
                new PrintedNumber(
                        start, end + unit.length(), Kind.QUANTITY, figure.value(), null, times + unit, false));
    }
}
