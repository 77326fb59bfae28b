package workreport.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workreport.ingest.report.ReportImport;
import workreport.series.PlaceSeries;
import workreport.series.ReportStatements;
import workreport.series.YearReport;

class KeptNumbersTest {

    private static final String TEXT = """
            政府工作报告
            ——2023年1月9日在临川县第十七届人民代表大会第三次会议上
            各位代表：
            一、2022年工作回顾
            ——经济运行稳中向好。全县地区生产总值完成100.50亿元，同比下降6.5%左右。
            二、2023年工作安排
            我们要坚持稳中求进，地区生产总值增长7%—8%，改造危旧桥梁12座以上，让群众得到实惠。
            """;

    @TempDir
    private Path folder;

    private Library library() throws Exception {
        Library library = Library.in(folder.resolve("library"));
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        new LibraryImport(library, new Quiet()).run(List.of(file), () -> false);
        return library;
    }

    private static final class Quiet implements LibraryImport.Progress {

        @Override
        public void reading(Path file, int done, int all) {
            // It is one file.
        }

        @Override
        public void done(Outcome outcome) {
            assertThat(outcome.isFailure()).isFalse();
        }
    }

    private static String id(Library library) {
        return library.entries().getFirst().id();
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("library").resolve("numbers"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void whatIsKeptIsWhatTheReportSays() throws Exception {
        Library library = library();
        YearReport read = ReportStatements.of(
                        ReportImport.read(library.file(id(library))).report())
                .orElseThrow();
        assertThat(kept()).hasSize(1);

        YearReport kept = library.numbers(id(library)).orElseThrow();

        assertThat(kept.statements()).hasSize(4).isEqualTo(read.statements());
        assertThat(List.of(kept.id(), kept.place(), kept.level(), kept.year(), kept.delivered()))
                .isEqualTo(List.of(read.id(), read.place(), read.level(), read.year(), read.delivered()));
        assertThat(kept.section(kept.statements().getLast()))
                .isPresent()
                .isEqualTo(read.section(read.statements().getLast()));
        assertThat(PlaceSeries.of(List.of(kept)).promises()).hasSize(2);
    }

    @Test
    void whatAnotherProgramHasMadeOrIsBrokenIsReadAnew() throws Exception {
        Library library = library();
        byte[] right = Files.readAllBytes(kept().getFirst());
        for (String wrong : List.of("", "\0\tnumbers-0", new String(right, 0, 40, "ISO-8859-1"))) {
            Files.write(kept().getFirst(), wrong.getBytes("ISO-8859-1"));

            assertThat(library.numbers(id(library)).orElseThrow().statements()).hasSize(4);
            assertThat(kept().getFirst()).hasBinaryContent(right);
        }
    }

    @Test
    void aReportThatIsRemovedLeavesNothing() throws Exception {
        Library library = library();
        library.remove(List.of(id(library)));

        assertThat(kept()).isEmpty();
    }
}
