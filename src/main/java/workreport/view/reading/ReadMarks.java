package workreport.view.reading;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import workreport.model.Contents;

/** Which sections have been read: those all of whose blocks the reader has had in sight. */
final class ReadMarks {

    private final Map<String, BitSet> blocks = new HashMap<>();
    private final BitSet seen = new BitSet();
    private final ObservableSet<String> read = FXCollections.observableSet();

    ReadMarks(ReadingText text, Contents contents) {
        for (int i = 0; i < text.blocks().size(); i++) {
            int block = i;
            contents.sectionAt(text.placeAt(i))
                    .ifPresent(section -> contents.path(section)
                            .forEach(around -> blocks.computeIfAbsent(around.id(), _ -> new BitSet())
                                    .set(block)));
        }
    }

    /** The ids of the sections read; those that were read before may be added. */
    ObservableSet<String> read() {
        return read;
    }

    /** Takes note of the blocks that were in sight. */
    void see(int first, int last) {
        seen.set(first, last + 1);
        blocks.forEach((section, all) -> {
            if (!read.contains(section)) {
                BitSet left = (BitSet) all.clone();
                left.andNot(seen);
                if (left.isEmpty()) {
                    read.add(section);
                }
            }
        });
    }
}
