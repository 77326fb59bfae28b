package workreport.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import workreport.analysis.ReportProfile;
import workreport.document.Paragraph;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.evidence.Report;
import workreport.load.ReportFile;
import workreport.paint.Typefaces;
import workreport.sheet.SheetOptions;
import workreport.sheet.Sheets;
import workreport.typeset.Typesetter;

/**
 * How long sheets take: medians in ms, cold as a program of its own and warm in one that runs. The same text is made a PDF by
 * LibreOffice and Chromium where they are installed, in turn with ours; their share is told as a ratio to ours.
 */
public final class SheetsBenchmark {

    private static final int COLD_ROUNDS = 5;
    private static final int WARM_ROUNDS = 21;
    private static final int WARM_UP = 15;
    private static final float PREVIEW_DPI = 150;

    private final Path folder;
    private final Report report = ReportFile.bundled();
    private final Contents contents = new Contents(report);
    private final Typefaces typefaces = new Typefaces();
    private final Sheets sheets = new Sheets(new ReportProfile(contents), SheetOptions.STANDARD, typefaces);
    private final Typesetter typesetter = new Typesetter(typefaces);

    private SheetsBenchmark(Path folder) {
        this.folder = folder;
    }

    /** What is timed. */
    private interface Work {
        void run() throws Exception;
    }

    /** Prints two tables. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("sheets-benchmark");
        SheetsBenchmark benchmark = new SheetsBenchmark(folder);
        benchmark.cold();
        benchmark.warm();
        try (Stream<Path> made = Files.walk(folder)) {
            made.sorted((one, other) -> other.compareTo(one))
                    .forEach(path -> path.toFile().delete());
        }
    }

    private void cold() throws Exception {
        Path page = Files.writeString(folder.resolve("report.html"), html());
        String out = folder.resolve("out").toString();
        Map<String, List<String>> programs = new LinkedHashMap<>();
        programs.put("whole report, this program", ours("--whole", out));
        installed("soffice")
                .ifPresent(program -> programs.put(
                        "whole report, LibreOffice",
                        List.of(
                                program,
                                "-env:UserInstallation="
                                        + folder.resolve("office").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf:writer_web_pdf_Export",
                                "--outdir",
                                out,
                                page.toString())));
        installed("chromium")
                .ifPresent(program -> programs.put(
                        "whole report, Chromium",
                        List.of(
                                program,
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--user-data-dir=" + folder.resolve("chromium"),
                                "--print-to-pdf=" + folder.resolve("chromium.pdf"),
                                page.toUri().toString())));
        programs.put("one sheet, this program", ours("--section=s2.1", out));
        programs.put("all sheets, this program", ours("--all", out));
        Map<String, double[]> times = new LinkedHashMap<>();
        programs.keySet().forEach(name -> times.put(name, new double[COLD_ROUNDS]));
        // A round before the first, for what is made once only: profiles, the disk's cache.
        for (int round = -1; round < COLD_ROUNDS; round++) {
            for (Map.Entry<String, List<String>> program : programs.entrySet()) {
                double time = time(() -> run(program.getValue()));
                if (round >= 0) {
                    times.get(program.getKey())[round] = time;
                }
            }
        }
        System.out.printf("%-34s%12s%10s%n", "cold: process start to end", "median, ms", "ratio");
        double whole = median(times.values().iterator().next());
        times.forEach((name, all) -> System.out.printf("%-34s%12.0f%10.2f%n", name, median(all), median(all) / whole));
    }

    private void warm() throws Exception {
        Section section = contents.section("s2.1").orElseThrow();
        byte[] whole = typesetter.set(sheets.report().manuscript()).bytes();
        System.out.printf("%n%-34s%12s%n", "warm", "median, ms");
        line(
                "one sheet",
                WARM_ROUNDS,
                () -> typesetter.set(sheets.section(section).manuscript()).bytes());
        line(
                "whole report",
                WARM_ROUNDS,
                () -> typesetter.set(sheets.report().manuscript()).bytes());
        line(
                "overview",
                WARM_ROUNDS,
                () -> typesetter.set(sheets.overview().manuscript()).bytes());
        line("a page of the preview, 150 dpi", WARM_ROUNDS, () -> page(whole));
        line(
                "all section sheets",
                3,
                () -> report.allSections()
                        .forEach(each -> typesetter
                                .set(sheets.section(each).manuscript())
                                .bytes()));
    }

    private static void page(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            new PDFRenderer(document).renderImageWithDPI(1, PREVIEW_DPI);
        }
    }

    private static void line(String name, int rounds, Work work) throws Exception {
        double[] times = new double[rounds];
        for (int round = -Math.min(rounds, WARM_UP); round < rounds; round++) {
            double time = time(work);
            if (round >= 0) {
                times[round] = time;
            }
        }
        System.out.printf("%-34s%12.1f%n", name, median(times));
    }

    private static List<String> ours(String what, String out) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = System.getProperty("java.class.path");
        return new ArrayList<>(
                List.of(java, "-cp", path, "workreport.Main", "sheets", "--lang", "zh", "--out", out, what));
    }

    private String html() {
        String text = report.allParagraphs()
                .map(Paragraph::text)
                .map(paragraph -> "<p>" + paragraph.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
                .collect(Collectors.joining("\n"));
        return "<!DOCTYPE html><html lang=\"zh\"><head><meta charset=\"utf-8\"><title>"
                + report.title().zh() + "</title></head><body>\n" + text + "\n</body></html>\n";
    }

    private static Optional<String> installed(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private void run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + ": " + Files.readString(folder.resolve("said")));
        }
    }

    private static double time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
