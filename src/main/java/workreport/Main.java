package workreport;

import java.util.Locale;
import workreport.cli.Cli;
import workreport.language.Language;
import workreport.language.Words;

/** Starts the program: settles the language, then hands over to the command line. */
public final class Main {

    private Main() {}

    /** Starts the program, and ends it with the exit code of what was asked for. */
    public static void main(String[] arguments) {
        // Pictures are painted in memory: Java's own windowing must never look for a screen.
        System.setProperty("java.awt.headless", "true");
        Language language = Language.of(Locale.getDefault());
        // Whatever the machine's, numbers and letters are those of the two languages that the program speaks.
        Locale.setDefault(language.locale());
        System.exit(Cli.run(Words.of(language), arguments));
    }
}
