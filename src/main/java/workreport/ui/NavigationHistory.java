package workreport.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The one place that all panes share, and the places before and after it. */
public final class NavigationHistory {

    private static final int LONGEST = 200;

    private final List<Location> places = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Arrival> arrival;
    private final ObservableValue<Location> location;
    private int here;

    public NavigationHistory(Location start) {
        places.add(start);
        arrival = new ReadOnlyObjectWrapper<>(this, "arrival", new Arrival(start, Move.JUMP));
        location = arrival.map(Arrival::location);
    }

    /** The same places for another version of the report, without those that it does not have. */
    public NavigationHistory(NavigationHistory before, Predicate<Location> has, Location otherwise) {
        this(Stream.of(before.place(), before.place().whole())
                .filter(has)
                .findFirst()
                .orElse(otherwise));
        List<Location> ahead = before.places.subList(before.here + 1, before.places.size());
        places.addAll(
                0, before.places.subList(0, before.here).stream().filter(has).toList());
        here = places.size() - 1;
        places.addAll(ahead.stream().filter(has).toList());
    }

    /** How the reader came to a place. */
    public enum Move {
        /** By asking for it: every pane shows it. */
        JUMP,
        /** By scrolling: the text is there already. */
        DRIFT
    }

    /** The reader has come to a place. No two arrivals are equal, so asking for the same place again shows it again. */
    public static final class Arrival {

        private final Location location;
        private final Move move;

        private Arrival(Location location, Move move) {
            this.location = location;
            this.move = move;
        }

        public Location location() {
            return location;
        }

        public Move move() {
            return move;
        }
    }

    /** The last arrival, for panes that bring a place into sight, even the same one again. */
    public ReadOnlyObjectProperty<Arrival> arrivalProperty() {
        return arrival.getReadOnlyProperty();
    }

    /** Where the reader is. */
    public ObservableValue<Location> locationProperty() {
        return location;
    }

    public Location place() {
        return places.get(here);
    }

    /** The last place up to here that was in a view; nothing in particular if there was none. */
    public Location last(Location.View view) {
        return places.subList(0, here + 1).reversed().stream()
                .filter(place -> place.view().equals(view))
                .findFirst()
                .orElse(Location.in(view, place().report(), ""));
    }

    /** The places that the reader was at, the latest first, each once, without the current one. */
    public List<Location> recent() {
        return places.reversed().stream()
                .distinct()
                .filter(place -> !place.equals(place()))
                .toList();
    }

    public boolean canGoBack() {
        return here > 0;
    }

    public boolean canGoForward() {
        return here < places.size() - 1;
    }

    /** Goes to a place; the current one becomes a step back. */
    public void visit(Location place) {
        if (!place.equals(place())) {
            places.subList(here + 1, places.size()).clear();
            places.add(place);
            if (places.size() > LONGEST) {
                places.removeFirst();
            }
            here = places.size() - 1;
        }
        arrive(Move.JUMP);
    }

    /** Goes on from a place to the next of its kind, as from number to number: without adding a step back. */
    public void pass(Location place) {
        places.set(here, place);
        arrive(Move.JUMP);
    }

    /** Notes that the reader has scrolled; without adding a step back. */
    public void drift(Location place) {
        if (!place.equals(place())) {
            places.set(here, place);
            arrive(Move.DRIFT);
        }
    }

    /** Goes to the place before, if there is one. */
    public void back() {
        step(-1);
    }

    /** Goes to the place after, if the reader has come back from one. */
    public void forward() {
        step(1);
    }

    private void step(int direction) {
        if (0 <= here + direction && here + direction < places.size()) {
            here += direction;
            arrive(Move.JUMP);
        }
    }

    private void arrive(Move move) {
        arrival.set(new Arrival(place(), move));
    }
}
