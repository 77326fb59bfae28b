package workreport.ingest.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.document.Bilingual;
import workreport.document.Paragraph;
import workreport.document.Section;
import workreport.evidence.Milestones;
import workreport.evidence.Report;
import workreport.ingest.LeftOut;
import workreport.ingest.Warning;

/**
 * A report as it was read from a file, before a person has looked at it: its text with its outline, what is known about it,
 * and what was left out. All that the file holds is in one of its parts.
 *
 * @param title what to call the report; never blank
 * @param place whose government reports; null where the file does not say
 * @param year the year in which it was delivered, or whose work it plans; null where neither is said
 * @param body the congress that it was delivered to; null where that is not said
 * @param opening the title page and what stands before the first chapter
 * @param places where each paragraph, and each section's heading, stood in the file, by their ids
 * @param rules why each section's heading was taken for one, by the section's id
 * @param annexes what is annexed, and tables from the text
 * @param leftOut what belongs to the file and not to the report
 * @param warnings why a person should look at it
 */
public record Draft(
        String title,
        @Nullable PlaceName place,
        @Nullable Integer year,
        @Nullable String body,
        Report.@Nullable Speaker speaker,
        @Nullable LocalDate delivered,
        List<Paragraph> opening,
        List<Section> sections,
        List<Paragraph> closing,
        Map<String, List<Place>> places,
        Map<String, HeadingRule> rules,
        Glossary glossary,
        List<Annex> annexes,
        List<LeftOut> leftOut,
        List<Warning> warnings) {

    public Draft {
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        closing = List.copyOf(closing);
        places = Map.copyOf(places);
        rules = Map.copyOf(rules);
        annexes = List.copyOf(annexes);
        leftOut = List.copyOf(leftOut);
        warnings = List.copyOf(warnings);
    }

    /** The same, with place and year from elsewhere where the text does not say them. */
    public Draft in(@Nullable PlaceName otherPlace, @Nullable Integer otherYear) {
        return new Draft(
                title,
                place == null ? otherPlace : place,
                year == null ? otherYear : year,
                body,
                speaker,
                delivered,
                opening,
                sections,
                closing,
                places,
                rules,
                glossary,
                annexes,
                leftOut,
                warnings);
    }

    /** All sections, in the order of the text. */
    public List<Section> allSections() {
        List<Section> all = new ArrayList<>();
        sections.forEach(section -> section.walk(all::add, _ -> {}));
        return all;
    }

    /** All paragraphs, in the order of the text. */
    public Stream<Paragraph> allParagraphs() {
        return Stream.of(opening.stream(), sections.stream().flatMap(Section::text), closing.stream())
                .flatMap(part -> part);
    }

    /** What is annexed, as the chapters that it makes behind the last. */
    public List<Section> annexChapters() {
        List<Section> all = AnnexSections.of(this);
        return all.subList(sections.size(), all.size());
    }

    /**
     * The report without any indicators.
     *
     * @param source the file that it was read from
     */
    public Report report(String id, Report.TextFile source) {
        return new Report(
                id,
                new Bilingual(title, null),
                new Bilingual(place == null ? title : place.name(), null),
                body == null ? null : new Bilingual(body, null),
                speaker,
                delivered,
                null,
                source,
                year == null ? Milestones.NONE : Milestones.ofYear(year),
                List.of(),
                opening,
                AnnexSections.of(this),
                AnnexSections.closing(this),
                List.of(),
                List.of(),
                List.of(),
                new OwnTerms(this).all(),
                List.of());
    }
}
