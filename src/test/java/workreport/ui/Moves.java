package workreport.ui;

import java.util.ArrayList;
import java.util.List;
import workreport.ui.NavigationHistory.Move;

/** Writes down every move on a trail. */
public final class Moves {

    private final List<Step> steps = new ArrayList<>();

    public Moves(NavigationHistory trail) {
        trail.arrivalProperty().subscribe((_, arrival) -> steps.add(new Step(arrival.location(), arrival.move())));
    }

    /** A move, and where it led. */
    public record Step(Location place, Move move) {}

    /** All moves so far, the first one first. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** How many moves there were of a kind. */
    public long count(Move move) {
        return steps.stream().filter(step -> step.move() == move).count();
    }

    public void forget() {
        steps.clear();
    }
}
