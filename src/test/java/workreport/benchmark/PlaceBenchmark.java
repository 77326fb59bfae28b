package workreport.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import workreport.chart.SeriesChart;
import workreport.entered.EnteredValues;
import workreport.evidence.Report;
import workreport.ingest.report.ReportImport;
import workreport.joins.Joins;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.library.Library;
import workreport.library.LibraryImport;
import workreport.library.Outcome;
import workreport.load.ReportFile;
import workreport.platform.kept.SaveResult;
import workreport.series.IndicatorSeries;
import workreport.series.PlaceSeries;
import workreport.series.ReportStatements;
import workreport.series.SeriesIndex;
import workreport.series.YearReport;
import workreport.ui.Edits;
import workreport.ui.Fonts;
import workreport.ui.Joining;
import workreport.ui.NoActions;
import workreport.ui.PlaceReports;
import workreport.ui.place.PlacePane;

/**
 * A library of made-up reports, ten of each place: how long a place's page takes from the moment it is asked for until its table is
 * laid out, first and then, and how long the chart of an indicator takes, in ms. {@code PlaceBenchmark FOLDER REPORTS}; a
 * folder that is there is used as it is.
 */
public final class PlaceBenchmark {

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
        if (!Files.isDirectory(folder.resolve("library"))) {
            take(folder, reports);
        }
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        double[] page = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            page[i] = page(folder, place(i));
        }
        double[] again = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            again[i] = page(folder, place(i));
        }
        System.out.printf("page of another place: first %.0f, then %.0f%n", page[0], median(page));
        System.out.printf("page of a place seen before: %.0f%n", median(again));
        charts(folder);
        Platform.exit();
    }

    private static String place(int number) {
        return "造" + Integer.toString(number, 36) + "县";
    }

    private static double page(Path folder, String place) throws Exception {
        Report open = ReportImport.read(folder.resolve("files").resolve(place + (FIRST_YEAR + YEARS - 1) + ".txt"))
                .report();
        AtomicLong end = new AtomicLong();
        CountDownLatch done = new CountDownLatch(1);
        long start = System.nanoTime();
        Platform.runLater(() -> {
            Joining joining = new Joining(
                    Joins.empty(place),
                    "",
                    joins -> new SaveResult<>(joins, SaveResult.State.GOOD, folder, null, null),
                    _ -> {},
                    Clock.systemUTC());
            PlaceReports reports = new PlaceReports(
                    () -> open,
                    () -> List.of(open),
                    () -> Library.in(folder.resolve("library")),
                    joining.joinsProperty());
            PlacePane pane = new PlacePane(
                    open,
                    NOTATION,
                    new SimpleBooleanProperty(),
                    reports,
                    joining,
                    new Edits(),
                    new SimpleObjectProperty<>(EnteredValues.empty(place)),
                    NoActions.in(NOTATION),
                    _ -> {},
                    _ -> {});
            Stage stage = new Stage();
            stage.setScene(new Scene(pane, 940, 800));
            stage.show();
            reports.seriesProperty().subscribe((_, series) -> {
                if (series != null) {
                    Platform.runLater(() -> {
                        pane.applyCss();
                        pane.layout();
                        end.set(System.nanoTime());
                        stage.close();
                        done.countDown();
                    });
                }
            });
        });
        done.await();
        return (end.get() - start) / 1e6;
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

    private static void take(Path folder, int reports) throws IOException, InterruptedException {
        Path files = Files.createDirectories(folder.resolve("files"));
        List<Path> all = new ArrayList<>();
        for (int i = 0; i < reports; i++) {
            String place = place(i / YEARS);
            int year = FIRST_YEAR + i % YEARS;
            all.add(Files.writeString(files.resolve(place + year + ".txt"), text(place, year, new Random(i))));
        }
        new LibraryImport(Library.in(folder.resolve("library")), new LibraryImport.Progress() {
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
