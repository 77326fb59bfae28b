package workreport.ingest.number;

/** A number of a report, as the rules have read it. */
public sealed interface ReadNumber permits Candidate, OtherNumber {

    /** The sentence that it stands in. */
    String sentence();

    /** Where it stands in the sentence. */
    PrintedNumber number();

    /** It as printed, with its unit. */
    default String text() {
        return sentence().substring(number().start(), number().end());
    }
}
