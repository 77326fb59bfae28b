package workreport.ingest.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.ingest.Sentence;

/** What a sentence must not have if it is to be a heading. */
final class Plausibility {

    /** How paragraphs begin that report or exhort, and so have no heading. */
    private static final Pattern STOCK = Pattern.compile(
            "^(?:今年|去年|明年|当前|目前|现在|今天|我[们国省市县区旗州盟]|各位代表|各位委员|过去|[一两二三四五]年来|这[一五]?年|这些|同时|此外|在此|对此|为此|据此|因此|总之"
                    + "|回顾|展望|面对|全年|今后|未来|新的一年|新一年|按照|根据|为了|综合(?:考虑|分析|各方面)|预计|全[省市县区旗州盟国]|在肯定|总结|全面总结|主要[目指预]|经济社会发展|[0-9０-９“]*十[一二三四五六]五|[0-9０-９]{2,4}年"
                    + "|必须|要(?:充分|清醒)|但|然而|其中|特别是|与此同时|具体|一方面|另一方面|上述|以上|本届|成绩|让我们|只要|只有|如果|正是|实践|事实|站在|做好(?:今年|当前|明年|下一步|政府)|实现上述|围绕上述|为实现)");
    /** Behind 2.0 no unit follows; it is the version of something. */
    private static final Pattern DIGIT = Pattern.compile("[0-9０-９]+(?:\\.0(?![0-9%％亿万]))?");

    private static final Pattern VERSION = Pattern.compile("[0-9]\\.0");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|《[^》]*》|[\\[〔(（][0-9]{1,3}[\\]〕)）]");
    private static final Pattern LIST = Pattern.compile("[；：;:]");
    /** How many there are of something: 渣场两个. */
    private static final Pattern COUNTED = Pattern.compile("[一二两三四五六七八九十百]+[个家座条所处项次名户]。?$");

    private Plausibility() {}

    static boolean isStock(String text) {
        return STOCK.matcher(text).find();
    }

    /** Whether a number stands in it that counts or dates something. */
    static boolean hasFigure(String text) {
        if (COUNTED.matcher(text).find()) {
            return true;
        }
        Matcher digits = DIGIT.matcher(QUOTED.matcher(text).replaceAll(""));
        while (digits.find()) {
            if (!VERSION.matcher(digits.group()).matches()) {
                return true;
            }
        }
        return false;
    }

    static boolean hasComma(String text) {
        return text.indexOf('，') >= 0 || text.indexOf(',') >= 0;
    }

    /** Whether a sentence could be a heading by itself, wherever it stands. */
    static boolean couldHead(Sentence sentence, int longest) {
        String text = sentence.text();
        return sentence.isClosed()
                && sentence.length() >= 4
                && sentence.length() <= longest
                && !LIST.matcher(text).find()
                && !hasFigure(text);
    }
}
