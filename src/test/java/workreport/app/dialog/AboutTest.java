package workreport.app.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.language.Language;
import workreport.language.Words;
import workreport.load.ReportFile;

/** What the program says of the report that it shows. */
class AboutTest {

    private static final Path LOG = Path.of("log");

    @ParameterizedTest
    @CsvSource({
        "ZH, 官方公布日期不详。, 文本取自第三方文档网页, 公布。",
        "EN, The day on which it was officially published is not known., third party's page, Published on"
    })
    void theDayOfACopyIsNotTakenForThatOfPublication(Language language, String unknown, String found, String known) {
        assertThat(About.text(Words.of(language), ReportFile.bundled(), LOG))
                .contains("2022-01-06", unknown, found)
                .doesNotContain(known);
    }

    @Test
    void aDayThatIsKnownIsTold() throws Exception {
        assertThat(About.text(
                        Words.of(Language.EN),
                        ReportFile.read(Path.of("src/test/resources/workreport/load/small.json"))
                                .report(),
                        LOG))
                .contains("Published on 2022-08-22.")
                .doesNotContain("not known");
    }
}
