package workreport.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.ui.NavigationHistory.Move.DRIFT;
import static workreport.ui.NavigationHistory.Move.JUMP;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import workreport.document.Anchor;
import workreport.ui.Moves.Step;

class NavigationHistoryTest {

    private static final Location A = Location.of("a");
    private static final Location B = Location.of("b");
    private static final Location C = Location.of("c");
    private static final Location D = Location.of("d");

    private final NavigationHistory trail = new NavigationHistory(A);
    private final Moves moves = new Moves(trail);

    @Test
    void startsWhereItIsTold() {
        assertThat(trail.place()).isEqualTo(A);
        assertThat(trail.canGoBack()).isFalse();
        assertThat(trail.canGoForward()).isFalse();
        assertThat(moves.steps()).isEmpty();
    }

    @Test
    void goesBackAndForwardThroughVisits() {
        trail.visit(B);
        trail.visit(C);
        trail.back();
        trail.back();
        trail.forward();
        assertThat(moves.steps())
                .containsExactly(
                        new Step(B, JUMP), new Step(C, JUMP), new Step(B, JUMP), new Step(A, JUMP), new Step(B, JUMP));
        assertThat(trail.canGoBack()).isTrue();
        assertThat(trail.canGoForward()).isTrue();
    }

    @Test
    void staysAtBothEnds() {
        trail.back();
        trail.forward();
        assertThat(trail.place()).isEqualTo(A);
        assertThat(moves.steps()).isEmpty();
    }

    @Test
    void forgetsTheWayForwardOnANewVisit() {
        trail.visit(B);
        trail.visit(C);
        trail.back();
        trail.visit(D);
        assertThat(trail.canGoForward()).isFalse();
        trail.back();
        assertThat(trail.place()).isEqualTo(B);
    }

    @Test
    void showsAPlaceAgainWithoutAStepOfItsOwn() {
        trail.visit(B);
        trail.visit(C);
        trail.back();
        moves.forget();
        trail.visit(B);
        assertThat(moves.steps()).containsExactly(new Step(B, JUMP));
        assertThat(trail.canGoForward()).isTrue();
        trail.back();
        assertThat(trail.place()).isEqualTo(A);
    }

    @Test
    void tellsANumberFromItsParagraph() {
        Location paragraph = Location.of("p");
        Location number = Location.of(new Anchor("p", 2, 5));
        trail.visit(paragraph);
        trail.visit(number);
        assertThat(moves.steps()).containsExactly(new Step(paragraph, JUMP), new Step(number, JUMP));
        assertThat(number.number()).isEqualTo(new Anchor("p", 2, 5));
    }

    @Test
    void driftsWithoutAStepOnTheWayBack() {
        trail.visit(B);
        trail.drift(C);
        trail.drift(D);
        trail.drift(D);
        assertThat(moves.steps()).containsExactly(new Step(B, JUMP), new Step(C, DRIFT), new Step(D, DRIFT));
        trail.back();
        assertThat(trail.place()).isEqualTo(A);
        trail.forward();
        assertThat(trail.place()).isEqualTo(D);
    }

    @Test
    void keepsTheLastTwoHundredPlaces() {
        IntStream.range(0, 500).forEach(i -> trail.visit(Location.of("p" + i)));
        int back = 0;
        while (trail.canGoBack()) {
            trail.back();
            back++;
        }
        assertThat(back).isEqualTo(199);
        assertThat(trail.place()).isEqualTo(Location.of("p300"));
    }

    @Test
    void tellsAllFollowersUntilToldToForgetThem() {
        List<String> told = new ArrayList<>();
        trail.follow((place, move) -> told.add("first " + place.id() + " " + move));
        trail.follow((place, move) -> told.add("second " + place.id() + " " + move));
        trail.visit(B);
        trail.forgetFollowers();
        trail.visit(C);
        assertThat(told).containsExactly("first b JUMP", "second b JUMP");
        assertThat(trail.place()).isEqualTo(C);
    }

    @Test
    void mayBeFollowedAnewWhileItTells() {
        List<Location> told = new ArrayList<>();
        trail.follow((_, _) -> {
            trail.forgetFollowers();
            trail.follow((place, _) -> told.add(place));
        });
        trail.visit(B);
        trail.visit(C);
        assertThat(told).containsExactly(C);
    }
}
