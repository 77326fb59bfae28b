package workreport.cli;

import java.io.Serial;
import java.util.List;

/** Ends a command. Its lines, which are for people, go to standard error, and its code is the exit code. */
final class CommandFailure extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int code;
    private final String[] lines;

    CommandFailure(int code, List<String> lines) {
        super(String.join("\n", lines));
        this.code = code;
        this.lines = lines.toArray(String[]::new);
    }

    /** What was asked for cannot be done. */
    static CommandFailure usage(String line) {
        return new CommandFailure(ExitCode.USAGE, List.of(line));
    }

    /** It can be done, but failed. */
    static CommandFailure failed(String line) {
        return new CommandFailure(ExitCode.FAILED, List.of(line));
    }

    int code() {
        return code;
    }

    List<String> lines() {
        return List.of(lines);
    }
}
