package workreport.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.evidence.Report;
import workreport.ingest.format.Source;
import workreport.ingest.outline.PlaceName;
import workreport.library.Bundled;
import workreport.library.Entry;
import workreport.library.Library;
import workreport.library.LibraryImport;
import workreport.library.LibrarySearch;
import workreport.library.Outcome;
import workreport.library.ReportText;
import workreport.library.StoredReport;
import workreport.load.ReportFile;
import workreport.platform.Sha256;

/**
 * A library of made-up reports of some 20,000 characters each: {@code LibraryBenchmark FOLDER REPORTS} prints how many are taken
 * in a second, how long the list and searches take, and what memory. Lines are of group, name, value and unit, set apart by
 * tabs. Times are in milliseconds: of the first search, and medians of those after it. A library that is there is used as it is.
 * Only the first reports are read as other people's files are; that would take an hour for all, so the others are
 * written as they would be kept.
 */
public final class LibraryBenchmark {

    private static final int READ = 300;
    private static final int LENGTH = 20_000;
    private static final int ROUNDS = 11;
    private static final int YEARS = 25;

    /** In one report of so many. */
    private static final int RARE = 700;

    private static final String RARE_WORD = "雪豹保护";
    private static final List<String> QUERIES = List.of("粮食", "24.8", RARE_WORD, "的", "没有这样的话");
    private static final Pattern OWN_MEMORY = Pattern.compile("(?m)^RssAnon:\\s+(\\d+) kB");

    private final String name;
    private final Library library;

    private LibraryBenchmark(String name, Library library) {
        this.name = name;
        this.library = library;
    }

    /** Prints the lines. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]).resolve(arguments[1]);
        Library library = Library.in(folder.resolve("library"));
        LibraryBenchmark benchmark = new LibraryBenchmark(arguments[1] + " reports", library);
        if (!Files.isDirectory(library.folder())) {
            benchmark.fill(folder, Integer.parseInt(arguments[1]));
        }
        benchmark.measure();
    }

    private void measure() throws IOException {
        Bundled bundled = Bundled.read();
        long start = System.nanoTime();
        library.entries();
        print("list", since(start), "ms");
        for (String query : QUERIES) {
            search(new LibrarySearch(library, bundled), query);
        }
        Matcher own = OWN_MEMORY.matcher(Files.readString(Path.of("/proc/self/status")));
        if (own.find()) {
            print("memory without the mapped texts", Long.parseLong(own.group(1)) / 1024.0, "MiB");
        }
    }

    private void search(LibrarySearch search, String query) throws IOException {
        double[] first = new double[ROUNDS];
        double[] all = new double[ROUNDS];
        long[] hits = new long[1];
        for (int i = 0; i < ROUNDS; i++) {
            long asked = System.nanoTime();
            int round = i;
            search.find(query, LibrarySearch.Wanted.FEW, () -> false, found -> {
                first[round] = first[round] == 0 ? since(asked) : first[round];
                all[round] = since(asked);
                hits[0] = found.hits();
            });
        }
        print(query + ", hits", hits[0], "hits");
        print(query + ", first hits, once", first[0], "ms");
        print(query + ", first hits", median(first), "ms");
        print(query + ", whole list", median(all), "ms");
    }

    private void print(String group, double value, String unit) {
        System.out.printf("library: %s\t%s\t%.1f\t%s%n", group, name, value, unit);
    }

    private static double median(double... times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private void fill(Path folder, int reports) throws IOException, InterruptedException {
        Report bundled = ReportFile.bundled();
        List<String> paragraphs = new ArrayList<>(
                bundled.allParagraphs().map(paragraph -> paragraph.text()).toList());
        Path files = Files.createDirectories(folder.resolve("files"));
        List<Path> read = new ArrayList<>();
        for (int i = 0; i < Math.min(READ, reports); i++) {
            read.add(Files.writeString(files.resolve(i + ".txt"), String.join("\n", made(i, paragraphs))));
        }
        long start = System.nanoTime();
        new LibraryImport(library, new Strict()).run(read, () -> false);
        print("taken in a second", read.size() / (since(start) / 1000), "reports");
        for (int i = READ; i < reports; i++) {
            library.add(kept(i, made(i, paragraphs)));
            if (i % 5000 == 0) {
                System.err.println(i);
            }
        }
    }

    /** Nothing of what is made up may be unreadable. */
    private static final class Strict implements LibraryImport.Progress {

        @Override
        public void reading(Path file, int done, int count) {}

        @Override
        public void done(Outcome outcome) {
            if (outcome.isFailure()) {
                throw new IllegalStateException(outcome.toString());
            }
        }
    }

    private static String place(int number) {
        return "造" + Integer.toString(number / YEARS, 36) + "县";
    }

    private static int year(int number) {
        return 2000 + number % YEARS;
    }

    /** Paragraphs of the bundled report in another order each time, under chapters, with a place and a year of their own. */
    private static List<String> made(int number, List<String> paragraphs) {
        Collections.shuffle(paragraphs, new Random(number));
        List<String> lines = new ArrayList<>();
        lines.add(place(number) + "人民政府工作报告");
        lines.add("——" + year(number) + "年1月9日在县第十七届人民代表大会第三次会议上");
        lines.add("各位代表：");
        int length = 0;
        for (int at = 0; length < LENGTH; at++) {
            if (at % 12 == 0) {
                int chapter = at / 12;
                lines.add("一二三四五六七八九".charAt(Math.min(chapter, 8)) + "、第" + chapter + "章的工作");
            }
            String paragraph = paragraphs.get(at % paragraphs.size());
            lines.add(at == 5 && number % RARE == 0 ? paragraph + "加强" + RARE_WORD + "。" : paragraph);
            length += paragraph.length();
        }
        return lines;
    }

    /** As it is kept, but that the file that it came from has only its name in it. */
    private static StoredReport kept(int number, List<String> lines) {
        List<ReportText.Passage> passages = new ArrayList<>();
        int section = -1;
        for (String line : lines) {
            boolean heading = line.length() < 20 && line.contains("、第");
            int at = passages.size();
            section = heading ? at : section;
            passages.add(new ReportText.Passage(
                    (heading ? "s" : "p") + at,
                    section,
                    heading ? 1 : 0,
                    heading ? line.substring(0, 2) : "",
                    heading ? line.substring(2) : line));
        }
        ReportText text = new ReportText(passages);
        String name = place(number) + year(number) + ".txt";
        byte[] original = name.getBytes(StandardCharsets.UTF_8);
        String sum = Sha256.of(original);
        Entry entry = new Entry(
                sum.substring(0, 16),
                "report-" + number,
                lines.getFirst(),
                place(number),
                PlaceName.Level.COUNTY,
                year(number),
                "县第十七届人民代表大会第三次会议",
                LENGTH,
                150,
                Entry.State.IMPORTED,
                name,
                sum,
                text.sum());
        return new StoredReport(entry, Source.of(original), text, Map.of());
    }
}
