package workreport.app.session;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import workreport.library.Library;
import workreport.ui.Typography;
import workreport.ui.ZoomSteps;

/**
 * What makes reading comfortable, for all windows alike.
 *
 * @param zoom the size of everything, in percent, one of {@link ZoomSteps#WINDOW}
 * @param alone whether only the text is shown
 * @param greeted whether the reader has seen the hint of the first start
 * @param internationalVerdicts whether what came of promises is told in the words used internationally, not in the offices'
 * @param onlyReport whether only what a report itself says is shown, not what a person entered beside it
 * @param recent the model files opened last, the latest first; the report that comes with the program is an empty name
 * @param read the sections read, for each report's id
 * @param charsets the character set that the reader has chosen for a file, by the file's name
 * @param library the folder of the library; null for the usual one
 * @param coder in whose name the reader checks numbers; null for the name that the system knows
 */
public record ReadingPreferences(
        int zoom,
        Typography typography,
        boolean alone,
        boolean greeted,
        boolean internationalVerdicts,
        boolean onlyReport,
        List<String> recent,
        Map<String, Set<String>> read,
        Map<String, String> charsets,
        @Nullable String library,
        @Nullable String coder) {

    static final int MOST_RECENT = 10;

    public static final ReadingPreferences FIRST =
            new ReadingPreferences(100, Typography.USUAL, false, false, false, false, List.of(), Map.of(), Map.of());

    /** With the library in its usual folder, and the name that the system knows. */
    public ReadingPreferences(
            int zoom,
            Typography typography,
            boolean alone,
            boolean greeted,
            boolean internationalVerdicts,
            boolean onlyReport,
            List<String> recent,
            Map<String, Set<String>> read,
            Map<String, String> charsets) {
        this(zoom, typography, alone, greeted, internationalVerdicts, onlyReport, recent, read, charsets, null, null);
    }

    public ReadingPreferences {
        zoom = ZoomSteps.WINDOW.nearest(zoom);
        recent = List.copyOf(recent);
        Map<String, Set<String>> sorted = new TreeMap<>();
        read.forEach((report, sections) -> sorted.put(report, Collections.unmodifiableSet(new TreeSet<>(sections))));
        read = Collections.unmodifiableMap(sorted);
        charsets = Collections.unmodifiableMap(new TreeMap<>(charsets));
    }

    /** Where the library is; where its name cannot be one on this system, the usual folder. */
    public Path libraryFolder() {
        try {
            return library == null ? Library.usualFolder() : Path.of(library);
        } catch (InvalidPathException unusable) {
            return Library.usualFolder();
        }
    }

    /** As {@link Session#join}. */
    ReadingPreferences join(ReadingPreferences before, ReadingPreferences other) {
        List<String> files = recent;
        if (recent.equals(before.recent)) {
            files = other.recent;
        } else {
            List<String> all = new ArrayList<>(recent);
            other.recent.stream()
                    .filter(file -> !recent.contains(file) && !before.recent.contains(file))
                    .forEach(all::add);
            files = all.subList(0, Math.min(all.size(), MOST_RECENT));
        }
        Map<String, Set<String>> sections = new HashMap<>(other.read);
        read.forEach((report, mine) -> sections.merge(report, mine, ReadingPreferences::union));
        Map<String, String> chosen = new HashMap<>(other.charsets);
        chosen.putAll(charsets);
        return new ReadingPreferences(
                zoom == before.zoom ? other.zoom : zoom,
                typography.equals(before.typography) ? other.typography : typography,
                alone == before.alone ? other.alone : alone,
                greeted || other.greeted,
                internationalVerdicts == before.internationalVerdicts
                        ? other.internationalVerdicts
                        : internationalVerdicts,
                onlyReport == before.onlyReport ? other.onlyReport : onlyReport,
                files,
                sections,
                chosen,
                Objects.equals(library, before.library) ? other.library : library,
                Objects.equals(coder, before.coder) ? other.coder : coder);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
