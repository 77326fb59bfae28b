package workreport.view;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.view.Trail.Move.DRIFT;
import static workreport.view.Trail.Move.JUMP;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import workreport.model.Anchor;
import workreport.view.Moves.Step;

class TrailTest {

    private static final Place A = Place.of("a");
    private static final Place B = Place.of("b");
    private static final Place C = Place.of("c");
    private static final Place D = Place.of("d");

    private final Trail trail = new Trail(A);
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
        Place paragraph = Place.of("p");
        Place number = Place.of(new Anchor("p", 2, 5));
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
        IntStream.range(0, 500).forEach(i -> trail.visit(Place.of("p" + i)));
        int back = 0;
        while (trail.canGoBack()) {
            trail.back();
            back++;
        }
        assertThat(back).isEqualTo(199);
        assertThat(trail.place()).isEqualTo(Place.of("p300"));
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
        List<Place> told = new ArrayList<>();
        trail.follow((_, _) -> {
            trail.forgetFollowers();
            trail.follow((place, _) -> told.add(place));
        });
        trail.visit(B);
        trail.visit(C);
        assertThat(told).containsExactly(C);
    }
}
