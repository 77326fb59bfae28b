package workreport.ingest.number;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a paragraph has said and later sentences leave out. */
final class Memory {

    private static final Pattern CLAUSE_END = Pattern.compile("[，；：,;。！!]");

    /** The last full name. */
    String name = "";
    /** The sentence before, if it has no numbers; empty otherwise. */
    String said = "";
    /** The sentence before, or the heading. */
    private String before = "";

    private @Nullable String topic;
    /** What was put before the last name because it belongs to it; empty if nothing was. */
    String owner = "";
    /** The names of the last pair or list. */
    List<String> list = List.of();

    /** The year that the paragraph plans for, "到2035年"; 0 if none was said. */
    int target;

    /** Takes note of a sentence that has been read. */
    void pass(String sentence) {
        before = sentence;
        topic = null;
    }

    /** The project, place or company that the sentence before is about; empty if it is about none. It is seldom asked for. */
    String topic() {
        String known = topic;
        if (known == null) {
            known = ProjectOwner.topic(CLAUSE_END.split(before, 2)[0]);
            topic = known;
        }
        return known;
    }

    /** What the sentence before is about, if it has no numbers. It is seldom asked for. */
    String theme() {
        return said.isEmpty() ? "" : Nouns.theme(said);
    }
}
