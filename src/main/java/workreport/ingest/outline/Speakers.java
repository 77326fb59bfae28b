package workreport.ingest.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.document.Bilingual;
import workreport.evidence.Report.Speaker;
import workreport.ingest.Blank;

/** Who delivers a report, from the line that says so. */
final class Speakers {

    private static final String OFFICE = "(?:代?(?:省|市|县|区|旗|州|盟|乡|镇)长|(?:代理?)?主席|总理|(?:代理?)?(?:主任|专员))";
    private static final String NAME = "([\\p{IsHan}]{1,4}(?:[·•][\\p{IsHan}]{1,6})*)";
    private static final Pattern LINE = Pattern.compile("^[（(—-]*(.{0,24}?" + OFFICE + ")" + NAME + "[）)]?$");
    private static final Pattern IN_OCCASION =
            Pattern.compile("(?:日|会议上)[，,]?([^在上日]{0,24}?" + OFFICE + ")" + NAME + "(?:在|作|所作|代表)");
    private static final int LONGEST_LINE = 34;

    private Speakers() {}

    /** From a line of its own; question marks stand for spaces that a program could not write. */
    static Optional<Speaker> inLine(String line) {
        String dense = Blank.remove(line.replace('?', ' '));
        return dense.length() > LONGEST_LINE ? Optional.empty() : speaker(LINE.matcher(dense));
    }

    /** From the line that names the congress. */
    static Optional<Speaker> inOccasion(String line) {
        return speaker(IN_OCCASION.matcher(Blank.remove(line)));
    }

    private static Optional<Speaker> speaker(Matcher matcher) {
        return matcher.find()
                ? Optional.of(new Speaker(new Bilingual(matcher.group(2), null), new Bilingual(matcher.group(1), null)))
                : Optional.empty();
    }
}
