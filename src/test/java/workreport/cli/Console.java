package workreport.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import workreport.language.Language;
import workreport.language.Words;
import workreport.platform.print.Printers;
import workreport.platform.print.SystemPrinters;

/**
 * What a run of the command line left.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err what it complained of
 */
record Console(int code, String out, String err) {

    /** The same, with the very bytes that it printed. */
    record Raw(int code, byte[] out, String err) {}

    /** Runs the command line inside the test. */
    static Console run(Language language, String... arguments) {
        return run(language, new SystemPrinters(), arguments);
    }

    /** The same, with something on standard input. */
    static Console run(Language language, byte[] in, String... arguments) {
        return text(inLocale(language, new SystemPrinters(), in, arguments));
    }

    /** The same, with other printers than those of this machine. */
    static Console run(Language language, Printers printers, String... arguments) {
        return text(inLocale(language, printers, new byte[0], arguments));
    }

    private static Console text(Raw raw) {
        return new Console(raw.code(), new String(raw.out(), StandardCharsets.UTF_8), raw.err());
    }

    private static Raw inLocale(Language language, Printers printers, byte[] in, String... arguments) {
        Locale locale = Locale.getDefault();
        Locale.setDefault(language.locale());
        try {
            return raw(Words.of(language), printers, in, arguments);
        } finally {
            Locale.setDefault(locale);
        }
    }

    /** Runs the command line in the locale that there is. */
    static Raw raw(Words words, byte[] in, String... arguments) {
        return raw(words, new SystemPrinters(), in, arguments);
    }

    static Raw raw(Words words, Printers printers, byte[] in, String... arguments) {
        InputStream standard = System.in;
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        System.setIn(new ByteArrayInputStream(in));
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            int code = Cli.run(words, printers, arguments);
            return new Raw(code, printed.toByteArray(), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setIn(standard);
            System.setOut(out);
            System.setErr(err);
        }
    }
}
