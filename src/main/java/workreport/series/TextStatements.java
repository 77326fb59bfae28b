package workreport.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import workreport.check.Code;
import workreport.document.Paragraph;
import workreport.document.Section;
import workreport.evidence.Report;
import workreport.evidence.State;
import workreport.ingest.number.Candidate;
import workreport.ingest.number.NumberReader;
import workreport.ingest.number.Passage;
import workreport.ingest.number.ReadNumber;
import workreport.ingest.outline.Draft;
import workreport.ingest.outline.PlaceName;

/** What a text says in numbers, read by rules; nobody has looked at it. */
public final class TextStatements {

    private final int year;
    private final String id;
    private final NumberReader reader;
    private final List<Statement> statements = new ArrayList<>();

    private TextStatements(String id, int year) {
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
        int year = Objects.requireNonNull(draft.year());
        return Optional.of(new YearReport(
                id,
                place.name(),
                Code.of(place.level()),
                year,
                new TextStatements(id, year).read(draft.opening(), draft.sections(), draft.closing())));
    }

    /** The numbers of a report of which nobody has made indicators. */
    static List<Statement> of(Report report, int year) {
        return new TextStatements(report.id(), year).read(report.opening(), report.sections(), report.closing());
    }

    private List<Statement> read(List<Paragraph> opening, List<Section> sections, List<Paragraph> closing) {
        opening.forEach(paragraph -> read("", paragraph));
        for (Section chapter : sections) {
            chapter.walk(
                    section -> read(chapter.title(), section.id(), section.number() + section.heading()),
                    paragraph -> read(chapter.title(), paragraph));
        }
        closing.forEach(paragraph -> read("", paragraph));
        return statements;
    }

    private void read(String chapter, Paragraph paragraph) {
        read(chapter, paragraph.id(), paragraph.text());
    }

    private void read(String chapter, String paragraph, String text) {
        int from = 0;
        for (ReadNumber number : reader.read(new Passage(chapter, text))) {
            int start = text.indexOf(number.sentence(), from);
            if (start >= 0) {
                from = start;
            }
            if (number instanceof Candidate candidate) {
                statements.add(statement(candidate, paragraph, Math.max(0, start)));
            }
        }
    }

    private Statement statement(Candidate candidate, String paragraph, int sentence) {
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
                State.READ,
                new Statement.Passage(
                        id,
                        paragraph,
                        candidate.sentence(),
                        sentence,
                        candidate.number().start(),
                        candidate.number().end()));
    }
}
