package workreport.table;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A cell of a table: a text, a number, or nothing. */
sealed interface Cell {

    /** An empty cell. What is missing is empty: no word stands for it, and no empty text. */
    Cell EMPTY = new Empty();

    /** Nothing. */
    record Empty() implements Cell {}

    /** A text, not empty; may have several lines. */
    record Text(String text) implements Cell {

        public Text {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("an empty text is no text");
            }
        }
    }

    /**
     * A number.
     *
     * @param value with as many decimals as are known
     * @param isQuantity whether its thousands are separated; those of years and text positions are not
     */
    record Figure(BigDecimal value, boolean isQuantity) implements Cell {

        Figure(BigDecimal value) {
            this(value, true);
        }

        /** A year, or a position in a text. */
        Figure(int value) {
            this(BigDecimal.valueOf(value), false);
        }
    }

    /** A text, or nothing. */
    static Cell text(@Nullable String text) {
        return text == null || text.isEmpty() ? EMPTY : new Text(text);
    }

    /** Texts, a line each. */
    static Cell lines(Stream<String> lines) {
        return text(String.join("\n", lines.toList()));
    }

    /** A quantity, or nothing. */
    static Cell figure(@Nullable BigDecimal value) {
        return value == null ? EMPTY : new Figure(value);
    }
}
