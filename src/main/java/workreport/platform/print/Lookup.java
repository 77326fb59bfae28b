package workreport.platform.print;

import java.time.Duration;
import java.util.List;

/** The result of looking for printers. */
public sealed interface Lookup {

    /**
     * There are some.
     *
     * @param printers at least one, the default one first
     */
    record Found(List<Printer> printers) implements Lookup {

        public Found {
            printers = List.copyOf(printers);
            if (printers.isEmpty()) {
                throw new IllegalArgumentException("found none");
            }
        }
    }

    /** There are none to choose from. */
    sealed interface Nothing extends Lookup {}

    /** The system prints, but has no printer. */
    record NoPrinter() implements Nothing {}

    /** The system's print service, CUPS, is not running or not installed. */
    record NoService() implements Nothing {}

    /**
     * The print service accepts the request but does not answer.
     *
     * @param waited how long it had
     */
    record NoAnswer(Duration waited) implements Nothing {}

    /**
     * The system refused the request.
     *
     * @param reason in its own words; empty if it gave none
     */
    record Failed(String reason) implements Nothing {}
}
