package workreport.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workreport.table.Dta.Kind;
import workreport.table.Dta.Variable;

class DtaTest {

    private static final String SENTENCE = "全年新建公路20公里，“四好农村路”通到每个村。".repeat(300);

    private static final List<Variable> VARIABLES = List.of(
            new Variable("indicator", "指标", Kind.TEXT, List.of()),
            new Variable("value", "数值", Kind.NUMBER, List.of()),
            new Variable("year", "", Kind.WHOLE, List.of()),
            new Variable("verdict", "完成情况", Kind.CODE, List.of("met", "未完成")));

    private static final List<List<Cell>> ROWS = List.of(
            List.of(Cell.text(SENTENCE), Cell.figure(new BigDecimal("24.85")), new Cell.Figure(2023), Cell.text("未完成")),
            List.of(Cell.text("公路"), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY),
            List.of(Cell.EMPTY, Cell.figure(new BigDecimal("-3")), new Cell.Figure(2024), Cell.text("met")),
            List.of(Cell.text(SENTENCE), Cell.figure(BigDecimal.ZERO), new Cell.Figure(2025), Cell.text("met")));

    @TempDir
    private Path folder;

    @Test
    void pandasReadsWhatWasWritten() throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("table.dta"), Dta.of("series", VARIABLES, ROWS));

        String read = python("""
                import sys, pandas
                with pandas.read_stata(sys.argv[1], iterator=True) as reader:
                    print(reader.data_label, '|', reader.variable_labels(), '|', reader.value_labels())
                table = pandas.read_stata(sys.argv[1])
                for row in table.itertuples(index=False):
                    print(len(row.indicator), row.indicator[:2], row.value, row.year, row.verdict)
                """, file);

        assertThat(read.lines())
                .containsExactly(
                        "series | {'indicator': '指标', 'value': '数值', 'year': '', 'verdict': '完成情况'}"
                                + " | {'verdict': {1: 'met', 2: '未完成'}}",
                        SENTENCE.length() + " 全年 24.85 2023.0 未完成",
                        "2 公路 nan nan nan",
                        "0  -3.0 2024.0 met",
                        SENTENCE.length() + " 全年 0.0 2025.0 met");
    }

    /** Skipped where no Python with pandas is to be found. */
    private static String python(String script, Path file) throws IOException, InterruptedException {
        for (String python : List.of("python3", "/usr/bin/python3")) {
            try {
                Process process = new ProcessBuilder(python, "-X", "utf8", "-c", script, file.toString())
                        .redirectErrorStream(true)
                        .start();
                String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                process.waitFor();
                if (!said.contains("No module named 'pandas'")) {
                    return said;
                }
            } catch (IOException absent) {
                // The next may be there.
            }
        }
        Assumptions.abort("skipped: no Python with pandas here");
        return "";
    }

    @Test
    void theSameTableGivesTheSameBytes() {
        assertThat(Dta.of("series", VARIABLES, ROWS)).isEqualTo(Dta.of("series", VARIABLES, ROWS));
    }

    @Test
    void aTextIsKeptOnce() {
        int once = Dta.of("series", VARIABLES, ROWS.subList(0, 3)).length;

        assertThat(Dta.of("series", VARIABLES, ROWS).length - once).isLessThan(SENTENCE.length());
    }

    @Test
    void aWordThatIsNoCodeIsAMistake() {
        List<List<Cell>> wrong = List.of(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.text("met?")));

        assertThatThrownBy(() -> Dta.of("series", VARIABLES, wrong)).hasMessage("met? in verdict");
    }

    @Test
    void aNameThatStataDoesNotTakeIsAMistake() {
        assertThatThrownBy(() -> new Variable("2023", "", Kind.TEXT, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
