package workreport.check;

/**
 * Everything that can be wrong with a model file. Each rule has a sentence in both word files, under
 * {@code fault.} and its {@linkplain #key() key}; the placeholders there are the arguments named here.
 */
public enum Rule {
    // The file as such
    /** Longer than the limit: limit in bytes. */
    FILE_TOO_LARGE,
    /** Not UTF-8: the offending byte in hexadecimal. */
    NOT_UTF8,
    /** Text in another encoding: its name. */
    OTHER_ENCODING,
    /** Nothing in it. */
    EMPTY_FILE,
    /** Ends before its JSON value does. */
    TRUNCATED,
    /** Not JSON: the character found. */
    NOT_JSON,
    /** Something after the JSON value. */
    TRAILING_TEXT,
    /** A structure deeper than the limit: limit. */
    NESTED_TOO_DEEP,
    /** A number or a name of absurd length. */
    TOKEN_TOO_LONG,
    /** A field given twice in one object: field. */
    DUPLICATE_FIELD,
    /** The text beside the model is not the one it was made from: file name. */
    OTHER_SOURCE(Severity.WARNING),

    // The shape: JSON Schema
    /** A field that the schema does not know: field. */
    UNKNOWN_FIELD,
    /** A field that must be there: field. */
    MISSING_FIELD,
    /** Another JSON type: wanted, found. */
    WRONG_TYPE,
    /** Not one of the words allowed here: found, allowed. */
    UNKNOWN_WORD,
    /** Not of the form wanted: found, regular expression. */
    WRONG_FORM,
    /** Text shorter than wanted. */
    TOO_SHORT(Severity.WARNING),
    /** Text or list longer than allowed: limit. */
    TOO_LONG(Severity.WARNING),
    /** Fewer entries than wanted: how many at least. */
    TOO_FEW,
    /** The same entry twice. */
    REPEATED_ENTRY(Severity.WARNING),
    /** Below or above what makes sense: the limit passed. */
    OUT_OF_BOUNDS,
    /** Breaks the schema in another way: keyword. */
    AGAINST_SCHEMA,

    // One record
    /** Nothing but white space. */
    BLANK,
    /** A line break, tab or another invisible character in a text. */
    CONTROL_CHARACTER,
    /** No such period: found. */
    IMPOSSIBLE_PERIOD,
    /** This measure needs one year: measure, period. */
    NEEDS_YEAR,
    /** This measure needs a span of years: measure, period. */
    NEEDS_SPAN,
    /** Only growth or change can go down: measure. */
    NEEDS_CHANGE,
    /** No such day: found. */
    IMPOSSIBLE_DATE,
    /** Years out of order. */
    YEARS_OUT_OF_ORDER,
    /** Published before it was delivered. */
    PUBLISHED_EARLY,
    /** Ends before it starts: start, end. */
    EMPTY_ANCHOR,
    /** More decimals or digits than any report prints: found. */
    IMPRECISE_VALUE,
    /** A range whose upper end is not above the lower one: both. */
    EMPTY_RANGE,
    /** A range that is a floor or a ceiling as well: bound. */
    LIMITED_RANGE,
    /** A bound without its word. */
    WORDING_MISSING,
    /** A period that is inferred, without saying from what. */
    BASIS_NOTE_MISSING(Severity.WARNING),
    /** An observation that neither stands in the text nor was entered, or both. */
    NEEDS_ONE_SOURCE,
    /** A state that its source cannot have: state. */
    STATE_MISFIT,
    /** Caution without a reason. */
    NOTE_MISSING(Severity.WARNING),
    /** A link of fewer than two different indicators. */
    LINK_OF_ONE,
    /** An explanation by the report or a document, without saying where. */
    SOURCE_MISSING,
    /** General knowledge that nevertheless names a source. */
    SOURCE_UNFOUNDED,

    // Records together
    /** An id given twice: id. */
    DUPLICATE_ID,
    /** No such theme: id. */
    UNKNOWN_THEME,
    /** No such unit: id. */
    UNKNOWN_UNIT,
    /** No such paragraph: id. */
    UNKNOWN_PARAGRAPH,
    /** No such indicator: id. */
    UNKNOWN_INDICATOR,
    /** A section not deeper than the one that holds it: its level, the other's. */
    LEVEL_NOT_DEEPER,
    /** The short heading is not part of the heading: short heading. */
    SHORT_NOT_IN_HEADING(Severity.WARNING),
    /** The paragraph ends before the anchor does: length. */
    ANCHOR_OUT_OF_RANGE,
    /** No number where the anchor points: the text there. */
    ANCHOR_NOT_A_NUMBER,
    /** The number goes on outside the anchor: the text there. */
    ANCHOR_CUTS_NUMBER,
    /** Another number where the anchor points: the text there, the value. */
    ANCHOR_OTHER_VALUE,
    /** Another unit where the anchor points: the text there, the unit's symbol. */
    ANCHOR_OTHER_UNIT,
    /** Two anchors overlap without being the same: the text there. */
    ANCHORS_OVERLAP,
    /** The wording is not in the sentence: wording. */
    WORDING_NOT_IN_SENTENCE,
    /** An actual value for a future period: period, current year. */
    ACTUAL_IN_FUTURE(Severity.WARNING),
    /** A target for a time that has passed: period, current year. */
    TARGET_IN_PAST(Severity.WARNING),
    /** Two observations of one period that differ: period. */
    CONTRADICTION;

    private final Severity severity;

    Rule() {
        this(Severity.ERROR);
    }

    Rule(Severity severity) {
        this.severity = severity;
    }

    /** What happens to a file that breaks it. */
    public Severity severity() {
        return severity;
    }

    /** The rule's key in the word files, {@code fault.unknown-field}. */
    public String key() {
        return "fault." + Code.of(this);
    }
}
