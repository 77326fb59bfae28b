package workreport;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import workreport.language.Language;
import workreport.language.Words;
import workreport.print.Printers;
import workreport.print.SystemPrinters;

/**
 * What a run of the command line left.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err what it complained of
 */
record Console(int code, String out, String err) {

    /** Runs the command line inside the test. */
    static Console run(Language language, String... arguments) {
        return run(language, new SystemPrinters(), arguments);
    }

    /** The same, with other printers than those of this machine. */
    static Console run(Language language, Printers printers, String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        Locale locale = Locale.getDefault();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        Locale.setDefault(language.locale());
        try {
            int code = Main.run(Words.of(language), printers, arguments);
            return new Console(
                    code, printed.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            System.setOut(out);
            System.setErr(err);
            Locale.setDefault(locale);
        }
    }
}
