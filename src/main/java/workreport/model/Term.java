package workreport.model;

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

    /** Where an explanation comes from: the report itself, or general knowledge with its origin. */
    public record Source(Kind kind, String from) {

        public Source {
            Check.of(Source.class).text(from, "from").done();
        }
    }

    /** Who explains the term. */
    public enum Kind {
        REPORT,
        GENERAL
    }
}
