package workreport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import workreport.Main;
import workreport.language.Words;

/** Whether what was printed has arrived: Java itself keeps silent about it. */
public final class Output {

    private static final Path ON_LINUX = Path.of("/proc/self/fd/1");

    private Output() {}

    /**
     * Says in one line if it has not, because a disk is full or it was closed. A reader at the end of a pipe who has seen
     * enough is no mishap.
     *
     * @return the exit code given; or 1 instead of 0
     */
    public static int checked(Words words, int code) {
        if (!System.out.checkError() || isPipe()) {
            return code;
        }
        System.err.println(words.say("trouble.output"));
        return code == Main.FINE ? Main.FAILED : code;
    }

    private static boolean isPipe() {
        try {
            return Files.readSymbolicLink(ON_LINUX).toString().startsWith("pipe:");
        } catch (IOException | UnsupportedOperationException elsewhere) {
            return false;
        }
    }
}
