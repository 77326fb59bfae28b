package workreport.typeset;

import java.util.List;

/** What may stand at the beginning and the end of a line in Chinese (GB/T 15834). */
final class Kinsoku {

    private static final String NEVER_FIRST = "。，、；：！？」』）》〉】〕”’…—–·.,;:!?)]}%％‰℃°～*◇◆";
    private static final String NEVER_LAST = "「『（《〈【〔“‘([{≈≥≤>+−—–￥$";
    /** Characters that stay with the digits before them. */
    private static final String WITH_FIGURES = "年月日万亿元个亩吨户人家套头只口条座项公里平度";
    /** Units, which stay whole. */
    private static final List<String> UNITS =
            List.of("百分点", "万亩", "亿元", "万元", "亿斤", "万吨", "万头", "万只", "万口", "万人", "公里", "公斤", "平方米", "千瓦", "万千瓦");
    /** Marks whose right half is empty: at the end of a line that half may be outside. */
    private static final String HALF_EMPTY = "。，、；：！？」』）》〉】〕”’";

    private static final String QUOTES = "“”‘’";
    /** Chinese characters and marks begin there. */
    private static final int WIDE = 0x2E80;

    private Kinsoku() {}

    /** Whether a line may end before the one and the next begin with the other. */
    static boolean mayPart(int last, int first) {
        return NEVER_FIRST.indexOf(first) < 0
                && NEVER_LAST.indexOf(last) < 0
                && last != 0xA0
                && first != 0xA0
                && !(last == '-' && Character.isDigit(first))
                && !(last == '’' && isWestern(first))
                && !(Character.isDigit(last) && WITH_FIGURES.indexOf(first) >= 0)
                && UNITS.stream().noneMatch(unit -> isWithin(unit, last, first));
    }

    private static boolean isWithin(String word, int left, int right) {
        int at = word.indexOf(left);
        return at >= 0 && word.startsWith(Character.toString(right), at + 1);
    }

    static boolean isHalfEmpty(int character) {
        return HALF_EMPTY.indexOf(character) >= 0;
    }

    /** Whether a quotation mark stands in western text, where it is narrow. */
    static boolean isWesternQuote(int before, int character, int after) {
        return QUOTES.indexOf(character) >= 0 && before < WIDE && after < WIDE && (before > ' ' || after > ' ');
    }

    /** Whether a character is a Chinese one, not a mark. */
    static boolean isHan(int character) {
        return Character.isIdeographic(character);
    }

    /** Whether it is a letter or a figure of the West, which Chinese wants a little air around. */
    static boolean isWestern(int character) {
        return character < 0x250 && Character.isLetterOrDigit(character) || character == '%';
    }

    /** Whether air between two characters may grow: everywhere but within western words and numbers. */
    static boolean mayStretch(int left, int right) {
        return left >= WIDE || right >= WIDE || left == ' ';
    }
}
