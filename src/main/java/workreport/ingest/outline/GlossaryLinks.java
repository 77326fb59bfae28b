package workreport.ingest.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.document.Anchor;
import workreport.document.Paragraph;

/** Finds where the terms of a glossary stand in the text: at their marks, or else wherever their words stand. */
final class GlossaryLinks {

    private static final Pattern MARK = Pattern.compile("[\\[〔【（(]([0-9０-９]{1,3})[\\]〕】）)]|([①-⑳])");
    private static final Pattern QUOTES = Pattern.compile("^[“\"]|[”\"]$");

    private final List<Paragraph> text;
    /** Marks by their numbers; only a mark that occurs once is linked. */
    private final Map<String, List<Anchor>> marks = new HashMap<>();

    GlossaryLinks(List<Paragraph> text) {
        this.text = text;
        for (Paragraph paragraph : text) {
            Matcher mark = MARK.matcher(paragraph.text());
            while (mark.find()) {
                if (mark.start() > 0) {
                    marks.computeIfAbsent(GlossaryReader.number(mark.group()), _ -> new ArrayList<>())
                            .add(new Anchor(paragraph.id(), mark.start(), mark.end()));
                }
            }
        }
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
        String before = paragraph(mark).text().substring(0, mark.start());
        int opened = before.lastIndexOf('“');
        return before.endsWith("”") && opened >= 0 ? before.substring(opened) : "";
    }

    private Paragraph paragraph(Anchor anchor) {
        return text.stream()
                .filter(each -> each.id().equals(anchor.paragraph()))
                .findFirst()
                .orElseThrow();
    }

    private List<Anchor> atMarks(GlossaryReader.Entry entry) {
        List<Anchor> found = marks.getOrDefault(GlossaryReader.number(entry.mark()), List.of());
        return found.size() == 1 ? List.of(withTerm(found.getFirst(), entry.term())) : List.of();
    }

    /** The term before a mark, or the mark if it is not there. */
    private Anchor withTerm(Anchor mark, String term) {
        int start = mark.start() - term.length();
        boolean stands = !term.isEmpty() && start >= 0 && paragraph(mark).text().startsWith(term, start);
        return stands ? new Anchor(mark.paragraph(), start, mark.start()) : mark;
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
