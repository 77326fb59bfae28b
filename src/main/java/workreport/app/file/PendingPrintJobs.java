package workreport.app.file;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import workreport.platform.print.Lookup;
import workreport.platform.print.PrintFailedException;
import workreport.platform.print.PrintJob;
import workreport.platform.print.Printers;

/** The print jobs of a window that no printer has taken yet, whether or not their dialog is still there. */
public final class PendingPrintJobs {

    private final List<Sending> sendings = new CopyOnWriteArrayList<>();

    private record Sending(PrintJob job, Thread thread) {}

    /** The same printers; what is sent to them from now on is known here until it is taken or refused. */
    public Printers through(Printers printers) {
        return new Printers() {
            @Override
            public CompletableFuture<Lookup> find() {
                return printers.find();
            }

            @Override
            public void send(PrintJob job) throws PrintFailedException {
                Sending sending = new Sending(job, Thread.currentThread());
                sendings.add(sending);
                try {
                    printers.send(job);
                } finally {
                    sendings.remove(sending);
                }
            }
        };
    }

    public List<PrintJob> jobs() {
        return sendings.stream().map(Sending::job).toList();
    }

    /** Cancels the jobs not taken yet. */
    public void stop() {
        sendings.forEach(sending -> sending.thread().interrupt());
    }
}
