package workreport.ui;

import java.util.ArrayList;
import java.util.List;

/** The one place that all panes share, and the places before and after it. */
public final class NavigationHistory {

    private static final int LONGEST = 200;

    private final List<Location> places = new ArrayList<>();
    private final List<Follower> followers = new ArrayList<>();
    private int here;

    public NavigationHistory(Location start) {
        places.add(start);
    }

    /** How the reader came to a place. */
    public enum Move {
        /** By asking for it: everyone shows it. */
        JUMP,
        /** By scrolling there: the text is there already. */
        DRIFT
    }

    /** Told of every move. */
    @FunctionalInterface
    public interface Follower {
        void moved(Location place, Move move);
    }

    /** From now on tells that follower of every move. */
    public void follow(Follower follower) {
        followers.add(follower);
    }

    /** From now on tells nobody: for when all followers make way for new ones. */
    public void forgetFollowers() {
        followers.clear();
    }

    public Location place() {
        return places.get(here);
    }

    /** The last place up to here that was in a view; nothing in particular if there was none. */
    public Location last(Location.View view) {
        return places.subList(0, here + 1).reversed().stream()
                .filter(place -> place.view() == view)
                .findFirst()
                .orElse(new Location(view, "", null));
    }

    /** The places that the reader was at, the latest first, each once, without the present one. */
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

    /** Goes to a place; the way back leads to the present one. */
    public void visit(Location place) {
        if (!place.equals(place())) {
            places.subList(here + 1, places.size()).clear();
            places.add(place);
            if (places.size() > LONGEST) {
                places.removeFirst();
            }
            here = places.size() - 1;
        }
        tell(Move.JUMP);
    }

    /** Goes on from a place to the next of its kind, as from number to number: no step of its own on the way back. */
    public void pass(Location place) {
        places.set(here, place);
        tell(Move.JUMP);
    }

    /** Notes that the reader has scrolled; no step of its own on the way back. */
    public void drift(Location place) {
        if (!place.equals(place())) {
            places.set(here, place);
            tell(Move.DRIFT);
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
            tell(Move.JUMP);
        }
    }

    private void tell(Move move) {
        Location place = place();
        List.copyOf(followers).forEach(follower -> follower.moved(place, move));
    }
}
