package workreport.ingest.outline;

import java.util.List;
import workreport.document.Anchor;

/**
 * A term that the report explains after its text.
 *
 * @param mark in the text: {@code [1]}; empty if it has none
 * @param term empty where the note names none
 * @param uses where it stands in the text: the term, or the mark where the term does not stand before it
 * @param places where the explanation stood in the file; empty for a footnote
 */
public record GlossaryEntry(String mark, String term, String meaning, List<Anchor> uses, List<Place> places) {

    public GlossaryEntry {
        uses = List.copyOf(uses);
        places = List.copyOf(places);
    }
}
