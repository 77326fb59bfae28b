package workreport.ingest.outline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.ingest.Blank;

/** Days and years as front matter writes them, in digits or spelt: 2022年1月6日, 二〇二二年一月六日. */
final class Dates {

    private static final String SPELT = "0-9０-９〇○Ｏ零" + ChineseNumerals.COUNTING;
    private static final Pattern YEAR = Pattern.compile("([" + SPELT + "]{4})年?");
    private static final Pattern DAY =
            Pattern.compile("([" + SPELT + "]{4})[年.-]([" + SPELT + "]{1,3})[月.-]([" + SPELT + "]{1,3})日?");
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;

    private Dates() {}

    /** The first whole date in a text. */
    static Optional<LocalDate> day(String text) {
        Matcher matcher = DAY.matcher(Blank.remove(text));
        while (matcher.find()) {
            OptionalInt year = year(matcher.group(1));
            OptionalInt month = ChineseNumerals.any(matcher.group(2));
            OptionalInt day = ChineseNumerals.any(matcher.group(3));
            if (year.isPresent() && month.isPresent() && day.isPresent()) {
                try {
                    return Optional.of(LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt()));
                } catch (DateTimeException noSuchDay) {
                    // Another may follow.
                }
            }
        }
        return Optional.empty();
    }

    /** The first year in a text. */
    static OptionalInt year(String text) {
        Matcher matcher = YEAR.matcher(Blank.remove(text));
        while (matcher.find()) {
            OptionalInt year = ChineseNumerals.any(matcher.group(1));
            if (year.isPresent() && FIRST_YEAR <= year.getAsInt() && year.getAsInt() <= LAST_YEAR) {
                return year;
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a text is a year in four digits in which a report can have been delivered. */
    static boolean isYear(String text) {
        return text.matches("[0-9]{4}") && FIRST_YEAR <= Integer.parseInt(text) && Integer.parseInt(text) <= LAST_YEAR;
    }

    /** Whether a text is nothing but a date, with or without a day, in brackets or behind a dash. */
    static boolean isOnly(String text) {
        return Blank.remove(text)
                .matches("[（(—―－-]*[" + SPELT + "]{4}年[" + SPELT + "]{1,3}月(?:[" + SPELT + "]{1,3}日)?[）)]?");
    }
}
