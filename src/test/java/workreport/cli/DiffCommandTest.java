package workreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workreport.language.Language;

class DiffCommandTest {

    private static final String REPORT = """
            政府工作报告
            ——%1$d年1月9日在临川县第十七届人民代表大会第三次会议上
            临川县县长 王小明
            各位代表：
            一、%1$d年工作安排
            我们要坚持稳中求进，地区生产总值增长%2$s，群众得到实惠。
            """;

    @TempDir
    private Path folder;

    private String report(int year, String growth) throws IOException {
        return Files.writeString(folder.resolve(year + ".txt"), REPORT.formatted(year, growth))
                .toString();
    }

    @Test
    void whatHasChangedIsToldAsTextOrAsRows() throws IOException {
        String old = report(2023, "7%");
        String now = report(2024, "6.5%左右");

        assertThat(Console.run(Language.EN, "diff", old, now).out())
                .contains("~ 我们要坚持稳中求进，地区生产总值增长[-7%-]{+6.5%左右+}，群众得到实惠。")
                .contains("# 地区生产总值: +7% ◇ → ≈+6.5% ◇ (−0.5 points)");
        assertThat(Console.run(Language.EN, "diff", old, now, "--format", "csv")
                        .out()
                        .lines())
                .anyMatch(line -> line.startsWith("number,一、2023年工作安排,一、2024年工作安排,")
                        && line.contains("地区生产总值,7,%,2023,6.5,%,2024,-0.5,,"));
    }

    @Test
    void aFileThatIsNotThereIsSaid() throws IOException {
        Console console = Console.run(Language.EN, "diff", report(2023, "7%"), "missing.txt");

        assertThat(console.code()).isEqualTo(ExitCode.FAILED);
        assertThat(console.out()).isEmpty();
        assertThat(console.err()).contains("missing.txt");
    }
}
