package workreport.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.model.Anchor;
import workreport.view.Place.View;

class PlaceTest {

    @ParameterizedTest
    @CsvSource({
        "s2.1.p3, READING, s2.1.p3",
        "indicators:forest-cover, INDICATORS, forest-cover",
        "comparison:, COMPARISON, ''",
        "themes:ecology, THEMES, ecology",
        "sheets:section/s2.1, SHEETS, section/s2.1",
    })
    void isWrittenAndReadAgain(String written, View view, String id) {
        Place place = new Place(view, id, null);
        assertThat(place).hasToString(written);
        assertThat(Place.parse(written)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"''", "nowhere:x", "reading", ":"})
    void takesAnythingElseForAnIdInTheText(String written) {
        assertThat(Place.parse(written)).isEqualTo(Place.of(written));
    }

    @Test
    void leavesOutTheNumberWhenWritten() {
        assertThat(Place.of(new Anchor("s1.p1", 2, 5))).hasToString("s1.p1");
    }
}
