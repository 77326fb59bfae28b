package workreport.platform.print;

import java.time.Duration;
import java.util.List;
import workreport.language.Words;

/** The result of looking for printers. */
public sealed interface Lookup {

    /** In one sentence, with what to do about it. */
    String say(Words words);

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

        @Override
        public String say(Words words) {
            return words.say("print.found", printers.size());
        }
    }

    /** The system prints, but has no printer. */
    record NoPrinter() implements Lookup {

        @Override
        public String say(Words words) {
            return words.say("print.no-printer");
        }
    }

    /** The system's print service, CUPS, is not running or not installed. */
    record NoService() implements Lookup {

        @Override
        public String say(Words words) {
            return words.say("print.no-service");
        }
    }

    /**
     * The print service accepts the request but does not answer.
     *
     * @param waited how long it had
     */
    record NoAnswer(Duration waited) implements Lookup {

        @Override
        public String say(Words words) {
            return words.say("print.no-answer", waited.toSeconds());
        }
    }

    /**
     * The system refused the request.
     *
     * @param reason in its own words; empty if it gave none
     */
    record Failed(String reason) implements Lookup {

        @Override
        public String say(Words words) {
            return words.say("print.lookup-failed", reason.isEmpty() ? words.say("unwritable.other") : reason);
        }
    }
}
