package workreport.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.check.Check;
import workreport.check.InvalidModelException;
import workreport.check.Rule;
import workreport.check.Violation;
import workreport.document.Bilingual;
import workreport.document.Paragraph;
import workreport.document.Section;
import workreport.measure.Unit;

/**
 * A whole work report: its text, complete and in order, and the quantities read from it. A report that exists is
 * consistent: every anchor covers its number, every reference resolves.
 *
 * @param body the congress it was delivered to; null where that is not known
 * @param speaker who delivered it; null where that is not known
 * @param delivered the day on which it was delivered; null where that is not known
 * @param published the day its authority published it; null where that is not known
 * @param opening what stands before the first chapter; all of the text where there are no chapters
 * @param closing what stands after the last
 */
public record Report(
        String id,
        Bilingual title,
        Bilingual place,
        @Nullable Bilingual body,
        @Nullable Speaker speaker,
        @Nullable LocalDate delivered,
        @Nullable LocalDate published,
        TextFile textFile,
        Milestones milestones,
        List<Theme> themes,
        List<Paragraph> opening,
        List<Section> sections,
        List<Paragraph> closing,
        List<Indicator> indicators,
        List<Link> links,
        List<Numeral> numerals,
        List<Term> terms,
        List<Unit> units) {

    /**
     * @throws InvalidModelException with everything that does not fit together
     */
    public Report {
        Check.of(Report.class)
                .that(
                        published == null || delivered == null || !published.isBefore(delivered),
                        "published",
                        Rule.PUBLISHED_EARLY)
                .done();
        themes = List.copyOf(themes);
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        closing = List.copyOf(closing);
        indicators = List.copyOf(indicators);
        links = List.copyOf(links);
        numerals = List.copyOf(numerals);
        terms = List.copyOf(terms);
        units = List.copyOf(units);
        List<Violation> violations =
                new Consistency(opening, sections, closing, themes, units, indicators, links, numerals).violations();
        if (!violations.isEmpty()) {
            throw new InvalidModelException(violations);
        }
    }

    /** Who delivered the report, and in what office. */
    public record Speaker(Bilingual name, Bilingual office) {}

    /**
     * The text that the model was made from.
     *
     * @param file a plain file name, beside the model
     * @param sha256 the file's SHA-256 in lower-case hexadecimal
     * @param note where the text was found, if a reader should know
     */
    public record TextFile(
            String file, String sha256, @Nullable Bilingual note) {

        private static final String NAME = "^[A-Za-z0-9][A-Za-z0-9._-]*$";
        private static final String HASH = "^[0-9a-f]{64}$";

        public TextFile {
            Check.of(TextFile.class)
                    .that(file.matches(NAME), "file", Rule.WRONG_FORM, file, NAME)
                    .that(sha256.matches(HASH), "sha256", Rule.WRONG_FORM, sha256, HASH)
                    .done();
        }
    }

    /** Visits all sections and paragraphs in text order. */
    public void walk(Consumer<? super Section> toSection, Consumer<? super Paragraph> toParagraph) {
        opening.forEach(toParagraph);
        sections.forEach(section -> section.walk(toSection, toParagraph));
        closing.forEach(toParagraph);
    }

    /** The id of the first paragraph or section. */
    public String start() {
        return Stream.of(
                        opening.stream().map(Paragraph::id),
                        sections.stream().map(Section::id),
                        closing.stream().map(Paragraph::id))
                .flatMap(ids -> ids)
                .findFirst()
                .orElse("");
    }

    /** All sections, in the order of the text. */
    public Stream<Section> allSections() {
        List<Section> all = new ArrayList<>();
        walk(all::add, _ -> {});
        return all.stream();
    }

    /** All paragraphs, in the order of the text. */
    public Stream<Paragraph> allParagraphs() {
        List<Paragraph> all = new ArrayList<>();
        walk(_ -> {}, all::add);
        return all.stream();
    }

    /** Length of the report's own text, numbers and headings included, in Unicode characters. */
    public long characters() {
        return Stream.concat(
                        allSections().flatMap(section -> Stream.of(section.number(), section.heading())),
                        allParagraphs().map(Paragraph::text))
                .mapToLong(text -> text.codePointCount(0, text.length()))
                .sum();
    }

    /** How many observations its indicators have together. */
    public int observationCount() {
        return indicators.stream()
                .mapToInt(indicator -> indicator.observations().size())
                .sum();
    }
}
