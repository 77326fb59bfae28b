package workreport.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import workreport.language.Notation;
import workreport.language.Words;

/** The signs that stand beside numbers on a sheet, so that those which do, and no others, are explained. */
final class SignLegend {

    /** Stands where the report gives no value. */
    static final String NONE = "–";

    /** By sign, the key of what it means. */
    private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

    static {
        MEANINGS.put(NONE, "sheet.sign.none");
        MEANINGS.put("*", "legend.inferred");
        MEANINGS.put(Notation.ENTERED, "sheet.sign.entered");
        MEANINGS.put(Notation.READ, "sheet.sign.read");
        MEANINGS.put("Σ", "sheet.sign.sum");
        MEANINGS.put("≈", "sheet.sign.about");
        MEANINGS.put("≥", "sheet.sign.at-least");
        MEANINGS.put("≤", "sheet.sign.at-most");
        MEANINGS.put(">", "sheet.sign.over");
    }

    private final Set<String> seen = new TreeSet<>();

    /** Takes note of the signs in what is printed; gives it back. */
    String add(String printed) {
        boolean text = printed.length() > 1;
        MEANINGS.keySet().stream()
                // Within a text the dash joins milestones.
                .filter(sign -> printed.contains(sign) && !(text && sign.equals(NONE)))
                .forEach(seen::add);
        return printed;
    }

    /** What they mean, on one line; nothing if there are none. */
    Optional<String> meaning(Words words) {
        List<String> meanings = MEANINGS.entrySet().stream()
                .filter(entry -> seen.contains(entry.getKey()))
                .map(entry -> words.say(entry.getValue()))
                .toList();
        return meanings.isEmpty() ? Optional.empty() : Optional.of(String.join("　", meanings));
    }
}
