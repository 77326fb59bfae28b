package workreport.ingest.report;

import java.util.List;
import workreport.ingest.Warning;
import workreport.load.Fault;

/** What somebody should look at in a file that could be read. */
public sealed interface Warnings {

    /** How many there are. */
    int count();

    default boolean isEmpty() {
        return count() == 0;
    }

    /** In a model file, each at its place. */
    record OfModel(List<Fault> faults) implements Warnings {

        @Override
        public int count() {
            return faults.size();
        }
    }

    /** About a text that was read by rules. */
    record OfImport(List<Warning> all) implements Warnings {

        @Override
        public int count() {
            return all.size();
        }
    }
}
