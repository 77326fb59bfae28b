package workreport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.check.Check;
import workreport.check.Rule;

/**
 * A section with everything below it.
 *
 * @param id unique among paragraphs and sections, stable over corrections
 * @param number as printed, {@code 一、} or {@code （二）}; empty for an unnumbered one
 * @param heading as printed, with its closing mark when it runs into the text
 * @param headingEn the heading in English, ours
 * @param brief a short form of the heading for narrow places; the Chinese is part of the heading, the English is ours
 * @param level 1 for a chapter, to 3
 * @param runIn whether the text follows on the heading's own line in print
 * @param gistEn what it says, in English, ours
 * @param paragraphs its text before its sub-sections
 * @param sections its sub-sections, each of a larger level
 * @param closing its text after its sub-sections
 */
public record Section(
        String id,
        String number,
        String heading,
        String headingEn,
        Bilingual brief,
        int level,
        boolean runIn,
        @Nullable String gistEn,
        List<Paragraph> paragraphs,
        List<Section> sections,
        List<Paragraph> closing) {

    public Section {
        Check.of(Section.class)
                .text(heading, "heading")
                .text(headingEn, "headingEn")
                .that(1 <= level && level <= 3, "level", Rule.OUT_OF_BOUNDS, level < 1 ? 1 : 3)
                .done();
        paragraphs = List.copyOf(paragraphs);
        sections = List.copyOf(sections);
        closing = List.copyOf(closing);
    }

    /** The heading without the full stop that only leads over to the text. */
    public String title() {
        return heading.endsWith("。") ? heading.substring(0, heading.length() - 1) : heading;
    }

    /** Goes through this section and all that is in it and below it, in the order of the text. */
    public void walk(Consumer<? super Section> toSection, Consumer<? super Paragraph> toParagraph) {
        toSection.accept(this);
        paragraphs.forEach(toParagraph);
        sections.forEach(section -> section.walk(toSection, toParagraph));
        closing.forEach(toParagraph);
    }

    /** All its paragraphs, those of sub-sections included, in the order of the text. */
    public Stream<Paragraph> text() {
        List<Paragraph> text = new ArrayList<>();
        walk(_ -> {}, text::add);
        return text.stream();
    }
}
