package workreport.export;

import java.math.BigDecimal;

/** A cell of a table: a text, or a number. */
sealed interface Cell {

    /** A text; may have several lines. */
    record Text(String text) implements Cell {}

    /**
     * A number.
     *
     * @param value with the decimals printed
     * @param before the sign of its bound, such as {@code ≥}; empty if it has none
     * @param after a mark behind it; empty if it has none
     */
    record Figure(BigDecimal value, String before, String after) implements Cell {

        Figure(BigDecimal value) {
            this(value, "", "");
        }

        Figure(int value) {
            this(BigDecimal.valueOf(value));
        }
    }
}
