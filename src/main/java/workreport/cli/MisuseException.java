package workreport.cli;

import java.io.Serial;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Wrong use that picocli does not see by itself; its message is in the reader's language. */
final class MisuseException extends ParameterException {

    @Serial
    private static final long serialVersionUID = 1L;

    MisuseException(CommandLine command, String message) {
        super(command, message);
    }
}
