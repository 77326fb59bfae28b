package workreport.language;

import workreport.evidence.Contents;
import workreport.evidence.Observation;
import workreport.evidence.Source;

/** What observations rest on, in words. */
public final class Provenance {

    private final Contents contents;
    private final Words words;

    public Provenance(Contents contents, Words words) {
        this.contents = contents;
        this.words = words;
    }

    /** The sentence that an observation stands in, or who entered it from where. */
    public String of(Observation observation) {
        return contents.sentence(observation)
                .or(() -> observation.entered().map(entered -> of(entered, words)))
                .orElseThrow();
    }

    /** Who entered something from where, and when. */
    public static String of(Source.Entered entered, Words words) {
        return words.say("source.entered", document(entered, words), entered.when(), entered.by());
    }

    /** The document that something was taken from, with the place in it. */
    private static String document(Source.Entered entered, Words words) {
        String document = entered.title();
        if (entered.page() != null) {
            document = words.say("source.page", document, entered.page());
        }
        return entered.address() == null ? document : words.say("source.address", document, entered.address());
    }
}
