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

    private static final Location A = Places.of("a");
    private static final Location B = Places.of("b");
    private static final Location C = Places.of("c");
    private static final Location D = Places.of("d");

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
        Location paragraph = Places.of("p");
        Location number = Places.of(new Anchor("p", 2, 5));
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
        IntStream.range(0, 500).forEach(i -> trail.visit(Places.of("p" + i)));
        int back = 0;
        while (trail.canGoBack()) {
            trail.back();
            back++;
        }
        assertThat(back).isEqualTo(199);
        assertThat(trail.place()).isEqualTo(Places.of("p300"));
    }

    @Test
    void tellsThePlaceOnceAndEveryArrivalAlsoAtTheSamePlace() {
        List<Location> locations = new ArrayList<>();
        trail.locationProperty().subscribe(place -> locations.add(place));
        trail.visit(B);
        trail.visit(B);
        trail.drift(C);
        assertThat(locations).containsExactly(A, B, C);
        assertThat(moves.steps()).containsExactly(new Step(B, JUMP), new Step(B, JUMP), new Step(C, DRIFT));
    }

    @Test
    void whoGoesOnWhileBeingToldLeavesNobodyBehind() {
        List<Location> told = new ArrayList<>();
        trail.locationProperty().subscribe(place -> {
            if (place.equals(B)) {
                trail.visit(C);
            }
        });
        trail.locationProperty().subscribe((_, place) -> told.add(place));
        trail.visit(B);
        assertThat(told.getLast()).isEqualTo(C);
        assertThat(trail.place()).isEqualTo(C);
    }
}
