package workreport.ingest.number;

import java.util.Optional;

/** One way to find what a number counts. */
interface NameRule {

    /** The name, or empty where the rule has nothing to say of such a number. */
    Optional<FoundName> find(NameSearch search);
}
