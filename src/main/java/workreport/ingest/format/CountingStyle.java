package workreport.ingest.format;

import java.util.Locale;

/** How automatic lists write their numbers. */
enum CountingStyle {
    DECIMAL,
    DECIMAL_WITH_ZERO,
    FULL_WIDTH,
    CHINESE,
    CHINESE_FORMAL,
    CHINESE_DIGITS,
    STEMS,
    BRANCHES,
    CIRCLED,
    IN_PARENTHESES,
    WITH_FULL_STOP,
    UPPER_LETTER,
    LOWER_LETTER,
    UPPER_ROMAN,
    LOWER_ROMAN,
    BULLET,
    NONE;

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String HEAVENLY_STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String EARTHLY_BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int MOST = 9999;

    /** By its name in Office Open XML. */
    static CountingStyle ofWord(String name) {
        return switch (name) {
            case "decimalZero" -> DECIMAL_WITH_ZERO;
            case "decimalFullWidth", "decimalFullWidth2" -> FULL_WIDTH;
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "koreanDigital2" -> CHINESE;
            case "chineseLegalSimplified", "japaneseLegal", "ideographLegalTraditional" -> CHINESE_FORMAL;
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> CHINESE_DIGITS;
            case "ideographTraditional" -> STEMS;
            case "ideographZodiac" -> BRANCHES;
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese", "ideographEnclosedCircle" -> CIRCLED;
            case "decimalEnclosedParen" -> IN_PARENTHESES;
            case "decimalEnclosedFullstop" -> WITH_FULL_STOP;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerLetter" -> LOWER_LETTER;
            case "upperRoman" -> UPPER_ROMAN;
            case "lowerRoman" -> LOWER_ROMAN;
            case "bullet" -> BULLET;
            case "none" -> NONE;
            default -> DECIMAL;
        };
    }

    /** By its name in OpenDocument, which is how the first numbers are written. */
    static CountingStyle ofOpenDocument(String name) {
        return switch (name) {
            case "" -> NONE;
            case "A" -> UPPER_LETTER;
            case "a" -> LOWER_LETTER;
            case "I" -> UPPER_ROMAN;
            case "i" -> LOWER_ROMAN;
            default ->
                switch (name.charAt(0)) {
                    case '一' -> CHINESE;
                    case '壹' -> CHINESE_FORMAL;
                    case '甲' -> STEMS;
                    case '子' -> BRANCHES;
                    case '①' -> CIRCLED;
                    case '１' -> FULL_WIDTH;
                    default -> DECIMAL;
                };
        };
    }

    /** A number from 1 as this style writes it; as plain digits if it cannot. */
    String write(int number) {
        if (number < 0 || number > MOST || number == 0 && this != CHINESE_DIGITS && this != CHINESE) {
            return this == NONE || this == BULLET ? "" : String.valueOf(number);
        }
        return switch (this) {
            case DECIMAL -> String.valueOf(number);
            case DECIMAL_WITH_ZERO -> String.format(Locale.ROOT, "%02d", number);
            case FULL_WIDTH -> shifted(number);
            case CHINESE -> chinese(number, DIGITS, "十百千").replaceFirst("^一十", "十");
            case CHINESE_FORMAL -> chinese(number, FORMAL_DIGITS, "拾佰仟");
            case CHINESE_DIGITS -> digits(number);
            case STEMS -> cycle(number, HEAVENLY_STEMS);
            case BRANCHES -> cycle(number, EARTHLY_BRANCHES);
            case CIRCLED -> circled(number);
            case IN_PARENTHESES -> number <= 20 ? Character.toString('⑴' + number - 1) : "(" + number + ")";
            case WITH_FULL_STOP -> number <= 20 ? Character.toString('⒈' + number - 1) : number + ".";
            case UPPER_LETTER -> letters(number);
            case LOWER_LETTER -> letters(number).toLowerCase(Locale.ROOT);
            case UPPER_ROMAN -> roman(number);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case BULLET, NONE -> "";
        };
    }

    private static String shifted(int number) {
        StringBuilder text = new StringBuilder();
        String.valueOf(number).chars().forEach(each -> text.append((char) (each - '0' + '０')));
        return text.toString();
    }

    private static String digits(int number) {
        StringBuilder text = new StringBuilder();
        String.valueOf(number).chars().forEach(each -> text.append(DIGITS.charAt(each - '0')));
        return text.toString();
    }

    private static String chinese(int number, String digits, String powers) {
        if (number == 0) {
            return digits.substring(0, 1);
        }
        String zero = digits.equals(DIGITS) ? "零" : digits.substring(0, 1);
        StringBuilder text = new StringBuilder();
        String decimal = String.valueOf(number);
        boolean isGap = false;
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            int power = decimal.length() - 1 - i;
            if (digit == 0) {
                isGap = true;
            } else {
                text.append(isGap ? zero : "").append(digits.charAt(digit));
                text.append(power == 0 ? "" : powers.substring(power - 1, power));
                isGap = false;
            }
        }
        return text.toString();
    }

    private static String cycle(int number, String members) {
        int index = (number - 1) % members.length();
        return members.substring(index, index + 1);
    }

    private static String circled(int number) {
        if (number <= 20) {
            return Character.toString('①' + number - 1);
        }
        if (number <= 35) {
            return Character.toString('㉑' + number - 21);
        }
        return number <= 50 ? Character.toString('㊱' + number - 36) : String.valueOf(number);
    }

    private static String letters(int number) {
        String letter = Character.toString('A' + (number - 1) % 26);
        return letter.repeat(Math.min(1 + (number - 1) / 26, 10));
    }

    private static String roman(int number) {
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }
}
