package workreport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.document.Anchor;
import workreport.ui.Location.View;

class LocationTest {

    @ParameterizedTest
    @CsvSource({
        "s2.1.p3, reading, s2.1.p3",
        "indicators:forest-cover, indicators, forest-cover",
        "comparison:, comparison, ''",
        "themes:ecology, themes, ecology",
        "sheets:section/s2.1, sheets, section/s2.1",
        "made-up:x, made-up, x",
    })
    void isWrittenAndReadAgain(String written, View view, String id) {
        Location place = Location.in(view, "r", id);
        assertThat(place.written()).isEqualTo(written);
        assertThat(place.view()).isEqualTo(view);
        assertThat(place.id()).isEqualTo(id);
        assertThat(Location.parse("r", written)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"''", "reading", ":"})
    void takesAnythingElseForAnIdInTheText(String written) {
        assertThat(Location.parse("r", written)).isEqualTo(Location.of("r", written));
    }

    @Test
    void leavesOutTheNumberWhenWritten() {
        assertThat(Location.of("r", new Anchor("s1.p1", 2, 5)).written()).isEqualTo("s1.p1");
    }

    @Test
    void isAnotherInAnotherReport() {
        assertThat(Location.of("r", "s1")).isNotEqualTo(Location.of("other", "s1"));
    }
}
