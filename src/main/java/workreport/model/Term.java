package workreport.model;

/**
 * A special term of the report, explained.
 *
 * @param term as the report writes it
 * @param meaning a short explanation
 */
public record Term(String term, Bilingual meaning, Source source) {

    public Term {
        Check.text(term, Term.class, "term");
    }

    /** Where an explanation comes from: the report itself, or general knowledge with its origin. */
    public record Source(Kind kind, String from) {

        public Source {
            Check.text(from, Source.class, "from");
        }
    }

    /** Who explains the term. */
    public enum Kind {
        REPORT,
        GENERAL
    }
}
