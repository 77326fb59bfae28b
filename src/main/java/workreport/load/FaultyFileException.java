package workreport.load;

import java.io.Serial;
import java.util.List;

/** A model file that cannot be opened because of its content. */
public final class FaultyFileException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<Fault> faults;

    FaultyFileException(String file, List<Fault> faults) {
        super(file + ": " + faults.size() + " faults, the first: " + faults.getFirst());
        this.file = file;
        this.faults = faults.stream().sorted().toList();
    }

    /** The file's name as it was given. */
    public String file() {
        return file;
    }

    /** Every fault found, warnings included, in the order of the file; one at least is an error. */
    public List<Fault> faults() {
        return faults;
    }
}
