package workreport.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import workreport.app.session.Session.Appearance;
import workreport.app.session.Session.Frame;
import workreport.app.session.Session.Sides;
import workreport.language.Language;
import workreport.sheet.SheetOptions;
import workreport.ui.Typography;

/**
 * What the reader has chosen and where they are, the same for all windows: code that changes a setting sets it here, and
 * code that shows it observes it. {@link Session} says what each is.
 */
public final class Preferences {

    private final ObjectProperty<Frame> frame = new SimpleObjectProperty<>(this, "frame");
    private final ObjectProperty<Sides> sides = new SimpleObjectProperty<>(this, "sides");
    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(this, "appearance");
    private final ObjectProperty<@Nullable Language> language = new SimpleObjectProperty<>(this, "language");
    private final BooleanProperty numbersMarked = new SimpleBooleanProperty(this, "numbersMarked");
    private final ObjectProperty<@Nullable SheetOptions> sheet = new SimpleObjectProperty<>(this, "sheet");
    private final ObservableMap<String, String> places = FXCollections.observableHashMap();
    private final ObservableMap<String, Integer> lines = FXCollections.observableHashMap();
    private final IntegerProperty zoom = new SimpleIntegerProperty(this, "zoom");
    private final ObjectProperty<Typography> typography = new SimpleObjectProperty<>(this, "typography");
    private final BooleanProperty alone = new SimpleBooleanProperty(this, "alone");
    private final BooleanProperty greeted = new SimpleBooleanProperty(this, "greeted");
    private final BooleanProperty onlyReport = new SimpleBooleanProperty(this, "onlyReport");
    private final BooleanProperty internationalVerdicts = new SimpleBooleanProperty(this, "internationalVerdicts");
    private final ObservableList<String> recent = FXCollections.observableArrayList();
    private final ObservableMap<String, Set<String>> read = FXCollections.observableHashMap();
    private final ObservableMap<String, String> charsets = FXCollections.observableHashMap();
    private final ObjectProperty<@Nullable String> library = new SimpleObjectProperty<>(this, "library");
    private final ObjectProperty<@Nullable String> coder = new SimpleObjectProperty<>(this, "coder");

    private final ObservableValue<Session> session = Bindings.createObjectBinding(
            this::now,
            Stream.of(
                            frame,
                            sides,
                            appearance,
                            language,
                            numbersMarked,
                            sheet,
                            places,
                            lines,
                            zoom,
                            typography,
                            alone,
                            greeted,
                            internationalVerdicts,
                            onlyReport,
                            recent,
                            read,
                            charsets,
                            library,
                            coder)
                    .toArray(Observable[]::new));

    public Preferences(Session start) {
        set(start);
    }

    /** Makes everything as it is in a session. */
    public void set(Session given) {
        frame.set(given.frame());
        sides.set(given.sides());
        appearance.set(given.appearance());
        language.set(given.language());
        numbersMarked.set(given.numbersMarked());
        sheet.set(given.sheet());
        replace(places, given.places());
        replace(lines, given.lines());
        zoom.set(given.comforts().zoom());
        typography.set(given.comforts().typography());
        alone.set(given.comforts().alone());
        greeted.set(given.comforts().greeted());
        internationalVerdicts.set(given.comforts().internationalVerdicts());
        onlyReport.set(given.comforts().onlyReport());
        recent.setAll(given.comforts().recent());
        replace(read, given.comforts().read());
        replace(charsets, given.comforts().charsets());
        library.set(given.comforts().library());
        coder.set(given.comforts().coder());
    }

    private static <V> void replace(ObservableMap<String, V> map, Map<String, V> given) {
        map.keySet().retainAll(given.keySet());
        map.putAll(given);
    }

    private Session now() {
        return new Session(
                frame.get(),
                sides.get(),
                appearance.get(),
                language.get(),
                numbersMarked.get(),
                sheet.get(),
                places,
                lines,
                new ReadingPreferences(
                        zoom.get(),
                        typography.get(),
                        alone.get(),
                        greeted.get(),
                        internationalVerdicts.get(),
                        onlyReport.get(),
                        recent,
                        read,
                        charsets,
                        library.get(),
                        coder.get()));
    }

    /** All of it as it is now. */
    public ObservableValue<Session> sessionProperty() {
        return session;
    }

    public Session session() {
        return session.getValue();
    }

    public ObjectProperty<Frame> frameProperty() {
        return frame;
    }

    public ObjectProperty<Sides> sidesProperty() {
        return sides;
    }

    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    public ObjectProperty<@Nullable Language> languageProperty() {
        return language;
    }

    public BooleanProperty numbersMarkedProperty() {
        return numbersMarked;
    }

    public ObjectProperty<@Nullable SheetOptions> sheetProperty() {
        return sheet;
    }

    /** In percent, one of {@link workreport.ui.ZoomSteps#WINDOW}. */
    public IntegerProperty zoomProperty() {
        return zoom;
    }

    public ObjectProperty<Typography> typographyProperty() {
        return typography;
    }

    /** Whether only the text is shown. */
    public BooleanProperty aloneProperty() {
        return alone;
    }

    /** Whether what came of promises is told in the words used internationally, not in the offices'. */
    public BooleanProperty internationalVerdictsProperty() {
        return internationalVerdicts;
    }

    /** Whether only what a report itself says is shown, not what a person entered beside it. */
    public BooleanProperty onlyReportProperty() {
        return onlyReport;
    }

    public BooleanProperty greetedProperty() {
        return greeted;
    }

    /** In whose name the reader checks numbers; null for the name that the system knows. */
    public ObjectProperty<@Nullable String> coderProperty() {
        return coder;
    }

    /** The folder of the library; null for the usual one. */
    public ObjectProperty<@Nullable String> libraryProperty() {
        return library;
    }

    /**
     * Takes note of where the reader is in a report.
     *
     * @param line the first character of the line at the top of the window; 0 where the place begins in sight
     */
    public void visit(String report, String place, int line) {
        places.put(report, place);
        if (line > 0) {
            lines.put(report, line);
        } else {
            lines.remove(report);
        }
    }

    /** The last place in a report; empty where it was never open. */
    public String place(String report) {
        return places.getOrDefault(report, "");
    }

    /** See {@link #visit}. */
    public int line(String report) {
        return lines.getOrDefault(report, 0);
    }

    /** The model files opened last, the latest first. */
    public List<String> recent() {
        return List.copyOf(recent);
    }

    /** Puts a file first among those opened last. */
    public void opened(String file) {
        List<String> files = new ArrayList<>(recent);
        files.remove(file);
        files.addFirst(file);
        recent.setAll(files.subList(0, Math.min(files.size(), ReadingPreferences.MOST_RECENT)));
    }

    /** The name of the character set that the reader has chosen for a file; empty if it is detected. */
    public Optional<String> charset(String file) {
        return Optional.ofNullable(charsets.get(file));
    }

    /** Takes note of the character set that a file is to be read in from now on. */
    public void choose(String file, String charset) {
        charsets.put(file, charset);
    }

    /** Removes a file from the list. */
    public void forget(String file) {
        recent.remove(file);
    }

    /** The sections of a report that have been read. */
    public Set<String> read(String report) {
        return read.getOrDefault(report, Set.of());
    }

    /** Takes note that sections have been read, besides those that had been already. */
    public void addRead(String report, Set<String> sections) {
        Set<String> both = new TreeSet<>(read(report));
        if (both.addAll(sections)) {
            read.put(report, both);
        }
    }
}
