package workreport.ingest.number;

import java.util.Collection;
import java.util.List;

/**
 * How well a report is likely to have been read.
 *
 * @param quantities how many were read
 * @param doubted how many of them a person should look at
 * @param expectedErrors how many in a hundred of the others are likely to be wrong in something, nearly always the name
 */
public record ReadingQuality(int quantities, int doubted, double expectedErrors) {

    /** Percentages, measured on a report that the rules were not made with; a test compares them with the bundled one. */
    private static final double NAME_BEFORE = 3.5;

    private static final double NAME_COUNTED = 7;
    private static final double OTHER_NAME = 1.5;

    /** The quality to expect of these readings. */
    public static ReadingQuality of(Collection<Candidate> readings) {
        List<Candidate> sure =
                readings.stream().filter(each -> each.doubts().isEmpty()).toList();
        double expected = sure.stream()
                .map(each -> each.rule(ReadingRule.Part.NAME))
                .mapToDouble(ReadingQuality::rate)
                .average()
                .orElse(0);
        return new ReadingQuality(readings.size(), readings.size() - sure.size(), Math.round(expected * 10) / 10.0);
    }

    private static double rate(ReadingRule name) {
        return switch (name) {
            case NAME_BEFORE -> NAME_BEFORE;
            case NAME_COUNTED -> NAME_COUNTED;
            default -> OTHER_NAME;
        };
    }
}
