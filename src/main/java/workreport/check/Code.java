package workreport.check;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How an enum constant is written in a model file: {@code AT_LEAST} is {@code at-least}. */
public final class Code {

    private Code() {}

    /** The constant's word, in lower case with hyphens. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that a word stands for, or empty if none does. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst();
    }
}
