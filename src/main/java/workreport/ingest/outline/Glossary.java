package workreport.ingest.outline;

import java.util.List;

/**
 * The terms that a report explains.
 *
 * @param title as printed; empty where there is none, as with footnotes
 */
public record Glossary(String title, List<GlossaryEntry> entries) {

    public Glossary {
        entries = List.copyOf(entries);
    }
}
