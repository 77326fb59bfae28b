package workreport.ingest.outline;

/** Why a line, or a part of one, was taken for a heading. */
public enum HeadingRule {
    /** A person says so. */
    PERSON,
    /** A number that counts on in the line's own series: 一、 （一） 1. */
    NUMBERED,
    /** A short line of its own that ends in no mark and names work, goals or a review. */
    UNNUMBERED_CHAPTER,
    /** The file's own style says so. */
    STYLE,
    /** One of several paragraphs that begin with a dash and a short sentence. */
    DASH,
    /** One of several paragraphs that begin with 一是, 二是 … and a sentence, behind which more follows. */
    ORDINAL,
    /** One of at least three paragraphs that begin with the same words. */
    SAME_OPENING,
    /** A short sentence that is a paragraph by itself, as others of about its length are. */
    STANDING_ALONE,
    /** The first sentence of a paragraph, short like those of its neighbours. */
    RUN_IN,
    /** The first words of a paragraph, set in bold. */
    BOLD,
    /** A short sentence within a paragraph, one of several that divide it. */
    INNER,
    /** 一是, 二是 … within a paragraph, each with a sentence of its own and more behind it. */
    INNER_ORDINAL,
    /** “…方面，” at the beginning of several sentences of a paragraph. */
    TOPIC;

    /** Whether it rests on a series of 一是, 二是. */
    boolean counts() {
        return this == ORDINAL || this == INNER_ORDINAL;
    }
}
