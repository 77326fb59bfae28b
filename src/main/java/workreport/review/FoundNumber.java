package workreport.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workreport.document.Anchor;
import workreport.ingest.number.Candidate;
import workreport.ingest.number.ReadNumber;
import workreport.ingest.report.AnchoredNumber;

/**
 * A number of a report, where it stands and what the rules made of it.
 *
 * @param key which identifies it when the report is read again
 */
public record FoundNumber(NumberKey key, Anchor anchor, ReadNumber read) {

    /** All numbers of a report, in the order of the text. */
    static List<FoundNumber> of(List<AnchoredNumber> numbers) {
        Map<String, List<String>> places = new HashMap<>();
        List<FoundNumber> found = new ArrayList<>();
        for (AnchoredNumber each : numbers) {
            ReadNumber read = each.number();
            String place = each.anchor().paragraph() + " "
                    + (each.anchor().start() - read.number().start());
            List<String> alike = places.computeIfAbsent(read.sentence(), _ -> new ArrayList<>());
            if (!alike.contains(place)) {
                alike.add(place);
            }
            NumberKey key = new NumberKey(read.sentence(), read.number().start(), read.text(), alike.indexOf(place));
            found.add(new FoundNumber(key, each.anchor(), read));
        }
        return List.copyOf(found);
    }

    /** Whether the rules took it for a quantity. */
    public boolean isCandidate() {
        return read instanceof Candidate;
    }
}
