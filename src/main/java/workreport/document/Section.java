package workreport.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.check.Check;
import workreport.check.Rule;

/**
 * A section with everything in it.
 *
 * @param id unique among paragraphs and sections, unchanged by corrections
 * @param number as printed, {@code 一、} or {@code （二）}; empty for an unnumbered one
 * @param heading as printed, with its closing mark when it runs into the text
 * @param headingEn the heading in English, if somebody has translated it
 * @param shortName a short form of the heading for where space is short, if there is one; the Chinese is part of the heading
 * @param level 1 for a chapter, and more for what is below one
 * @param runIn whether the text follows on the heading's own line in print
 * @param gistEn what it says, in English, if somebody has summed it up
 * @param paragraphs its text before its sub-sections
 * @param sections its sub-sections, each of a larger level
 * @param closing its text after its sub-sections
 */
public record Section(
        String id,
        String number,
        String heading,
        @Nullable String headingEn,
        @Nullable Bilingual shortName,
        int level,
        boolean runIn,
        @Nullable String gistEn,
        List<Paragraph> paragraphs,
        List<Section> sections,
        List<Paragraph> closing) {

    public Section {
        Check check = Check.of(Section.class).text(heading, "heading").that(1 <= level, "level", Rule.OUT_OF_BOUNDS, 1);
        (headingEn == null ? check : check.text(headingEn, "headingEn")).done();
        paragraphs = List.copyOf(paragraphs);
        sections = List.copyOf(sections);
        closing = List.copyOf(closing);
    }

    /** The heading without the full stop that joins it to the text in print. */
    public String title() {
        return heading.endsWith("。") ? heading.substring(0, heading.length() - 1) : heading;
    }

    /** The full title, in every language available. */
    public Bilingual name() {
        return new Bilingual(title(), headingEn);
    }

    /** Its name where space is short: its short name, or the title where it has none. */
    public Bilingual brief() {
        if (shortName == null) {
            return name();
        }
        return shortName.en() == null ? new Bilingual(shortName.zh(), headingEn) : shortName;
    }

    /** Visits this section and everything in it, in the order of the text. */
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
