package workreport.ingest.outline;

import java.util.List;
import workreport.document.Paragraph;

/**
 * What is annexed to a report, or a table from its text.
 *
 * @param title empty for a table without one
 * @param table its rows, all of the same length; empty if there is none
 */
public record Annex(String title, List<Paragraph> paragraphs, List<List<String>> table) {

    public Annex {
        paragraphs = List.copyOf(paragraphs);
        table = table.stream().map(List::copyOf).toList();
    }
}
