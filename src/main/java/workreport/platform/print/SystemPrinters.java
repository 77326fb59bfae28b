package workreport.platform.print;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.CopiesSupported;
import org.jspecify.annotations.Nullable;
import workreport.platform.Paper;
import workreport.platform.UncaughtErrorLog;
import workreport.platform.print.PrintFailedException.Reason;

/**
 * The printers that Java finds. A print service that never answers would block its caller, so each request has a thread of
 * its own and a time limit.
 */
public final class SystemPrinters implements Printers {

    private static final Duration TO_FIND = Duration.ofSeconds(5);
    private static final Duration TO_SEND = Duration.ofSeconds(90);

    private final Duration toFind;
    private final Duration toSend;
    private final Source source;
    private final Map<String, PrintService> found = new ConcurrentHashMap<>();

    /**
     * Where print services come from.
     *
     * @param lp the program that hands PDF to them in place of Java, if there is one
     */
    record Source(
            Supplier<List<PrintService>> all,
            Supplier<@Nullable PrintService> usual,
            BooleanSupplier serverRuns,
            Optional<Path> lp) {

        Source(Supplier<List<PrintService>> all, Supplier<@Nullable PrintService> usual, BooleanSupplier serverRuns) {
            this(all, usual, serverRuns, Optional.empty());
        }
    }

    public SystemPrinters() {
        this(
                TO_FIND,
                TO_SEND,
                new Source(
                        () -> List.of(PrintServiceLookup.lookupPrintServices(null, null)),
                        PrintServiceLookup::lookupDefaultPrintService,
                        PrintServer::runs,
                        CupsQueue.ofSystem()));
    }

    /**
     * @param toFind how long to look for printers
     * @param toSend how long to wait until a job is accepted
     */
    SystemPrinters(Duration toFind, Duration toSend, Source source) {
        this.toFind = toFind;
        this.toSend = toSend;
        this.source = source;
    }

    @Override
    public CompletableFuture<Lookup> find() {
        return apart(this::look)
                .exceptionally(failed -> {
                    UncaughtErrorLog.log(failed);
                    return new Lookup.Failed(reason(failed));
                })
                .completeOnTimeout(new Lookup.NoAnswer(toFind), toFind.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void send(PrintJob job) throws PrintFailedException {
        PrintService service = found.get(job.printer());
        if (service == null) {
            throw new PrintFailedException(Reason.UNKNOWN, job.printer(), "", null);
        }
        Spooling spooling = new Spooling(job, service, source.lp());
        CompletableFuture<Optional<PrintFailedException>> sending = apart(() -> sent(spooling));
        try {
            Optional<PrintFailedException> failure = sending.get(toSend.toMillis(), TimeUnit.MILLISECONDS);
            if (failure.isPresent()) {
                throw failure.get();
            }
        } catch (TimeoutException late) {
            throw new PrintFailedException(Reason.NO_ANSWER, job.printer(), "", late);
        } catch (InterruptedException stopped) {
            spooling.stop();
            Thread.currentThread().interrupt();
            throw new PrintFailedException(Reason.NO_ANSWER, job.printer(), "", stopped);
        } catch (ExecutionException failed) {
            UncaughtErrorLog.log(failed);
            throw new PrintFailedException(Reason.REFUSED, job.printer(), reason(failed), failed);
        }
    }

    private static Optional<PrintFailedException> sent(Spooling spooling) {
        try {
            spooling.send();
            return Optional.empty();
        } catch (PrintFailedException failure) {
            return Optional.of(failure);
        }
    }

    /** On a daemon thread. */
    private static <T> CompletableFuture<T> apart(Supplier<T> question) {
        return CompletableFuture.supplyAsync(
                question, task -> Thread.ofPlatform().daemon().name("printing").start(task));
    }

    /** The message of the wrapped failure. */
    private static String reason(Throwable wrapped) {
        Throwable failed = wrapped.getCause() == null ? wrapped : wrapped.getCause();
        return failed.getMessage() == null ? "" : failed.getMessage();
    }

    private Lookup look() {
        Map<String, PrintService> services = source.all().get().stream()
                .collect(Collectors.toMap(PrintService::getName, Function.identity(), (first, _) -> first));
        if (services.isEmpty()) {
            return source.serverRuns().getAsBoolean() ? new Lookup.NoPrinter() : new Lookup.NoService();
        }
        PrintService usual = source.usual().get();
        String usualName = usual == null ? "" : usual.getName();
        List<Printer> printers = services.values().stream()
                .map(service -> printer(service, usualName))
                .sorted(Comparator.comparing((Printer printer) -> !printer.usual())
                        .thenComparing(Printer::name))
                .toList();
        found.putAll(services);
        return new Lookup.Found(printers);
    }

    private static Printer printer(PrintService service, String usual) {
        boolean takesPdf = service.isDocFlavorSupported(Spooling.PDF);
        DocFlavor flavor = takesPdf ? Spooling.PDF : Spooling.PAGES;
        EnumSet<Duplex> sides = EnumSet.of(Duplex.ONE_SIDED);
        Stream.of(Duplex.values())
                .filter(duplex -> duplex.sides()
                        .filter(wanted -> Spooling.knows(service, wanted, flavor))
                        .isPresent())
                .forEach(sides::add);
        Set<Paper> papers = Arrays.stream(Paper.values())
                .filter(paper -> Spooling.knows(service, Spooling.media(paper), flavor))
                .collect(Collectors.toSet());
        String name = service.getName();
        return new Printer(name, name.equals(usual), sides, papers, mostCopies(service, flavor), takesPdf);
    }

    private static int mostCopies(PrintService service, DocFlavor flavor) {
        if (!(service.getSupportedAttributeValues(Copies.class, flavor, null) instanceof CopiesSupported supported)) {
            return 1;
        }
        return Stream.of(supported.getMembers())
                .mapToInt(range -> range[1])
                .max()
                .orElse(1);
    }
}
