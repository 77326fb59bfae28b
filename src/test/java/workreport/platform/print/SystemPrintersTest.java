package workreport.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.print.Pageable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.attribute.Attribute;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobSheets;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.Sides;
import javax.print.event.PrintJobEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import workreport.platform.LoggedErrors;
import workreport.platform.Paper;
import workreport.platform.print.PrintFailedException.Reason;
import workreport.platform.print.SystemPrinters.Source;

/** Finding printers and handing jobs to them, with printers that do as they are told. */
class SystemPrintersTest {

    @RegisterExtension
    final LoggedErrors logged = new LoggedErrors();

    /** Long enough never to be reached. */
    private static final Duration LONG = Duration.ofDays(1);

    private static final Set<Attribute> OFFICE = Set.of(
            Sides.ONE_SIDED,
            Sides.TWO_SIDED_LONG_EDGE,
            MediaSizeName.ISO_A4,
            MediaSizeName.NA_LETTER,
            JobSheets.NONE,
            new Copies(1));

    /** What arrived at the printer. */
    private final List<byte[]> arrived = new ArrayList<>();

    private int keep(Doc doc) throws IOException {
        arrived.add(((InputStream) doc.getPrintData()).readAllBytes());
        return PrintJobEvent.JOB_COMPLETE;
    }

    private FakeService office() {
        return new FakeService("Office", Set.of(Spooling.PDF), OFFICE, this::keep);
    }

    private static FakeService refusing(FakeService.Behaviour behaviour) {
        return new FakeService("Office", Set.of(Spooling.PDF), OFFICE, behaviour);
    }

    private static SystemPrinters printers(Supplier<List<PrintService>> all, BooleanSupplier serverRuns) {
        return new SystemPrinters(LONG, LONG, new Source(all, () -> null, serverRuns));
    }

    private static Reason failure(FakeService service, PrintJob job) {
        SystemPrinters printers = printers(() -> List.of(service), () -> true);
        printers.find().join();
        return failure(printers, job);
    }

    private static Reason failure(SystemPrinters printers, PrintJob job) {
        try {
            printers.send(job);
        } catch (PrintFailedException failed) {
            return failed.reason();
        }
        throw new AssertionError("was printed");
    }

    private static byte[] pdf(int pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= pages; page++) {
                document.addPage(new PDPage(new PDRectangle(100 + page, 200)));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static PrintJob job(byte[] pdf) {
        return PrintJob.of(pdf, "生态", Paper.A4, "Office");
    }

    @Test
    void aPrinterIsDescribedAndTheUsualOneComesFirst() {
        FakeService plain = new FakeService("A plotter", Set.of(Spooling.PAGES), Set.of(), _ -> 0);
        FakeService office = office();
        SystemPrinters printers =
                new SystemPrinters(LONG, LONG, new Source(() -> List.of(plain, office), () -> office, () -> true));

        assertThat(printers.find().join())
                .isEqualTo(new Lookup.Found(List.of(
                        new Printer(
                                "Office",
                                true,
                                EnumSet.of(Duplex.AS_SET, Duplex.ONE_SIDED, Duplex.LONG_EDGE),
                                EnumSet.allOf(Paper.class),
                                99,
                                true),
                        new Printer("A plotter", false, EnumSet.of(Duplex.ONE_SIDED), Set.of(), 1, false))));
    }

    @Test
    void noPrinterIsNotNoService() {
        assertThat(printers(List::of, () -> true).find().join()).isEqualTo(new Lookup.NoPrinter());
        assertThat(printers(List::of, () -> false).find().join()).isEqualTo(new Lookup.NoService());
    }

    @Test
    void aLookupThatFailsIsAResultAndLogged() {
        RuntimeException unexpected = new IllegalStateException("out of paper");
        Supplier<List<PrintService>> broken = () -> {
            throw unexpected;
        };
        assertThat(printers(broken, () -> true).find().join()).isEqualTo(new Lookup.Failed("out of paper"));
        assertThat(logged.all()).singleElement().extracting(Throwable::getCause).isEqualTo(unexpected);
    }

    @Test
    void aLookupThatHangsIsAResultToo() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Duration moment = Duration.ofMillis(1);
        SystemPrinters printers = new SystemPrinters(
                moment,
                LONG,
                new Source(
                        () -> {
                            asked.countDown();
                            await(never);
                            return List.of();
                        },
                        () -> null,
                        () -> true));

        assertThat(printers.find().join()).isEqualTo(new Lookup.NoAnswer(moment));
        asked.await();
        never.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    void thePdfItselfGoesToAPrinterThatTakesIt() throws Exception {
        FakeService office = office();
        byte[] pdf = pdf(3);
        SystemPrinters printers = printers(() -> List.of(office), () -> true);
        printers.find().join();
        printers.send(new PrintJob(pdf, "生态", Paper.A4, "Office", 2, PageSelection.ALL, Duplex.LONG_EDGE));

        assertThat(arrived).containsExactly(pdf);
        assertThat(office.wishes)
                .containsExactly(
                        "copies=2", "job-name=生态", "job-sheets=none", "media=iso-a4", "sides=two-sided-long-edge");
    }

    @Test
    void aPrinterKeepsItsSidesWhereNoneAreAskedFor() throws Exception {
        FakeService office = office();
        SystemPrinters printers = printers(() -> List.of(office), () -> true);
        printers.find().join();
        printers.send(job(pdf(1)));

        assertThat(office.wishes).containsExactly("copies=1", "job-name=生态", "job-sheets=none", "media=iso-a4");
    }

    @Test
    void onlyThePagesWantedArrive() throws Exception {
        SystemPrinters printers = printers(() -> List.of(office()), () -> true);
        printers.find().join();
        PageSelection pages = PageSelection.parse("4,1-2", 4);
        printers.send(new PrintJob(pdf(4), "生态", Paper.A4, "Office", 1, pages, Duplex.ONE_SIDED));

        try (PDDocument document = Loader.loadPDF(arrived.getFirst())) {
            List<Float> widths = new ArrayList<>();
            document.getPages().forEach(page -> widths.add(page.getMediaBox().getWidth()));
            assertThat(widths).containsExactly(101f, 102f, 104f);
        }
    }

    @Test
    void aPrinterThatTakesNoPdfGetsPages() throws Exception {
        List<Integer> counts = new ArrayList<>();
        FakeService plain = new FakeService("Office", Set.of(Spooling.PAGES), Set.of(), doc -> {
            counts.add(((Pageable) doc.getPrintData()).getNumberOfPages());
            return PrintJobEvent.JOB_COMPLETE;
        });
        SystemPrinters printers = printers(() -> List.of(plain), () -> true);
        printers.find().join();
        printers.send(new PrintJob(pdf(3), "生态", Paper.A4, "Office", 2, PageSelection.ALL, Duplex.LONG_EDGE));

        assertThat(counts).containsExactly(3);
        assertThat(plain.wishes).containsExactly("job-name=生态");
    }

    @Test
    void whatIsNotPrintedIsAFailure() throws IOException {
        PrintJob job = job(pdf(1));
        assertThat(failure(new FakeService("Other", Set.of(Spooling.PDF), OFFICE, this::keep), job))
                .isEqualTo(Reason.UNKNOWN);
        assertThat(failure(new FakeService("Office", Set.of(DocFlavor.INPUT_STREAM.PNG), OFFICE, this::keep), job))
                .isEqualTo(Reason.UNSUITABLE);
        assertThat(failure(refusing(_ -> PrintJobEvent.JOB_FAILED), job)).isEqualTo(Reason.REFUSED);
        assertThat(failure(refusing(SystemPrintersTest::fail), job)).isEqualTo(Reason.REFUSED);
        assertThat(failure(refusing(_ -> failIn(new IllegalStateException("broken"))), job))
                .isEqualTo(Reason.REFUSED);
        assertThat(failure(refusing(SystemPrintersTest::fail).in(PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS), job))
                .isEqualTo(Reason.NOT_ACCEPTING);
        assertThat(failure(
                        refusing(_ -> {
                            throw new IOException(
                                    "Cannot run program \"/usr/bin/lpr\": Exec failed, error: 2",
                                    new IOException("error=2"));
                        }),
                        job))
                .isEqualTo(Reason.NO_LP);
        assertThat(arrived).isEmpty();
    }

    private static int fail(Doc doc) throws PrintException {
        throw new PrintException("no");
    }

    private static int failIn(RuntimeException failure) {
        throw failure;
    }

    @Test
    void aPrinterThatNeverAnswersIsAFailure() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        FakeService hanging = refusing(_ -> {
            never.await();
            return PrintJobEvent.JOB_COMPLETE;
        });
        SystemPrinters printers = new SystemPrinters(
                LONG, Duration.ofMillis(1), new Source(() -> List.of(hanging), () -> null, () -> true));
        printers.find().join();

        assertThat(failure(printers, job(pdf(1)))).isEqualTo(Reason.NO_ANSWER);
        never.countDown();
    }

    @Test
    void interruptedItTakesTheJobBack() throws IOException, InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        FakeService slow = new FakeService("Office", Set.of(Spooling.PDF), OFFICE, _ -> {
            begun.countDown();
            new CountDownLatch(1).await();
            return 0;
        });
        SystemPrinters printers = printers(() -> List.of(slow), () -> true);
        printers.find().join();
        PrintJob job = job(pdf(1));
        List<Reason> told = new CopyOnWriteArrayList<>();
        Thread sending = Thread.ofPlatform().start(() -> told.add(failure(printers, job)));
        begun.await();
        sending.interrupt();
        sending.join();
        assertThat(told).containsExactly(Reason.NO_ANSWER);
        assertThat(slow.givenUp.getCount()).isZero();
    }

    @Test
    void whatLprComplainedOfIsTold() throws IOException {
        FakeService office = refusing(_ -> {
            throw new IOException("error=1 running: '/usr/bin/lpr' 'x'\n\t\tlpr: Destination \"Office\" is gone.");
        });
        SystemPrinters printers = printers(() -> List.of(office), () -> true);
        printers.find().join();
        try {
            printers.send(job(pdf(1)));
            throw new AssertionError("was printed");
        } catch (PrintFailedException failed) {
            assertThat(failed.reason()).isEqualTo(Reason.REFUSED);
            assertThat(failed.detail()).isEqualTo("lpr: Destination \"Office\" is gone.");
        }
    }
}
