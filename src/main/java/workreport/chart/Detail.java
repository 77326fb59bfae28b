package workreport.chart;

/** How much a chart tells. */
enum Detail {
    /** A row of a table: symbols and lines alone. */
    SYMBOLS,
    /** A card: the values are printed. */
    VALUES,
    /** A page: also scales, what was computed, and everything else that the report has on the indicator. */
    ALL
}
