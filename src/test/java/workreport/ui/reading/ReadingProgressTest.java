package workreport.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.document.Section;
import workreport.language.Language;
import workreport.ui.Sample;

/** Which sections count as read. */
class ReadingProgressTest {

    private final ReadingText text = new ReadingText(Sample.report(), Language.ZH);
    private final ReadingProgress marks = new ReadingProgress(text, Sample.contents());

    @Test
    void whoHasSeenAllHasReadAll() {
        marks.see(0, text.blocks().size() - 1);
        assertThat(marks.read())
                .isEqualTo(Sample.report().allSections().map(Section::id).collect(Collectors.toSet()));
    }

    /** While the text is being put together anew, or leaves the window, nothing of it is in sight. */
    @ParameterizedTest
    @CsvSource({"0, -1", "0, -2", "-1, -2", "-1, 3", "5, 4"})
    void whereNothingIsInSightNothingIsRead(int first, int last) {
        marks.see(first, last);
        assertThat(marks.read()).isEmpty();
    }
}
