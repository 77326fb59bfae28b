package workreport.ingest.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import workreport.ingest.Extracted;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;

/** Another process of this program that reads files in memory of its own. The first file that it cannot handle ends it. */
final class WorkerProcess {

    /** A PDF of 31 pages takes a third of it. */
    static final int MEGABYTES = 384;
    /** All of these are compatible with a cache of classes. */
    static final List<String> OPTIONS = List.of(
            "-Xmx" + MEGABYTES + "m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true");
    /** How Java ends with ExitOnOutOfMemoryError. */
    private static final int OUT_OF_MEMORY = 3;
    /** Time to start, or to report that a file takes too long; after that it counts as hanging. */
    private static final long GRACE = 3_000;

    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;

    private WorkerProcess(Process process) {
        this.process = process;
        in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /** @throws IOException if the system does not let it start, or it ends at once */
    static WorkerProcess start() throws IOException {
        WorkerProcess started = new WorkerProcess(new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
        if (started.in.read() != Worker.READY) {
            started.end();
            throw new IOException("the process that reads has ended at once");
        }
        return started;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void end() {
        process.destroyForcibly();
    }

    /**
     * Reads a file there.
     *
     * @throws UnreadableException with the reason why it cannot be read; the process is ended if it is too slow or needs too much
     *     memory, or if the thread that waits is interrupted
     */
    Extracted read(Request request) throws UnreadableException {
        FutureTask<Extracted> answer = new FutureTask<>(() -> {
            request.write(out);
            return answer();
        });
        Thread.ofVirtual().start(answer);
        try {
            return answer.get(request.options().limits().time().toMillis() + GRACE, TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            end();
            throw new UnreadableException(Reason.TOO_SLOW, late);
        } catch (InterruptedException unwanted) {
            end();
            Thread.currentThread().interrupt();
            throw new UnreadableException(Reason.TOO_SLOW, unwanted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UnreadableException unreadable) {
                throw unreadable;
            }
            UnreadableException why = isFull()
                    ? new UnreadableException(Reason.TOO_MUCH_MEMORY, failed, String.valueOf(MEGABYTES))
                    : new UnreadableException(Reason.DAMAGED, failed, "pdf");
            end();
            throw why;
        }
    }

    /** Whether it has ended by itself because its memory was full. */
    private boolean isFull() {
        try {
            return process.waitFor(GRACE, TimeUnit.MILLISECONDS) && process.exitValue() == OUT_OF_MEMORY;
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Extracted answer() throws IOException, UnreadableException {
        if (in.readByte() == Worker.READ) {
            return ExtractedStream.read(in);
        }
        Reason reason = Reason.valueOf(ExtractedStream.text(in));
        throw new UnreadableException(reason, ExtractedStream.texts(in).toArray(String[]::new));
    }

    /** The Java that runs this program, with the same modules or classes. */
    private static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        shared().forEach(command::add);
        String main = Worker.class.getName();
        Module module = Worker.class.getModule();
        if (module.isNamed()) {
            String path = System.getProperty("jdk.module.path");
            if (path != null) {
                command.addAll(List.of("-p", path));
            }
            command.addAll(List.of("-m", module.getName() + "/" + main));
        } else {
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        }
        return command;
    }

    /** With these of this program's own options the classes come ready from the same cache. */
    private static Stream<String> shared() {
        return ProcessHandle.current().info().arguments().stream()
                .flatMap(Stream::of)
                .filter(each -> each.startsWith("-XX:AOTCache=") || each.startsWith("--enable-native-access="));
    }
}
