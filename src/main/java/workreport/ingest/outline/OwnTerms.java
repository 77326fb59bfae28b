package workreport.ingest.outline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import workreport.document.Anchor;
import workreport.document.Bilingual;
import workreport.document.Paragraph;
import workreport.evidence.Term;

/** What a report explains itself, as its terms: each leads from its words in the text or, where it has none there, from its mark. */
final class OwnTerms {

    private static final Term.Source SOURCE =
            new Term.Source(Term.Kind.DOCUMENT, "本报告名词解释 / the report's own glossary");
    /** What an explanation is called that names nothing and whose mark is not in the text. */
    private static final String NOTE = "注释";

    private final Map<String, String> texts;
    private final Map<String, String> terms = new LinkedHashMap<>();

    OwnTerms(Draft draft) {
        texts = draft.allParagraphs().collect(Collectors.toMap(Paragraph::id, Paragraph::text));
        draft.glossary().entries().forEach(this::add);
    }

    private void add(GlossaryEntry entry) {
        String used = entry.uses().isEmpty() ? "" : at(entry.uses().getFirst());
        if (!entry.term().isEmpty()) {
            put(entry.term(), entry.meaning());
            if (isMark(used) && !stands(entry.term(), entry.uses().getFirst())) {
                put(used, entry.term() + "：" + entry.meaning());
            }
        } else {
            put(!used.isEmpty() ? used : entry.mark().isEmpty() ? NOTE : entry.mark(), entry.meaning());
        }
    }

    /** A use is the term's own words or, where they do not stand before it, its mark. */
    private static boolean isMark(String used) {
        return used.matches("[\\[〔【（(][0-9０-９]{1,3}[\\]〕】）)]|[①-⑳]");
    }

    /** Whether a term stands right before its mark. */
    private boolean stands(String term, Anchor mark) {
        return texts.getOrDefault(mark.paragraph(), "")
                .substring(0, mark.start())
                .endsWith(term);
    }

    private String at(Anchor use) {
        return texts.getOrDefault(use.paragraph(), "").substring(use.start(), use.end());
    }

    private void put(String term, String meaning) {
        terms.merge(term, meaning, (before, more) -> before + "　" + more);
    }

    /** In the order of the glossary; none stands twice. */
    List<Term> all() {
        return terms.entrySet().stream()
                .map(term -> new Term(term.getKey(), new Bilingual(term.getValue(), null), SOURCE))
                .toList();
    }
}
