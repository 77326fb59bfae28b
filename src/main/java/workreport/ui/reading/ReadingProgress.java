package workreport.ui.reading;

import java.util.BitSet;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import workreport.document.Section;
import workreport.evidence.Contents;

/** Which sections have been read: those all of whose blocks the reader has had in sight. */
final class ReadingProgress {

    private final ReadingText text;
    private final Contents contents;
    private final BitSet seen = new BitSet();
    private final ObservableSet<String> read = FXCollections.observableSet();

    ReadingProgress(ReadingText text, Contents contents) {
        this.text = text;
        this.contents = contents;
    }

    /** The ids of the sections read; those that were read before may be added. */
    ObservableSet<String> read() {
        return read;
    }

    /** Takes note of the blocks that were in sight; of none if the last comes before the first. */
    void see(int first, int last) {
        if (first < 0 || last < first) {
            return;
        }
        seen.set(first, last + 1);
        // Only the sections around these can have become complete.
        for (int block = first; block <= last; block++) {
            contents.sectionAt(text.placeAt(block)).stream()
                    .flatMap(section -> contents.path(section).stream())
                    .filter(section -> !read.contains(section.id()) && isSeen(section))
                    .forEach(section -> read.add(section.id()));
        }
    }

    private boolean isSeen(Section section) {
        int first = text.indexOf(section.id()).orElseThrow();
        return seen.nextClearBit(first) > text.lastOf(section);
    }
}
