package workreport.ingest.format;

import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One level of an automatic list.
 *
 * @param style how its number is written
 * @param start its first number
 * @param pattern the label, in which %1 stands for the number of the first level and so on
 * @param restartsBelow it begins anew after any level above this one (from 0); its own index is the usual, 0 means never
 * @param plain whether numbers of upper levels are plain digits whatever their own style
 * @param gap whether anything stands between label and text
 */
record ListLevel(CountingStyle style, int start, String pattern, int restartsBelow, boolean plain, boolean gap) {

    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    /**
     * The label with all numbers in it, and a space behind it where one is read.
     *
     * @param levels all levels of the list
     * @param numbers the current number of each level
     */
    String label(ListLevel[] levels, IntUnaryOperator numbers) {
        String label = PLACE.matcher(pattern).replaceAll(found -> {
            int level = Integer.parseInt(found.group(1)) - 1;
            CountingStyle how = plain ? CountingStyle.DECIMAL : levels[level].style;
            return Matcher.quoteReplacement(how.write(numbers.applyAsInt(level)));
        });
        String visible = Blanks.strip(label.codePoints()
                .filter(each -> Character.getType(each) != Character.PRIVATE_USE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        boolean isOpen = !visible.isEmpty() && gap && isLetterLike(visible.charAt(visible.length() - 1));
        return isOpen ? visible + " " : visible;
    }

    /** There is no space after Chinese punctuation: 一、 and （一）, but 1. and 第一章. */
    private static boolean isLetterLike(char last) {
        return "、，。）】〕：—".indexOf(last) < 0;
    }
}
