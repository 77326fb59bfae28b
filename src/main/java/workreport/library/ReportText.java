package workreport.library;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workreport.document.Paragraph;
import workreport.document.Section;
import workreport.evidence.Report;
import workreport.find.ListFilter;
import workreport.platform.Sha256;

/**
 * The text of a report line by line, a heading or paragraph each, with the outline that they stand in.
 *
 * @param passages in the order of the text
 */
public record ReportText(List<Passage> passages) {

    private static final String NAME = "工作报告";

    /** What a heading may have in front: 一、 （一） 一是. */
    private static final Pattern ORDINAL = Pattern.compile("[一二三四五六七八九十]{1,3}(?:、|是|要)|[（(][一二三四五六七八九十]{1,3}[）)]");

    /**
     * A heading or a paragraph.
     *
     * @param id of the section or paragraph
     * @param section the place among the passages of the heading that it stands under, or of the heading itself; -1 for none
     * @param level of a heading, from 1; 0 for a paragraph
     * @param number of a heading; empty for none
     * @param text one line
     */
    public record Passage(String id, int section, int level, String number, String text) {

        /** As it is printed. */
        public String line() {
            return number + text;
        }
    }

    public ReportText {
        passages = List.copyOf(passages);
    }

    public static ReportText of(Report report) {
        List<Passage> passages = new ArrayList<>();
        report.opening().forEach(paragraph -> passages.add(of(paragraph, -1)));
        report.sections().forEach(section -> add(section, passages));
        report.closing().forEach(paragraph -> passages.add(of(paragraph, -1)));
        return new ReportText(passages);
    }

    private static void add(Section section, List<Passage> passages) {
        int at = passages.size();
        passages.add(new Passage(section.id(), at, section.level(), section.number(), section.heading()));
        section.paragraphs().forEach(paragraph -> passages.add(of(paragraph, at)));
        section.sections().forEach(child -> add(child, passages));
        section.closing().forEach(paragraph -> passages.add(of(paragraph, at)));
    }

    private static Passage of(Paragraph paragraph, int section) {
        return new Passage(paragraph.id(), section, 0, "", paragraph.text());
    }

    /** The heading that a passage stands under; null for none. */
    public @Nullable Passage heading(Passage passage) {
        return passage.section() < 0 ? null : passages.get(passage.section());
    }

    /** Whether it looks like a work report at all: it has chapters, or calls itself one. */
    boolean isReport() {
        return passages.stream()
                .anyMatch(passage ->
                        passage.level() > 0 || ListFilter.folded(passage.text()).contains(NAME));
    }

    /** As it is read: a line for each passage. */
    public String lines() {
        return passages.stream().map(Passage::line).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The same in the form in which texts are compared, without the numbers of headings, which nobody looks for. */
    public String folded() {
        return passages.stream()
                .map(passage -> ListFilter.folded(passage.text()) + "\n")
                .collect(Collectors.joining());
    }

    /**
     * A checksum that a report has in every format: of the letters and digits of its text, since formats differ in spaces,
     * marks and in what they print around a text, and what is a heading in one may be a sentence in another, with its number in the
     * text or before it. What stands before the first chapter counts only where there are none.
     */
    public String sum() {
        boolean chapters = passages.stream().anyMatch(passage -> passage.level() > 0);
        String text = passages.stream()
                .dropWhile(passage -> chapters && passage.level() == 0)
                .map(passage ->
                        ORDINAL.matcher(ListFilter.folded(passage.line())).replaceAll(""))
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
