package workreport.platform.print;

import java.util.concurrent.CompletableFuture;

/** The printers of this machine. */
public interface Printers {

    /** Looks for printers without making the caller wait; completes with one of the results, never exceptionally. */
    CompletableFuture<Lookup> find();

    /**
     * Sends a job to a printer that was found. Blocks, so never on the JavaFX thread. When interrupted, it cancels the job as
     * far as the print service allows.
     *
     * @throws PrintFailedException unless the print service accepted the whole job
     */
    void send(PrintJob job) throws PrintFailedException;
}
