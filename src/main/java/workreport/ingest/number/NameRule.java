package workreport.ingest.number;

import java.util.Optional;

/** One way to find what a number counts. */
interface NameRule {

    /** The name, or empty if the rule does not apply to the number. */
    Optional<FoundName> find(NameSearch search);
}
