package workreport;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.language.Language.EN;
import static workreport.language.Language.ZH;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.print.Duplex;
import workreport.print.Lookup;
import workreport.print.PrintFailedException;
import workreport.print.PrintJob;
import workreport.print.Printer;
import workreport.print.Printers;
import workreport.sheet.Paper;

/** Printing from the command line, and the size of text. */
class PrintingTest {

    private static final Lookup TWO = new Lookup.Found(List.of(
            new Printer("办公室", true, EnumSet.allOf(Duplex.class), EnumSet.allOf(Paper.class), 99, true),
            new Printer("Plotter", false, EnumSet.of(Duplex.ONE_SIDED), Set.of(Paper.A4), 1, false)));
    private static final String NAME = "兴和县-2022-s2.1-生态优先、绿色发展";

    @TempDir
    private Path folder;

    /** Printers of air, which refuse all jobs after so many. */
    private static final class Air implements Printers {

        private final Lookup lookup;
        private final int willing;
        private final List<String> sent = new ArrayList<>();

        Air(Lookup lookup, int willing) {
            this.lookup = lookup;
            this.willing = willing;
        }

        @Override
        public CompletableFuture<Lookup> find() {
            return CompletableFuture.completedFuture(lookup);
        }

        @Override
        public void send(PrintJob job) throws PrintFailedException {
            if (sent.size() == willing) {
                throw new PrintFailedException(
                        PrintFailedException.Reason.NOT_ACCEPTING, job.printer(), "lpr: no", null);
            }
            sent.add(job.printer() + " " + job.title() + " " + job.paper());
        }
    }

    @Test
    void aSheetIsPrinted() {
        Air air = new Air(TWO, 9);

        assertThat(Console.run(ZH, air, "sheets", "--section", "s2.1", "--print", "办公室", "--paper", "letter"))
                .isEqualTo(new Console(0, NAME + "-Letter：已送往打印机 办公室\n", ""));
        assertThat(air.sent).containsExactly("办公室 坚定不移坚持生态优先、绿色发展，奋力开创生态文明建设新局面 LETTER");
    }

    @Test
    void theReportHasPaperOfItsOwn() {
        Air air = new Air(TWO, 9);
        Console.run(ZH, air, "sheets", "--report", "--print", "办公室", "--paper", "letter");

        assertThat(air.sent).singleElement().asString().endsWith(" A4");
    }

    @Test
    void aSheetIsPrintedAndKept() {
        String out = folder.toString();
        Console console = Console.run(
                EN, new Air(TWO, 9), "sheets", "--section", "s2.1", "--lang", "zh", "--print", "Plotter", "--out", out);

        assertThat(console)
                .isEqualTo(new Console(
                        0, folder.resolve(NAME + ".pdf") + "\n" + NAME + ": sent to the printer Plotter\n", ""));
        assertThat(folder.resolve(NAME + ".pdf")).isNotEmptyFile();
    }

    @Test
    void aRefusedJobIsAFailureAndTheRestIsNotSent() {
        Air air = new Air(TWO, 1);
        Console console =
                Console.run(ZH, air, "sheets", "--theme", "ecology", "industry", "economy", "--print", "Plotter");

        assertThat(console.code()).isEqualTo(1);
        assertThat(console.out()).hasLineCount(1);
        assertThat(console.err())
                .hasLineCount(1)
                .contains("未打印：打印机“Plotter”暂不接收任务。")
                .endsWith("lpr: no\n");
        assertThat(air.sent).hasSize(1);
    }

    @Test
    void anUnknownPrinterIsWrongUse() {
        assertThat(Console.run(EN, new Air(TWO, 9), "sheets", "--section", "s2.1", "--print", "Nix"))
                .isEqualTo(new Console(2, "", "There is no printer “Nix”. Try: report-viewer list printers\n"));
    }

    @Test
    void aPrintServiceWithoutAnswerIsAFailureAndNothingIsWritten() throws Exception {
        Air air = new Air(new Lookup.NoAnswer(Duration.ofSeconds(5)), 9);
        Path out = folder.resolve("out");

        assertThat(Console.run(ZH, air, "sheets", "--section", "s2.1", "--print", "办公室", "--out", out.toString()))
                .isEqualTo(new Console(1, "", "打印服务 5 秒内没有回应。请稍后再试，或另存为 PDF。\n"));
        assertThat(Files.exists(out)).isFalse();
    }

    @Test
    void sheetsMustGoSomewhere() {
        assertThat(Console.run(EN, new Air(TWO, 9), "sheets", "--section", "s2.1"))
                .isEqualTo(new Console(2, "", "Say where to: --out DIR, --print PRINTER, or both\n"));
    }

    @Test
    void printersAreListedWithWhatTheyCan() {
        assertThat(Console.run(EN, new Air(TWO, 9), "list", "printers"))
                .isEqualTo(new Console(
                        0, "办公室\tdefault, takes PDF, both sides, A4, Letter\nPlotter\ttakes pages, A4\n", ""));
    }

    @Test
    void withoutPrintersTheListIsAFailure() {
        assertThat(Console.run(ZH, new Air(new Lookup.NoPrinter(), 9), "list", "printers"))
                .isEqualTo(new Console(1, "", "本机没有打印机。请在系统设置里添加一台，或另存为 PDF。\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.9", "16.1", "-8", "0", "big", "NaN", "1e9", ""})
    void aSizeThatIsNoneIsWrongUse(String size) {
        String out = folder.toString();

        assertThat(Console.run(EN, new Air(TWO, 9), "sheets", "--out", out, "--section", "s2.1", "--font-size=" + size))
                .isEqualTo(new Console(2, "", "--font-size " + size + ": the size of text is 7 to 16 points\n"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void largerTextTakesMoreRoom() throws Exception {
        for (String size : List.of("7", "16")) {
            String out = folder.resolve(size).toString();
            Console.run(ZH, new Air(TWO, 9), "sheets", "--out", out, "--section", "s2.1", "--font-size", size);
        }
        assertThat(pages("16")).isGreaterThan(pages("7"));
    }

    private int pages(String size) throws Exception {
        byte[] pdf = Files.readAllBytes(folder.resolve(size).resolve(NAME + "-" + size + "磅.pdf"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
