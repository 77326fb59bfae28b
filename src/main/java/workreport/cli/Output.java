package workreport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workreport.app.file.FaultText;
import workreport.language.Words;

/** Standard output and standard error. Text and names of files can neither move the cursor nor break a line. */
final class Output {

    private static final Path ON_LINUX = Path.of("/proc/self/fd/1");

    private Output() {}

    /** Prints a line of what was asked for. */
    static void print(Object line) {
        System.out.println(FaultText.visible(line.toString()));
    }

    /** Prints a line of fields separated by tabs; tabs within a field are escaped. */
    static void printFields(Stream<String> fields) {
        System.out.println(fields.map(FaultText::visible).collect(Collectors.joining("\t")));
    }

    /** Prints a line about what went wrong. */
    static void complain(String line) {
        System.err.println(FaultText.visible(line));
    }

    /**
     * Says in one line if not all that was printed has arrived, because a disk is full or the output is closed; Java itself
     * says nothing about it. A reader at the end of a pipe who has seen enough is no failure.
     *
     * @return the exit code given; or 1 instead of 0
     */
    static int checked(Words words, int code) {
        if (!System.out.checkError() || isPipe()) {
            return code;
        }
        System.err.println(words.say("trouble.output"));
        return code == ExitCode.FINE ? ExitCode.FAILED : code;
    }

    private static boolean isPipe() {
        try {
            return Files.readSymbolicLink(ON_LINUX).toString().startsWith("pipe:");
        } catch (IOException | UnsupportedOperationException elsewhere) {
            return false;
        }
    }
}
