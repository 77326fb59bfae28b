package workreport.evidence;

import org.jspecify.annotations.Nullable;
import workreport.check.Check;
import workreport.check.Rule;
import workreport.document.Bilingual;

/**
 * A special term of the report, explained.
 *
 * @param term as the report writes it
 * @param meaning a short explanation
 */
public record Term(String term, Bilingual meaning, Source source) {

    public Term {
        Check.of(Term.class).text(term, "term").done();
    }

    /**
     * What an explanation rests on. Whoever cites a source names it; general knowledge names none.
     *
     * @param from the id of the section that explains the term, or the document that does: its name in Chinese, then
     *     {@code " / "}, then in English; null with {@link Kind#KNOWLEDGE}, and only then
     */
    public record Source(Kind kind, @Nullable String from) {

        public Source {
            Check check = Check.of(Source.class)
                    .that(kind == Kind.KNOWLEDGE || from != null, "from", Rule.SOURCE_MISSING)
                    .that(kind != Kind.KNOWLEDGE || from == null, "from", Rule.SOURCE_UNFOUNDED);
            (from == null ? check : check.text(from, "from")).done();
        }
    }

    /** Who explains the term. */
    public enum Kind {
        /** A section of the report. */
        REPORT,
        /** A law, a document, a standard or a publication that a reader can look up. */
        DOCUMENT,
        /** Nobody in particular: general knowledge. */
        KNOWLEDGE
    }
}
