package workreport.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import workreport.evidence.Report;
import workreport.library.Bundled;
import workreport.library.Entry;
import workreport.library.Library;
import workreport.library.LibraryImport;
import workreport.library.LibrarySearch;
import workreport.library.Outcome;
import workreport.load.ReportFile;

/**
 * A library of made-up reports of some 20,000 characters each: how many are taken in a second, and how long the list and the
 * first hits take, first and then, in ms. {@code LibraryBenchmark FOLDER REPORTS}; a folder that is there is used as it is.
 */
public final class LibraryBenchmark {

    private static final int LENGTH = 20_000;
    private static final int ROUNDS = 11;
    private static final List<String> QUERIES = List.of("粮食", "5.4", "县3年目标", "的", "没有这样的话");

    private LibraryBenchmark() {}

    /** Prints a table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        int reports = Integer.parseInt(arguments[1]);
        if (!Files.isDirectory(folder.resolve("library"))) {
            take(folder, reports);
        }
        Bundled bundled = Bundled.read();
        Library library = Library.in(folder.resolve("library"));
        long start = System.nanoTime();
        List<Entry> entries = library.entries();
        System.out.printf("list of %d: %.0f%n", entries.size(), since(start));
        for (String query : QUERIES) {
            double[] first = new double[ROUNDS];
            double[] all = new double[ROUNDS];
            AtomicLong hits = new AtomicLong();
            for (int i = 0; i < ROUNDS; i++) {
                long asked = System.nanoTime();
                int round = i;
                new LibrarySearch(library, bundled).find(query, LibrarySearch.Wanted.FEW, () -> false, found -> {
                    first[round] = first[round] == 0 ? since(asked) : first[round];
                    all[round] = since(asked);
                    hits.set(found.hits());
                });
            }
            double once = first[0];
            Arrays.sort(first);
            Arrays.sort(all);
            System.out.printf(
                    "%-10s hits %9d  first hits %6.0f, then %6.0f  all listed %6.0f%n",
                    query, hits.get(), once, first[ROUNDS / 2], all[ROUNDS / 2]);
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void take(Path folder, int reports) throws IOException, InterruptedException {
        Path files = Files.createDirectories(folder.resolve("files"));
        List<Path> all = write(files, reports);
        long start = System.nanoTime();
        new LibraryImport(Library.in(folder.resolve("library")), new LibraryImport.Progress() {
                    @Override
                    public void reading(Path file, int done, int count) {
                        if (done % 1000 == 0) {
                            System.err.println(done);
                        }
                    }

                    @Override
                    public void done(Outcome outcome) {
                        if (outcome.isFailure()) {
                            throw new IllegalStateException(outcome.toString());
                        }
                    }
                })
                .run(all, () -> false);
        System.out.printf("taken in a second: %.1f%n", reports / (since(start) / 1000));
    }

    /** Sentences of the bundled report in another order each time, under chapters, with a place and a year of their own. */
    private static List<Path> write(Path files, int reports) throws IOException {
        Report bundled = ReportFile.bundled();
        List<String> paragraphs = new ArrayList<>(
                bundled.allParagraphs().map(paragraph -> paragraph.text()).toList());
        List<Path> all = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            Collections.shuffle(paragraphs, new Random(i));
            StringBuilder text = new StringBuilder();
            int year = 2000 + i % 25;
            text.append("造").append(Integer.toString(i / 25, 36)).append("县人民政府工作报告\n");
            text.append("——").append(year).append("年1月9日在县第十七届人民代表大会第三次会议上\n各位代表：\n");
            for (int chapter = 0; text.length() < LENGTH; chapter++) {
                text.append("一二三四五六七八九".charAt(Math.min(chapter, 8)))
                        .append("、第")
                        .append(chapter)
                        .append("章的工作\n");
                for (int at = 0; at < 12 && text.length() < LENGTH; at++) {
                    text.append(paragraphs.get((chapter * 12 + at) % paragraphs.size()))
                            .append('\n');
                }
            }
            all.add(Files.writeString(files.resolve(i + ".txt"), text));
        }
        return all;
    }
}
