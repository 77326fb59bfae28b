package workreport.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The report that comes with the program is read without some checks: it has to come out the same. */
class BundledTest {

    private static final Path FILE = Path.of("data", "xinghe-2022", "report.json");

    @Test
    void isTheReportOfTheCheckedFile() throws Exception {
        assertThat(ReportFile.bundled()).isEqualTo(ReportFile.read(FILE).report());
    }
}
