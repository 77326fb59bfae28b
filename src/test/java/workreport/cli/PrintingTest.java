package workreport.cli;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.platform.Paper;
import workreport.platform.print.Duplex;
import workreport.platform.print.Lookup;
import workreport.platform.print.PrintFailedException;
import workreport.platform.print.PrintJob;
import workreport.platform.print.Printer;
import workreport.platform.print.Printers;

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
        private final List<String> wishes = new ArrayList<>();

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
            wishes.add(job.copies() + " " + job.pages().pages() + " " + job.duplex());
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
        Console.run(ZH, air, "sheets", "--whole", "--print", "办公室", "--paper", "letter");

        assertThat(air.sent).singleElement().asString().endsWith(" A4");
    }

    /** Whoever says nothing leaves both sides, copies and pages to the printer as it is set. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 1 [] AS_SET",
                "--duplex long-edge | 1 [] LONG_EDGE",
                "--duplex SHORT-EDGE --copies 3 | 3 [] SHORT_EDGE",
                "--duplex=off --pages 1 | 1 [1] ONE_SIDED",
                "--pages 2，1-2 --copies=99 | 99 [1, 2] AS_SET"
            })
    void sidesCopiesAndPagesAreAsWanted(String options, String wish) {
        Air air = new Air(TWO, 9);
        List<String> arguments = new ArrayList<>(List.of("sheets", "--overview", "--print", "办公室"));
        arguments.addAll(List.of(options.split(" ")));
        arguments.removeIf(String::isEmpty);

        assertThat(Console.run(ZH, air, arguments.toArray(String[]::new)).err()).isEmpty();
        assertThat(air.wishes).containsExactly(wish);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plotter | --copies 2 | --copies 2: the printer “Plotter” makes 1 to 1 copies",
                "办公室 | --copies 0 | --copies 0: the printer “办公室” makes 1 to 99 copies",
                "Plotter | --duplex long-edge | --duplex: the printer “Plotter” cannot print that way",
                "Plotter | --pages x | --pages x: Write pages like this: 1-3,5.",
                "Plotter | --pages 3-1 | --pages 3-1: A range goes from the smaller page to the larger, as in 1-3.",
            })
    void whatAPrinterCannotIsWrongUseAndNothingIsPrinted(String printer, String options, String complaint) {
        Air air = new Air(TWO, 9);
        List<String> arguments = new ArrayList<>(List.of("sheets", "--section", "s2.1", "--print", printer));
        arguments.addAll(List.of(options.split(" ")));

        assertThat(Console.run(EN, air, arguments.toArray(String[]::new)))
                .isEqualTo(new Console(2, "", complaint + "\n"));
        assertThat(air.sent).isEmpty();
    }

    @Test
    void aPageThatOneSheetLacksKeepsAllFromBeingPrinted() {
        Air air = new Air(TWO, 9);
        Console console =
                Console.run(EN, air, "sheets", "--whole", "--overview", "--print", "Plotter", "--pages", "12");

        assertThat(console.code()).isEqualTo(2);
        assertThat(console.out()).isEmpty();
        assertThat(console.err())
                .matches("--pages 12: Xinghe-County-2022-overview[^ ]*: There are only [1-9] pages\\.\n");
        assertThat(air.sent).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--duplex=off", "--copies=2", "--pages=1"})
    void wishesOfPrintingNeedAPrinter(String option) {
        String name = option.replaceFirst("=.*", "");

        assertThat(Console.run(EN, new Air(TWO, 9), "sheets", "--overview", option, "--out", folder.toString()))
                .isEqualTo(new Console(2, "", name + " is for printing and needs --print PRINTER\n"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void withASheetOnStandardOutputWhatIsPrintedIsToldBesideIt() {
        Console console = Console.run(ZH, new Air(TWO, 9), "sheets", "--overview", "--print", "办公室", "--out", "-");

        assertThat(console.out()).startsWith("%PDF-").endsWith("%%EOF\n");
        assertThat(console.err()).isEqualTo("兴和县-2022-总览：已送往打印机 办公室\n");
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
