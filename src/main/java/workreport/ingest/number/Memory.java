package workreport.ingest.number;

import java.util.List;

/** What a paragraph has said and later sentences leave out. */
final class Memory {

    /** The last full name. */
    String name = "";
    /** The sentence before, if it has no numbers; empty otherwise. */
    String said = "";
    /** The project, place or company that the sentence before is about; empty if it is about none. */
    String topic = "";
    /** What was put before the last name because it belongs to it; empty if nothing was. */
    String owner = "";
    /** The names of the last pair or list. */
    List<String> list = List.of();

    /** The year that the paragraph plans for, "到2035年"; 0 if none was said. */
    int target;

    /** What the sentence before is about, if it has no numbers. It is seldom asked for. */
    String theme() {
        return said.isEmpty() ? "" : Nouns.theme(said);
    }
}
