package workreport.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import workreport.chart.SeriesChart;
import workreport.ingest.report.ReportImport;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.library.Entry;
import workreport.library.Library;
import workreport.library.LibraryImport;
import workreport.library.Outcome;
import workreport.load.ReportFile;
import workreport.series.IndicatorSeries;
import workreport.series.PlaceSeries;
import workreport.series.ReportStatements;
import workreport.series.SeriesIndex;
import workreport.series.YearReport;
import workreport.ui.Fonts;

/**
 * A library of made-up reports, ten of each place: how long it takes until a place's page can be shown, step by step, and how long
 * the chart of an indicator takes, first and then, in ms. {@code PlaceBenchmark FOLDER REPORTS}; a folder that is there is used
 * as it is. With {@code window} as a third word, and {@code XDG_DATA_HOME} leading to the folder: how long after Ctrl+6 the page
 * stands in the window of a report of the library, first and again.
 */
public final class PlaceBenchmark {

    private static final List<String> PHASES = List.of(
            "finding the place in the library",
            "reading its reports from their files",
            "pairing promises and results, and counting",
            "an index of the charts");
    private static final int ROUNDS = 9;
    private static final int YEARS = 10;
    private static final int FIRST_YEAR = 2015;
    private static final int LENGTH = 15_000;
    private static final double WIDTH = 600;
    private static final Notation NOTATION = new Notation(Words.of(Language.ZH), List.of());

    /** What each report tells and promises, with the unit. */
    private static final List<String> NAMES = List.of(
            "地区生产总值 亿元",
            "一般公共预算收入 亿元",
            "固定资产投资 亿元",
            "社会消费品零售总额 亿元",
            "规模以上工业增加值 亿元",
            "城镇居民人均可支配收入 元",
            "农村居民人均可支配收入 元",
            "进出口总额 亿元",
            "粮食产量 万吨",
            "蔬菜产量 万吨",
            "城镇新增就业 人",
            "新增市场主体 户",
            "接待游客 万人次",
            "旅游收入 亿元",
            "新建高标准农田 万亩",
            "改造老旧小区 个",
            "新建农村公路 公里",
            "造林绿化 万亩",
            "引进项目 个",
            "新增高新技术企业 家",
            "新建学校 所",
            "新增养老床位 张",
            "改造农村危房 户",
            "新增规模以上工业企业 家",
            "空气质量优良天数 天");

    private PlaceBenchmark() {}

    /** Prints a table. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int reports = Integer.parseInt(arguments[1]);
        Library library = Library.in(folder.resolve("report-viewer").resolve("library"));
        if (!Files.isDirectory(library.folder())) {
            take(folder, library, reports);
        }
        if (arguments.length > 2) {
            window(library);
            System.exit(0);
        }
        int places = Math.min(ROUNDS, reports / YEARS);
        double[][] times = new double[PHASES.size()][places];
        for (int i = 0; i < places; i++) {
            measure(library, place(i), times, i);
        }
        for (int phase = 0; phase < PHASES.size(); phase++) {
            System.out.printf(
                    "%-50s first %7.1f  then %7.1f%n", PHASES.get(phase), times[phase][0], median(times[phase]));
        }
        charts(folder);
    }

    private static String place(int number) {
        return "造" + Integer.toString(number, 36) + "县";
    }

    private static void measure(Library library, String place, double[][] times, int round) throws Exception {
        long start = System.nanoTime();
        List<Entry> entries = library.entries().stream()
                .filter(entry -> YearReport.isSamePlace(entry.place(), place))
                .toList();
        times[0][round] = since(start);
        start = System.nanoTime();
        List<YearReport> years = new ArrayList<>();
        for (Entry entry : entries) {
            library.numbers(entry.id()).ifPresent(years::add);
        }
        times[1][round] = since(start);
        start = System.nanoTime();
        PlaceSeries series = PlaceSeries.of(years);
        times[2][round] = since(start);
        start = System.nanoTime();
        new SeriesIndex(series).of(series.promises());
        times[3][round] = since(start);
    }

    private static void window(Library library) throws Exception {
        String own = library.entries().stream()
                .filter(entry -> entry.place().equals(place(0)))
                .map(entry -> library.file(entry.id()).toString())
                .findFirst()
                .orElseThrow();
        Driver driver = Driver.open(own);
        Callable<Boolean> stands = () -> driver.find(TableView.class, "#promises")
                .filter(table -> !table.getItems().isEmpty())
                .isPresent();
        double first = driver.press(stands, KeyCode.CONTROL, KeyCode.DIGIT6);
        double[] again = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            driver.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            again[i] = driver.press(stands, KeyCode.CONTROL, KeyCode.DIGIT6);
        }
        System.out.printf("page of the place: first %.1f, again %.1f%n", first, median(again));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void charts(Path folder) throws Exception {
        List<YearReport> years = new ArrayList<>();
        for (int i = 0; i < YEARS; i++) {
            years.add(ReportStatements.of(
                            ReportImport.read(folder.resolve("files").resolve(place(0) + (FIRST_YEAR + i) + ".txt"))
                                    .report())
                    .orElseThrow());
        }
        PlaceSeries series = PlaceSeries.of(years);
        List<IndicatorSeries> all = new SeriesIndex(series).of(series.promises());
        double[] times = new double[all.size()];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            SeriesChart.draw(all.get(i), NOTATION, WIDTH, Fonts.chartWidth());
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = times[0];
        double most = Arrays.stream(times).max().orElse(0);
        System.out.printf(
                "chart: first %.1f, then %.1f, at most %.1f (%d charts, %d promises)%n",
                first, median(times), most, all.size(), series.promises().size());
    }

    private static double median(double... times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void take(Path folder, Library library, int reports) throws IOException, InterruptedException {
        Path files = Files.createDirectories(folder.resolve("files"));
        List<Path> all = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            String place = place(i / YEARS);
            int year = FIRST_YEAR + i % YEARS;
            all.add(Files.writeString(files.resolve(place + year + ".txt"), text(place, year, new Random(i))));
        }
        new LibraryImport(library, new LibraryImport.Progress() {
                    @Override
                    public void reading(Path file, int done, int count) {
                        if (done % 100 == 0) {
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
    }

    private static String text(String place, int year, Random random) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("政府工作报告\n——")
                .append(year)
                .append("年1月9日在")
                .append(place)
                .append("第十七届人民代表大会第三次会议上\n各位代表：\n一、")
                .append(year - 1)
                .append("年工作回顾\n");
        for (String name : NAMES) {
            String[] parts = name.split(" ");
            text.append("——全县")
                    .append(parts[0])
                    .append("达到")
                    .append(100 + random.nextInt(900))
                    .append(parts[1])
                    .append("，增长")
                    .append(1 + random.nextInt(12))
                    .append("%。\n");
        }
        text.append("二、").append(year).append("年工作安排\n");
        for (String name : NAMES) {
            String[] parts = name.split(" ");
            text.append(parts[0]).append("增长").append(1 + random.nextInt(12)).append("%以上；");
            text.append(parts[0])
                    .append("达到")
                    .append(100 + random.nextInt(900))
                    .append(parts[1])
                    .append("。\n");
        }
        text.append("三、加强政府自身建设\n");
        List<String> rest = ReportFile.bundled()
                .allParagraphs()
                .map(paragraph -> paragraph.text())
                .toList();
        int from = random.nextInt(rest.size());
        for (int i = 0; text.length() < LENGTH; i++) {
            text.append(rest.get((from + i) % rest.size())).append('\n');
        }
        return text.toString();
    }
}
