package workreport.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.check.Code;

/**
 * A column of a table for other programs.
 *
 * @param kind what it holds
 * @param codes the words that may stand in it, where it holds one of a few; empty otherwise
 */
record SeriesColumn<T>(String name, Kind kind, List<String> codes, Function<T, Cell> cell) {

    /** What a column holds. */
    enum Kind {
        TEXT,
        CODE,
        YEAR,
        NUMBER
    }

    static <T> SeriesColumn<T> text(String name, Function<T, @Nullable String> text) {
        return new SeriesColumn<>(name, Kind.TEXT, List.of(), thing -> Cell.text(text.apply(thing)));
    }

    static <T> SeriesColumn<T> number(String name, Function<T, @Nullable BigDecimal> number) {
        return new SeriesColumn<>(name, Kind.NUMBER, List.of(), thing -> Cell.figure(number.apply(thing)));
    }

    static <T> SeriesColumn<T> year(String name, Function<T, @Nullable Integer> year) {
        return new SeriesColumn<>(name, Kind.YEAR, List.of(), thing -> {
            Integer value = year.apply(thing);
            return value == null ? Cell.EMPTY : new Cell.Figure(value);
        });
    }

    static <T, E extends Enum<E>> SeriesColumn<T> code(String name, Class<E> type, Function<T, @Nullable E> constant) {
        List<String> codes = Stream.of(type.getEnumConstants()).map(Code::of).toList();
        return new SeriesColumn<>(name, Kind.CODE, codes, thing -> {
            E value = constant.apply(thing);
            return value == null ? Cell.EMPTY : Cell.text(Code.of(value));
        });
    }
}
