package workreport.find;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import workreport.document.Anchor;
import workreport.document.Bilingual;
import workreport.document.Paragraph;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.evidence.Report;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;

/**
 * Quotations from a report, and where they stand: in Chinese after GB/T 7714 (a report, [R]; the place takes the place of the
 * page; what is unknown is said to be, an unknown speaker is left out), in English as is usual there. A place is the path of sections and the paragraph's number among those that stand
 * directly in its section: 二（一）¶3.
 */
public final class Citation {

    private final Contents contents;
    private final Notation notation;
    private final Words words;

    public Citation(Contents contents, Notation notation) {
        this.contents = contents;
        this.notation = notation;
        words = notation.words();
    }

    /**
     * The text alone, a line a paragraph.
     *
     * @param parts stretches of paragraphs or headings, in the order of the text; at least one
     */
    public String plain(List<Anchor> parts) {
        return parts.stream().map(this::text).collect(Collectors.joining("\n"));
    }

    /** The text in quotation marks, and its source. */
    public String withSource(List<Anchor> parts) {
        return words.say("cite.quotation", nested(plain(parts)), source(parts));
    }

    /** The source of a quotation. */
    public String source(List<Anchor> parts) {
        Report report = contents.report();
        Language language = notation.language();
        Report.Speaker speaker = report.speaker();
        Bilingual body = report.body();
        LocalDate date = report.delivered();
        String title = language.of(report.title());
        return words.say(
                "cite.source",
                speaker == null ? title : words.say("cite.by", language.of(speaker.name()), title),
                body == null ? words.say("cite.body-unknown") : words.say("cite.body", language.of(body)),
                date == null
                        ? words.say("cite.date-unknown")
                        : DateTimeFormatter.ofPattern(words.say("cite.date"), language.locale())
                                .format(date),
                place(parts));
    }

    /** Where a quotation stands, from its first paragraph to its last. */
    public String place(List<Anchor> parts) {
        String first = parts.getFirst().paragraph();
        String last = parts.getLast().paragraph();
        if (first.equals(last)) {
            return place(first);
        }
        boolean together = contents.paragraph(first).isPresent()
                && contents.paragraph(last).isPresent()
                && section(first).equals(section(last));
        return words.say("cite.span", place(first), together ? number(last) : place(last));
    }

    /**
     * Where a paragraph or a section stands.
     *
     * @param id the paragraph's, or the section's
     */
    public String place(String id) {
        return section(id) + number(id);
    }

    private String section(String id) {
        return contents.sectionAt(id)
                .map(section -> contents.path(section).stream().map(this::step).collect(Collectors.joining()))
                .orElseGet(() -> words.say(in(contents.report().opening(), id) > 0 ? "cite.opening" : "cite.closing"));
    }

    private String step(Section section) {
        String number = notation.number(section);
        return number.isEmpty() ? words.say("cite.heading", notation.language().of(section.brief())) : number;
    }

    /** {@code ¶3}; empty for a heading. */
    private String number(String id) {
        if (contents.section(id).isPresent()) {
            return "";
        }
        return words.say(
                "cite.paragraph",
                contents.holder(id)
                        .map(section -> in(section, id))
                        .orElseGet(() -> Math.max(
                                in(contents.report().opening(), id),
                                in(contents.report().closing(), id))));
    }

    private static int in(Section section, String id) {
        int before = in(section.paragraphs(), id);
        return before > 0 ? before : section.paragraphs().size() + in(section.closing(), id);
    }

    /** Counted from 1; 0 if it is not there. */
    private static int in(List<Paragraph> paragraphs, String id) {
        return paragraphs.stream().map(Paragraph::id).toList().indexOf(id) + 1;
    }

    private String text(Anchor part) {
        String text = contents.section(part.paragraph())
                .map(Section::heading)
                .orElseGet(
                        () -> contents.paragraph(part.paragraph()).orElseThrow().text());
        return text.substring(part.start(), part.end());
    }

    /** Within quotation marks the double ones become single and the other way round (GB/T 15834). */
    private static String nested(String quotation) {
        return quotation
                .chars()
                .map(character -> switch (character) {
                    case '“' -> '‘';
                    case '”' -> '’';
                    case '‘' -> '“';
                    case '’' -> '”';
                    default -> character;
                })
                .collect(StringBuilder::new, (made, character) -> made.append((char) character), StringBuilder::append)
                .toString();
    }
}
