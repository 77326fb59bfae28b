package workreport.ingest.number;

import java.util.List;

/** What a paragraph has said and later sentences leave out. */
final class Memory {

    /** The last full name. */
    String name = "";
    /** What the sentence before is about, if it has no numbers. */
    String theme = "";
    /** The names of the last pair or list. */
    List<String> list = List.of();
}
