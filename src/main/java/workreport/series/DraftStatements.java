package workreport.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import workreport.check.Code;
import workreport.document.Paragraph;
import workreport.document.Section;
import workreport.ingest.number.Candidate;
import workreport.ingest.number.NumberReader;
import workreport.ingest.number.Passage;
import workreport.ingest.number.ReadNumber;
import workreport.ingest.outline.Draft;
import workreport.ingest.outline.PlaceName;

/** What a report that was read by rules says in numbers. */
public final class DraftStatements {

    private final int year;
    private final String id;
    private final NumberReader reader;
    private final List<Statement> statements = new ArrayList<>();

    private DraftStatements(String id, int year) {
        this.id = id;
        this.year = year;
        reader = new NumberReader(year);
    }

    /**
     * Reads the numbers of a report.
     *
     * @param id the report's id
     * @return empty if nothing tells the report's place or year
     */
    public static Optional<YearReport> of(String id, Draft draft) {
        PlaceName place = draft.place();
        if (place == null || draft.year() == null) {
            return Optional.empty();
        }
        DraftStatements all = new DraftStatements(id, Objects.requireNonNull(draft.year()));
        draft.opening().forEach(paragraph -> all.read("", paragraph));
        for (Section chapter : draft.sections()) {
            chapter.walk(
                    section -> all.read(chapter.title(), section.id(), section.number() + section.heading()),
                    paragraph -> all.read(chapter.title(), paragraph));
        }
        draft.closing().forEach(paragraph -> all.read("", paragraph));
        return Optional.of(new YearReport(id, place.name(), Code.of(place.level()), all.year, all.statements));
    }

    private void read(String chapter, Paragraph paragraph) {
        read(chapter, paragraph.id(), paragraph.text());
    }

    private void read(String chapter, String paragraph, String text) {
        for (ReadNumber number : reader.read(new Passage(chapter, text))) {
            if (number instanceof Candidate candidate) {
                statements.add(statement(candidate, paragraph));
            }
        }
    }

    private Statement statement(Candidate candidate, String paragraph) {
        return new Statement(
                year,
                candidate.name(),
                candidate.value(),
                candidate.high(),
                PrintedUnit.of(candidate.number().unit()),
                candidate.period(),
                candidate.measure(),
                candidate.status(),
                candidate.bound(),
                new Statement.Passage(
                        id,
                        paragraph,
                        candidate.sentence(),
                        candidate.number().start(),
                        candidate.number().end()));
    }
}
