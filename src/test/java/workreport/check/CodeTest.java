package workreport.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.measure.Bound;

/** The words that constants are written with in a model file. */
class CodeTest {

    static Stream<Bound> bounds() {
        return Stream.of(Bound.values());
    }

    @ParameterizedTest
    @CsvSource({"EXACT, exact", "ABOUT, about", "AT_LEAST, at-least", "OVER, over", "AT_MOST, at-most"})
    void areInLowerCaseWithHyphens(Bound bound, String word) {
        assertThat(Code.of(bound)).isEqualTo(word);
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void leadBackToTheirConstant(Bound bound) {
        assertThat(Code.find(Bound.class, Code.of(bound))).isEqualTo(Optional.of(bound));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AT_LEAST", "at_least", "At-Least", "atleast", " exact"})
    void haveNoOtherForm(String word) {
        assertThat(Code.find(Bound.class, word)).isEmpty();
    }
}
