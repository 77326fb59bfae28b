package workreport.platform.print;

import java.util.concurrent.CompletableFuture;

/** The printers of this machine. */
public interface Printers {

    /** Looks for printers, without ever making the caller wait; always ends with one of the results, never with a failure. */
    CompletableFuture<Lookup> find();

    /**
     * Sends a job to a printer that was found. Blocks: not for the JavaFX thread. Interrupted, it gives the job up as far as the
     * print service lets it.
     *
     * @throws PrintFailedException unless the print service took the whole job
     */
    void send(PrintJob job) throws PrintFailedException;
}
