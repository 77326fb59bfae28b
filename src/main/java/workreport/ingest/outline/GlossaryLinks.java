package workreport.ingest.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.document.Anchor;
import workreport.document.Paragraph;

/** Finds where the terms of a glossary stand in the text: at their marks, or else wherever their words stand. */
final class GlossaryLinks {

    private static final Pattern MARK = Pattern.compile("[\\[〔【（(]([0-9０-９]{1,3})[\\]〕】）)]|([①-⑳])");
    private static final Pattern QUOTES = Pattern.compile("^[“\"]|[”\"]$");

    private final List<Paragraph> text;

    GlossaryLinks(List<Paragraph> text) {
        this.text = text;
    }

    GlossaryEntry link(GlossaryReader.Entry entry) {
        List<Anchor> uses = entry.mark().isEmpty() ? List.of() : atMarks(entry);
        if (uses.isEmpty() && !entry.term().isEmpty()) {
            uses = atWords(entry.term());
        }
        String term = entry.term().isEmpty() && !uses.isEmpty() ? quotedBefore(uses.getFirst()) : entry.term();
        return new GlossaryEntry(entry.mark(), term, entry.meaning(), uses, entry.places());
    }

    /** A note that names no term explains the quotation before its mark. */
    private String quotedBefore(Anchor mark) {
        Paragraph paragraph = text.stream()
                .filter(each -> each.id().equals(mark.paragraph()))
                .findFirst()
                .orElseThrow();
        String before = paragraph.text().substring(0, mark.start());
        int opened = before.lastIndexOf('“');
        return before.endsWith("”") && opened >= 0 ? before.substring(opened) : "";
    }

    private List<Anchor> atMarks(GlossaryReader.Entry entry) {
        String number = GlossaryReader.number(entry.mark());
        List<Anchor> found = new ArrayList<>();
        for (Paragraph paragraph : text) {
            Matcher mark = MARK.matcher(paragraph.text());
            while (mark.find()) {
                if (!number.isEmpty() && GlossaryReader.number(mark.group()).equals(number) && mark.start() > 0) {
                    found.add(withTerm(paragraph, mark.start(), mark.end(), entry.term()));
                }
            }
        }
        return found.size() == 1 ? found : List.of();
    }

    private static Anchor withTerm(Paragraph paragraph, int start, int end, String term) {
        boolean stands = !term.isEmpty() && paragraph.text().startsWith(term, start - term.length());
        return stands
                ? new Anchor(paragraph.id(), start - term.length(), start)
                : new Anchor(paragraph.id(), start, end);
    }

    private List<Anchor> atWords(String term) {
        String bare = QUOTES.matcher(term).replaceAll("");
        String words = bare.contains("”") || bare.contains("“") || bare.isEmpty() ? term : bare;
        List<Anchor> found = new ArrayList<>();
        for (Paragraph paragraph : text) {
            int at = paragraph.text().indexOf(words);
            if (at >= 0) {
                found.add(new Anchor(paragraph.id(), at, at + words.length()));
            }
        }
        return found;
    }
}
