package workreport.language;

import workreport.check.Code;
import workreport.ingest.UnreadableException;
import workreport.platform.UnwritableException;
import workreport.platform.print.Lookup;
import workreport.platform.print.PageSelection.UnclearException;
import workreport.platform.print.PrintFailedException;

/** What the system refused to do, in one line for people. */
public final class FailureText {

    private FailureText() {}

    /** The file and why it cannot be written. */
    public static String of(UnwritableException unwritable, Words words) {
        return words.say("unwritable", unwritable.path(), words.say("unwritable." + Code.of(unwritable.reason())));
    }

    /** Why a file cannot be read as a report, and what can be done about it. */
    public static String of(UnreadableException unreadable, Words words) {
        return words.say("import.failed." + Code.of(unreadable.reason()), String.join(", ", unreadable.details()));
    }

    /** The printer, why it did not print, and what to do next. */
    public static String of(PrintFailedException failed, Words words) {
        return words.say("print.failed." + Code.of(failed.reason()), failed.printer(), failed.detail())
                .strip();
    }

    /** What is wrong with a selection of pages. */
    public static String of(UnclearException unclear, Words words) {
        return words.say("print.pages." + Code.of(unclear.reason()), unclear.count());
    }

    /** Why there is no printer to choose from, and what to do about it. */
    public static String of(Lookup.Nothing nothing, Words words) {
        return switch (nothing) {
            case Lookup.NoPrinter _ -> words.say("print.no-printer");
            case Lookup.NoService _ -> words.say("print.no-service");
            case Lookup.NoAnswer late ->
                words.say("print.no-answer", late.waited().toSeconds());
            case Lookup.Failed failed ->
                words.say(
                        "print.lookup-failed",
                        failed.reason().isEmpty() ? words.say("unwritable.other") : failed.reason());
        };
    }
}
