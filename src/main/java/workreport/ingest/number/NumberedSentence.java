package workreport.ingest.number;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A sentence with its numbers, and the pieces of text around each. */
final class NumberedSentence {

    private static final String CLAUSE_ENDS = "，；。：,;";
    private static final Map<String, String> FULL_WIDTH = Map.of(",", "，", ":", "：", ";", "；", "!", "！", "?", "？");
    private static final Pattern LISTED = Pattern.compile("[、:：∶︰﹕]|和|与|及|以及");
    private static final Pattern JOINED = Pattern.compile("(?:左右|以上|以内|以下)?(?:[、和与及]|以及)?(?:和|及)?");
    private static final Pattern COMMA = Pattern.compile("(?:左右|以上|以内|以下)?，");
    /** "由24:40:36优化为": what follows is where it went, not where it came from. */
    private static final Pattern ARRIVED = Pattern.compile("[^，；]*[到至为](?:[0-9]{4}年|去年|上年|今年|现在|目前)?[底末]?的?");

    /** Marks of half width as reports from the web have them, where they stand between words. */
    private static final Pattern HALF_WIDTH =
            Pattern.compile("(?<![0-9])[,:;!?](?![0-9])|(?<=\\p{IsHan})[,;]|[,;](?=\\p{IsHan})");
    /** As it is printed. */
    final String printed;
    /** With marks of full width; every character stands where it is printed. */
    final String text;

    final List<PrintedNumber> numbers;
    private final boolean[] quoted;

    NumberedSentence(String printed) {
        this.printed = printed;
        text = HALF_WIDTH.matcher(Digits.plain(printed)).replaceAll(mark -> FULL_WIDTH.get(mark.group()));
        numbers = NumberLexer.numbers(text);
        quoted = Quotes.in(text);
    }

    PrintedNumber number(int index) {
        return numbers.get(index);
    }

    /** Whether a character stands within quotation marks or brackets. */
    boolean isQuoted(int at) {
        return quoted[at];
    }

    String before(int index) {
        return text.substring(0, number(index).start());
    }

    String behind(int index) {
        return text.substring(number(index).end());
    }

    /** The text between a number and the one before it, which has to exist. */
    String gap(int index) {
        return text.substring(number(index - 1).end(), number(index).start());
    }

    /** From the last comma to the number. */
    String clause(int index) {
        int start = number(index).start();
        while (start > 0 && (CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0 || quoted[start - 1])) {
            start--;
        }
        return text.substring(start, number(index).start());
    }

    /** Where the part that a date rules begins: behind the last semicolon, or where the number came from. */
    int partStart(int index) {
        String left = before(index);
        int from = Math.max(left.lastIndexOf('；'), left.lastIndexOf(';')) + 1;
        return arrives(index) ? Math.max(from, number(index - 1).end()) : from;
    }

    /** Whether it follows the number before over "、", "和" or, in a ratio, a colon. */
    boolean isListed(int index) {
        return index > 0 && LISTED.matcher(gap(index)).matches();
    }

    /** Whether it goes on with the list of the number before, which may have a word of a bound behind it. */
    boolean continues(int index) {
        return index > 0
                && (JOINED.matcher(gap(index)).matches()
                        || COMMA.matcher(gap(index)).matches() && hasUnitBefore(index));
    }

    /** Whether the number before has the same unit. */
    boolean hasUnitBefore(int index) {
        return index > 0 && number(index).unit().equals(number(index - 1).unit());
    }

    /** How many numbers the list has that begins there. */
    int listLength(int index) {
        int length = 1;
        while (index + length < numbers.size() && continues(index + length)) {
            length++;
        }
        return length;
    }

    /** Whether the number before says what something came from, and this one where it went. */
    boolean arrives(int index) {
        return index > 0 && !isListed(index) && ARRIVED.matcher(gap(index)).matches();
    }
}
