package workreport.app.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import workreport.ui.Typography;
import workreport.ui.ZoomSteps;

/**
 * What makes reading comfortable, for all windows alike.
 *
 * @param zoom the size of everything, in percent, one of {@link ZoomSteps#WINDOW}
 * @param alone whether only the text is shown
 * @param greeted whether the reader has seen the hint of the first start
 * @param recent the model files opened last, the latest first; the report that comes with the program is an empty name
 * @param read the sections read, for each report's id
 */
public record ReadingPreferences(
        int zoom,
        Typography typography,
        boolean alone,
        boolean greeted,
        List<String> recent,
        Map<String, Set<String>> read) {

    private static final int MOST_RECENT = 10;

    public static final ReadingPreferences FIRST =
            new ReadingPreferences(100, Typography.USUAL, false, false, List.of(), Map.of());

    public ReadingPreferences {
        zoom = ZoomSteps.WINDOW.nearest(zoom);
        recent = List.copyOf(recent);
        Map<String, Set<String>> sorted = new TreeMap<>();
        read.forEach((report, sections) -> sorted.put(report, Collections.unmodifiableSet(new TreeSet<>(sections))));
        read = Collections.unmodifiableMap(sorted);
    }

    public ReadingPreferences withZoom(int chosen) {
        return new ReadingPreferences(chosen, typography, alone, greeted, recent, read);
    }

    public ReadingPreferences withTypography(Typography chosen) {
        return new ReadingPreferences(zoom, chosen, alone, greeted, recent, read);
    }

    public ReadingPreferences withAlone(boolean chosen) {
        return new ReadingPreferences(zoom, typography, chosen, greeted, recent, read);
    }

    public ReadingPreferences withGreeted() {
        return new ReadingPreferences(zoom, typography, alone, true, recent, read);
    }

    /** With that file as the latest. */
    public ReadingPreferences withRecent(String file) {
        List<String> files = new ArrayList<>(recent);
        files.remove(file);
        files.addFirst(file);
        return new ReadingPreferences(
                zoom, typography, alone, greeted, files.subList(0, Math.min(files.size(), MOST_RECENT)), read);
    }

    public ReadingPreferences withoutRecent(String file) {
        return new ReadingPreferences(
                zoom,
                typography,
                alone,
                greeted,
                recent.stream().filter(other -> !other.equals(file)).toList(),
                read);
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
        ReadingPreferences joined = new ReadingPreferences(
                zoom == before.zoom ? other.zoom : zoom,
                typography.equals(before.typography) ? other.typography : typography,
                alone == before.alone ? other.alone : alone,
                greeted || other.greeted,
                files,
                other.read);
        for (Map.Entry<String, Set<String>> report : read.entrySet()) {
            joined = joined.withRead(report.getKey(), report.getValue());
        }
        return joined;
    }

    /** With those sections of a report read, besides those that are already. */
    public ReadingPreferences withRead(String report, Set<String> sections) {
        Map<String, Set<String>> all = new HashMap<>(read);
        Set<String> both = new TreeSet<>(all.getOrDefault(report, Set.of()));
        both.addAll(sections);
        all.put(report, both);
        return both.isEmpty() ? this : new ReadingPreferences(zoom, typography, alone, greeted, recent, all);
    }
}
