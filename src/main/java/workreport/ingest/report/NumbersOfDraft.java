package workreport.ingest.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.document.Anchor;
import workreport.document.Paragraph;
import workreport.document.ParagraphRole;
import workreport.document.Section;
import workreport.ingest.number.NumberReader;
import workreport.ingest.number.OtherNumber;
import workreport.ingest.number.Passage;
import workreport.ingest.number.PlacedNumber;
import workreport.ingest.outline.Draft;

/** Reads the numbers of a draft by rules, in the order of its text. */
public final class NumbersOfDraft {

    private final @Nullable NumberReader reader;

    private NumbersOfDraft(Draft draft) {
        reader = draft.year() == null
                ? null
                : NumberReader.of(
                        draft.year(), draft.allParagraphs().map(Paragraph::text).toList());
    }

    /**
     * A heading or a paragraph with the numbers in it.
     *
     * @param section whose heading it is; null for a paragraph
     * @param under the heading that it stands under, with its own number, or the heading itself; empty before the first and
     *     behind the last chapter
     * @param numbers with their places in the text; those of a heading are counted from the beginning of its own number
     */
    public record Read(String id, @Nullable Section section, String under, List<PlacedNumber> numbers) {

        /** The numbers with where they stand in the report. Those that number a heading are no part of its text. */
        List<AnchoredNumber> anchored() {
            int before = section == null ? 0 : section.number().length();
            return numbers.stream()
                    .filter(number -> number.start() >= before)
                    .map(number -> new AnchoredNumber(
                            new Anchor(id, number.start() - before, number.end() - before), number.number()))
                    .toList();
        }
    }

    /** All numbers, with where they stand in the report; none if nothing tells the report's year. */
    public static List<AnchoredNumber> of(Draft draft) {
        List<AnchoredNumber> all = new ArrayList<>();
        read(draft, part -> all.addAll(part.anchored()));
        return all;
    }

    /** Visits all headings and paragraphs, including those without a number. */
    public static void read(Draft draft, Consumer<Read> part) {
        NumbersOfDraft numbers = new NumbersOfDraft(draft);
        draft.opening().forEach(paragraph -> part.accept(numbers.paragraph("", List.of(), "", paragraph)));
        for (Section chapter : draft.sections()) {
            numbers.read(chapter.title(), List.of(), chapter, part);
        }
        draft.closing().forEach(paragraph -> part.accept(numbers.paragraph("", List.of(), "", paragraph)));
        for (Section annex : draft.annexChapters()) {
            part.accept(numbers.heading(annex.title(), annex));
            annex.paragraphs().forEach(paragraph -> part.accept(numbers.annexed(annex.title(), paragraph)));
        }
    }

    /** @param headings those between the chapter's and the text of the section, from above */
    private void read(String chapter, List<String> headings, Section section, Consumer<Read> part) {
        String under = title(section);
        part.accept(heading(chapter, section));
        section.paragraphs().forEach(paragraph -> part.accept(paragraph(chapter, headings, under, paragraph)));
        for (Section inner : section.sections()) {
            List<String> more =
                    Stream.concat(headings.stream(), Stream.of(title(inner))).toList();
            read(chapter, more, inner, part);
        }
        section.closing().forEach(paragraph -> part.accept(paragraph(chapter, headings, under, paragraph)));
    }

    /** Which column of a table says what is not known: its numbers are no quantities. */
    private Read annexed(String chapter, Paragraph paragraph) {
        Read read = paragraph(chapter, List.of(), chapter, paragraph);
        return paragraph.role() != ParagraphRole.ROW
                ? read
                : new Read(
                        read.id,
                        null,
                        read.under,
                        read.numbers.stream()
                                .map(number -> new PlacedNumber(
                                        number.start(),
                                        new OtherNumber(
                                                number.number().sentence(),
                                                number.number().number())))
                                .toList());
    }

    private Read heading(String chapter, Section section) {
        return new Read(section.id(), section, title(section), numbers(chapter, List.of(), title(section)));
    }

    private static String title(Section section) {
        return section.number() + section.heading();
    }

    private Read paragraph(String chapter, List<String> headings, String under, Paragraph paragraph) {
        return new Read(paragraph.id(), null, under, numbers(chapter, headings, paragraph.text()));
    }

    private List<PlacedNumber> numbers(String chapter, List<String> headings, String text) {
        return reader == null ? List.of() : reader.place(new Passage(chapter, headings, text));
    }
}
