package workreport.ingest.outline;

import java.util.ArrayList;
import java.util.List;
import workreport.document.Paragraph;
import workreport.document.ParagraphRole;
import workreport.document.Section;
import workreport.document.TableRow;

/** What is annexed to a report, as chapters after its last: the report's farewell then ends the chapter before them. */
final class AnnexSections {

    private static final String TABLE = "附表";

    private AnnexSections() {}

    /** The chapters of a draft, annexes included. */
    static List<Section> of(Draft draft) {
        List<Section> sections = new ArrayList<>(draft.sections());
        if (draft.annexes().isEmpty()) {
            return sections;
        }
        if (!sections.isEmpty()) {
            sections.add(closed(sections.removeLast(), draft.closing()));
        }
        int tables = 0;
        for (Annex annex : draft.annexes()) {
            String id = "annex" + (sections.size() - draft.sections().size() + 1);
            String title = annex.title().isEmpty() ? TABLE + ++tables : annex.title();
            List<Paragraph> paragraphs = new ArrayList<>(annex.paragraphs());
            for (List<String> row : annex.table()) {
                if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                    paragraphs.add(
                            new Paragraph(id + ".r" + (paragraphs.size() + 1), ParagraphRole.ROW, TableRow.of(row)));
                }
            }
            sections.add(new Section(id, "", title, null, null, 1, false, null, paragraphs, List.of(), List.of()));
        }
        return sections;
    }

    /** What ends the report if nothing is annexed; without chapters it stays where it is. */
    static List<Paragraph> closing(Draft draft) {
        return draft.annexes().isEmpty() || draft.sections().isEmpty() ? draft.closing() : List.of();
    }

    private static Section closed(Section last, List<Paragraph> farewell) {
        List<Paragraph> closing = new ArrayList<>(last.closing());
        closing.addAll(farewell);
        return new Section(
                last.id(),
                last.number(),
                last.heading(),
                last.headingEn(),
                last.shortName(),
                last.level(),
                last.runIn(),
                last.gistEn(),
                last.paragraphs(),
                last.sections(),
                closing);
    }
}
