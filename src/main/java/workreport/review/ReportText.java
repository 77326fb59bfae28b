package workreport.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import workreport.document.Anchor;
import workreport.document.Section;
import workreport.evidence.Report;
import workreport.ingest.Sentence;
import workreport.ingest.number.Candidate;
import workreport.ingest.number.NumberReader;
import workreport.ingest.number.OtherNumber;
import workreport.ingest.number.Passage;
import workreport.ingest.number.WordNumber;
import workreport.measure.Figure;

/** The text of a report, in which a person may point at a number that the rules have left alone. */
public final class ReportText {

    /** For a report whose text is not available: nothing is found in it. */
    public static final ReportText NONE = new ReportText(OptionalInt.empty(), List.of());

    /**
     * A paragraph or a heading.
     *
     * @param headings those between its chapter's and it, from above
     */
    private record Part(String id, String chapter, List<String> headings, String text) {}

    private final OptionalInt year;
    private final List<Part> parts;

    private ReportText(OptionalInt year, List<Part> parts) {
        this.year = year;
        this.parts = parts;
    }

    public static ReportText of(Report report) {
        List<Part> parts = new ArrayList<>();
        report.opening().forEach(each -> parts.add(new Part(each.id(), "", List.of(), each.text())));
        report.sections().forEach(chapter -> add(parts, chapter.title(), List.of(), chapter));
        report.closing().forEach(each -> parts.add(new Part(each.id(), "", List.of(), each.text())));
        return new ReportText(report.milestones().next(), List.copyOf(parts));
    }

    private static void add(List<Part> parts, String chapter, List<String> headings, Section section) {
        parts.add(new Part(section.id(), chapter, List.of(), section.heading()));
        section.paragraphs().forEach(each -> parts.add(new Part(each.id(), chapter, headings, each.text())));
        for (Section inner : section.sections()) {
            add(
                    parts,
                    chapter,
                    Stream.concat(headings.stream(), Stream.of(inner.heading())).toList(),
                    inner);
        }
        section.closing().forEach(each -> parts.add(new Part(each.id(), chapter, headings, each.text())));
    }

    /** What the rules would take a number in Chinese numerals to state if it were printed in figures. */
    Optional<Statement> guess(FoundNumber number) {
        BigDecimal value = number.read().number().value();
        if (year.isEmpty() || value == null) {
            return Optional.empty();
        }
        int start = number.anchor().start();
        NumberReader reader =
                NumberReader.of(year.getAsInt(), parts.stream().map(Part::text).toList());
        for (Part part : parts) {
            if (!part.id.equals(number.anchor().paragraph())) {
                reader.place(new Passage(part.chapter, part.headings, part.text));
                continue;
            }
            int end = Figure.at(part.text, start).map(Figure::end).orElse(start);
            String figures = part.text.substring(0, start) + value.toPlainString() + part.text.substring(end);
            return reader.place(new Passage(part.chapter, part.headings, figures)).stream()
                    .filter(placed -> placed.start() == start)
                    .findFirst()
                    .flatMap(placed ->
                            placed.number() instanceof Candidate candidate ? Review.read(candidate) : Optional.empty());
        }
        return Optional.empty();
    }

    /** The index of a passage; the number of passages if it is not one. */
    int order(String id) {
        for (int at = 0; at < parts.size(); at++) {
            if (parts.get(at).id.equals(id)) {
                return at;
            }
        }
        return parts.size();
    }

    /** The number in Chinese numerals that a stretch of the text holds, or that it is within; the first if there are several. */
    public Optional<FoundNumber> numberAt(Anchor stretch) {
        for (Part part : parts) {
            if (part.id.equals(stretch.paragraph())) {
                return Sentence.of(part.text, 0).stream()
                        .filter(sentence -> sentence.start() <= stretch.start() && stretch.start() < sentence.end())
                        .findFirst()
                        .flatMap(sentence -> WordNumber.in(
                                        sentence.text(),
                                        stretch.start() - sentence.start(),
                                        Math.min(sentence.text().length(), stretch.end() - sentence.start()))
                                .map(number -> found(part, sentence, number)));
            }
        }
        return Optional.empty();
    }

    /** The number that was pointed at before; empty if its sentence no longer exists. */
    Optional<FoundNumber> find(NumberKey key) {
        int repeat = 0;
        for (Part part : parts) {
            for (Sentence sentence : Sentence.of(part.text, 0)) {
                if (sentence.text().equals(key.sentence()) && repeat++ == key.repeat()) {
                    return WordNumber.in(
                                    key.sentence(),
                                    key.start(),
                                    key.start() + key.printed().length())
                            .map(number -> found(part, sentence, number))
                            .filter(found -> found.key().equals(key));
                }
            }
        }
        return Optional.empty();
    }

    private FoundNumber found(Part part, Sentence sentence, OtherNumber number) {
        int start = sentence.start() + number.number().start();
        int end = sentence.start() + number.number().end();
        NumberKey key = new NumberKey(sentence.text(), number.number().start(), number.text(), repeat(part, sentence));
        return new FoundNumber(key, new Anchor(part.id, start, end), number);
    }

    /** How many sentences of the same words stand before this one. */
    private int repeat(Part part, Sentence sentence) {
        int repeat = 0;
        for (Part each : parts) {
            for (Sentence other : Sentence.of(each.text, 0)) {
                if (each.equals(part) && other.start() == sentence.start()) {
                    return repeat;
                }
                repeat += other.text().equals(sentence.text()) ? 1 : 0;
            }
        }
        return repeat;
    }
}
