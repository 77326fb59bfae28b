package workreport.platform.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.platform.print.PageSelection.Reason;
import workreport.platform.print.PageSelection.UnclearException;

/** Pages as people write them. */
class PageSelectionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 1",
                "1-3,5 | 1 2 3 5",
                "5,1-3 | 1 2 3 5",
                "2,2-3,3 | 2 3",
                " 1 - 2 , 4 | 1 2 4",
                "１－３，５ | 1 2 3 5",
                "1至2、4；6 | 1 2 4 6",
                "7-7 | 7"
            })
    void pagesInOrderAndOnce(String text, String pages) throws UnclearException {
        assertThat(PageSelection.parse(text, 7).pages())
                .isEqualTo(
                        List.of(pages.split(" ")).stream().map(Integer::valueOf).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | FORM",
                "' ' | FORM",
                "1, | FORM",
                ",1 | FORM",
                "1--2 | FORM",
                "-2 | FORM",
                "a | FORM",
                "1.5 | FORM",
                "12345678 | FORM",
                "3-1 | BACKWARDS",
                "0 | BEYOND",
                "0-2 | BEYOND",
                "8 | BEYOND",
                "1-999999 | BEYOND"
            })
    void whatIsNoPageIsToldApart(String text, Reason reason) {
        assertThatThrownBy(() -> PageSelection.parse(text, 7))
                .isInstanceOfSatisfying(
                        UnclearException.class,
                        unclear -> assertThat(unclear.reason()).isEqualTo(reason));
    }
}
