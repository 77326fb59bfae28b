package workreport.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.paint.Typefaces;

/** Quotation marks: wide in Chinese, narrow in English. */
class QuotesTest {

    private static final Typefaces TYPEFACES = new Typefaces();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the “four years” of work | SANS_QUOTES",
                "The report’s ‘floor’ | SANS_QUOTES",
                "the “放管服” reform of government | SANS_QUOTES",
                "“三公”经费 | SANS",
                "“5G+工业互联网”示范 | SANS",
                "“” | SANS"
            })
    void theWordsDecide(String text, FontFile face) {
        assertThat(text.codePoints().filter(Quotes::isQuote))
                .allMatch(quote -> Quotes.face(FontFile.SANS, text, quote) == face);
        assertThat(Quotes.face(FontFile.SANS, text, 'e')).isEqualTo(FontFile.SANS);
    }

    /** As wide as „ in English, as a character in Chinese. */
    @Test
    void theyAreAsWideAsTheirLanguageWants() {
        double letters = TYPEFACES.width("four years", 12);

        assertThat(TYPEFACES.width("“four years”", 12) - letters).isCloseTo(2 * TYPEFACES.width("„", 12), within(0.01));
        assertThat(TYPEFACES.width("“三公”", 12)).isCloseTo(4 * 12, within(0.01));
    }

    /** Painted within the room that is reckoned with. */
    @Test
    void theyArePaintedWithinTheirWidth() {
        assertThat(TYPEFACES.outline("“x", 10, 20, 12).getBounds2D().getMinX()).isBetween(10.0, 12.0);
        assertThat(TYPEFACES.outline("x”", 10, 20, 12).getBounds2D().getMaxX())
                .isLessThanOrEqualTo(10 + TYPEFACES.width("x”", 12));
    }
}
