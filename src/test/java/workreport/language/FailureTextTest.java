package workreport.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.platform.UnwritableException;
import workreport.platform.print.Lookup;
import workreport.platform.print.PageSelection;
import workreport.platform.print.PageSelection.UnclearException;
import workreport.platform.print.PrintFailedException;

class FailureTextTest {

    private static final Words EN = Words.of(Language.EN);
    private static final Words ZH = Words.of(Language.ZH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NO_FOLDER | a/b.csv: cannot be written: there is no such folder. | a/b.csv：无法写入：没有这个文件夹。",
                "IS_FOLDER | a/b.csv: cannot be written: it is a folder. | a/b.csv：无法写入：这是一个文件夹。",
                "IS_FILE | a/b.csv: cannot be written: there is a file with that name. | a/b.csv：无法写入：已有同名文件。",
                "LOOP | a/b.csv: cannot be written: its links form a loop. | a/b.csv：无法写入：符号链接绕成了圈。",
                "NAME_TOO_LONG | a/b.csv: cannot be written: the name is too long. | a/b.csv：无法写入：名称过长。",
                "FORBIDDEN | a/b.csv: cannot be written: no permission. | a/b.csv：无法写入：没有权限。",
                "FULL | a/b.csv: cannot be written: the disk is full. | a/b.csv：无法写入：磁盘已满。",
                "OTHER | a/b.csv: cannot be written: the system refuses. | a/b.csv：无法写入：系统拒绝写入。"
            })
    void aFileThatCannotBeWritten(UnwritableException.Reason reason, String english, String chinese) {
        UnwritableException failure = new UnwritableException(Path.of("a/b.csv"), reason, null);

        assertThat(FailureText.of(failure, EN)).isEqualTo(english);
        assertThat(FailureText.of(failure, ZH)).isEqualTo(chinese);
    }

    @Test
    void aJobThatWasNotPrinted() {
        PrintFailedException failed =
                new PrintFailedException(PrintFailedException.Reason.REFUSED, "Office", "lpr: it is gone.", null);

        assertThat(FailureText.of(failed, EN))
                .isEqualTo("Not printed: the printer “Office” refused the job. Check it, or choose another. "
                        + "lpr: it is gone.");
    }

    @Test
    void pagesThatTheDocumentDoesNotHave() {
        UnclearException unclear = catchThrowableOfType(UnclearException.class, () -> PageSelection.parse("9", 7));

        assertThat(FailureText.of(unclear, ZH)).isEqualTo("共 7 页，没有该页码。");
    }

    @Test
    void noPrinterToChooseFrom() {
        assertThat(FailureText.of(new Lookup.NoAnswer(Duration.ofSeconds(5)), EN))
                .startsWith("The print service did not answer within 5 seconds.");
        assertThat(FailureText.of(new Lookup.Failed("out of paper"), EN)).contains(": out of paper. ");
        assertThat(FailureText.of(new Lookup.Failed(""), EN)).contains(": the system refuses. ");
    }
}
