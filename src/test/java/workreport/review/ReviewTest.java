package workreport.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import workreport.check.InvalidModelException;
import workreport.evidence.State;
import workreport.evidence.Status;
import workreport.measure.Measure;
import workreport.measure.Period;

/** What people say of numbers counts, is found again, and is taken back without loss. */
class ReviewTest {

    private static final Instant NOON = Instant.parse("2026-01-06T12:00:00Z");
    private static final String GRAIN = "粮食产量达到24.5万吨，增长3.2%。";
    private static final String HOMES = "新建住房300套。";

    private static final Review READ = Review.of(ReadNumbers.of(GRAIN, HOMES), ReportText.NONE);

    private static Instant at(int minute) {
        return NOON.plusSeconds(60L * minute);
    }

    private static Judgement accepted(CheckedNumber number, String who) {
        return new Judgement(number.found().key(), new Decision.Accepted(number.statement()), who, NOON);
    }

    private static ReviewLog log(Judgement... judgements) {
        return ReviewLog.empty("r").with(List.of(judgements), NOON);
    }

    @Test
    void nobodyHasLookedYet() {
        assertThat(READ.numbers()).hasSize(3).allMatch(number -> number.state() == State.READ);
        assertThat(READ.numbers().getFirst().statement().name()).contains("粮食产量");
    }

    @Test
    void acceptedAsReadOrPutRight() {
        CheckedNumber grain = READ.numbers().getFirst();
        CheckedNumber growth = READ.numbers().get(1);
        CheckedNumber homes = READ.numbers().getLast();
        Statement other = homes.statement().withName("保障性住房");
        Review review = READ.with(log(
                accepted(grain, "Li"),
                new Judgement(growth.found().key(), new Decision.NoQuantity(), "Li", NOON),
                new Judgement(homes.found().key(), new Decision.Corrected(other), "Li", NOON)));

        assertThat(review.numbers().stream().map(CheckedNumber::state))
                .containsExactly(State.ACCEPTED, State.CORRECTED, State.CORRECTED);
        assertThat(review.numbers().get(1).isQuantity()).isFalse();
        assertThat(review.numbers().getLast().statement()).isEqualTo(other);
        assertThat(review.toLookAt()).isZero();
    }

    @Test
    void whoeverAcceptedSomethingElseVouchesForThat() {
        CheckedNumber homes = READ.numbers().getLast();
        Statement then = homes.statement().withName("住房");
        Review review = READ.with(log(new Judgement(homes.found().key(), new Decision.Accepted(then), "Li", NOON)));

        assertThat(review.numbers().getLast().statement()).isEqualTo(then);
        assertThat(review.numbers().getLast().state()).isEqualTo(State.CORRECTED);
    }

    @Test
    void theLatestOfSeveralPeopleCounts() {
        CheckedNumber homes = READ.numbers().getLast();
        Statement hers = homes.statement().withName("住房");
        ReviewLog both = log(accepted(homes, "Li"))
                .with(new Judgement(homes.found().key(), new Decision.Corrected(hers), "Wang", NOON), at(2));

        assertThat(both.people()).containsExactly("Li", "Wang");
        assertThat(READ.with(both).numbers().getLast().statement()).isEqualTo(hers);
        assertThat(READ.with(both.by("Li")).numbers().getLast().state()).isEqualTo(State.ACCEPTED);
        ReviewLog again = both.with(accepted(homes, "Li"), at(3));
        assertThat(READ.with(again).numbers().getLast().state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void foundAgainInACorrectedFile() {
        ReviewLog log = log(
                accepted(READ.numbers().getFirst(), "Li"),
                accepted(READ.numbers().get(1), "Li"),
                accepted(READ.numbers().getLast(), "Li"));
        Review review = Review.of(ReadNumbers.of("这一段是新的，投资5亿元。", HOMES, "全年粮食总产量达到24.5万吨，增长3.2%。"), ReportText.NONE)
                .with(log);

        assertThat(review.numbers().stream().map(CheckedNumber::isDone)).containsExactly(false, true, true, true);
        assertThat(review.lost()).isEmpty();
    }

    @Test
    void whatStandsThereNoMoreIsLostAndKept() {
        ReviewLog log = log(accepted(READ.numbers().getFirst(), "Li"));
        Review review = Review.of(ReadNumbers.of("粮食产量达到25.4万吨，增长3.2%。", HOMES), ReportText.NONE)
                .with(log);

        assertThat(review.lost()).hasSize(1);
        assertThat(review.numbers()).noneMatch(CheckedNumber::isDone);
    }

    @Test
    void ofTwoPlacesAlikeNoneIsGuessed() {
        ReviewLog log = log(accepted(READ.numbers().getLast(), "Li"));
        Review review = Review.of(ReadNumbers.of("新建成住房300套。", "新建好住房300套。"), ReportText.NONE)
                .with(log);

        assertThat(review.lost()).hasSize(1);
    }

    @Test
    void sentencesOfTheSameWordsAreToldApart() {
        Review twice = Review.of(ReadNumbers.of(HOMES, GRAIN, HOMES), ReportText.NONE);
        ReviewLog log = log(accepted(twice.numbers().getLast(), "Li"));

        assertThat(twice.with(log).numbers().stream().map(CheckedNumber::isDone))
                .containsExactly(false, false, false, true);
    }

    @Test
    void allThatNobodyDoubtsAtOnce() {
        List<Judgement> judgements = READ.withoutDoubt("Li", NOON);
        Review review = READ.with(ReviewLog.empty("r").with(judgements, NOON));

        assertThat(judgements).isNotEmpty();
        assertThat(review.numbers())
                .allMatch(number -> number.isDone() == number.doubts().isEmpty());
        assertThat(review.withoutDoubt("Li", NOON)).isEmpty();
        assertThat(review.toLookAt()).isEqualTo(READ.toLookAt());
    }

    @Test
    void aNameIsPutRightEverywhereItStands() {
        Review review = Review.of(ReadNumbers.of("新建住房300套。", "完工住房200套。", "全县新建住房20套。"), ReportText.NONE);
        CheckedNumber first = review.numbers().getFirst();
        Statement now = first.statement().withName("保障性住房");
        long alike = review.numbers().stream()
                .filter(number ->
                        number.statement().name().equals(first.statement().name()))
                .count();

        List<SamePattern.Proposal> proposals = SamePattern.of(first, now, review);

        assertThat(alike).isGreaterThan(1);
        assertThat(proposals)
                .hasSize((int) alike - 1)
                .allMatch(proposal -> proposal.now().name().equals("保障性住房"));
        assertThat(proposals.getFirst().now().value()).isNotEqualTo(now.value());
    }

    @Test
    void aPeriodIsPutRightWhereSentencesBeginAlike() {
        Review review = Review.of(ReadNumbers.of("五年来，新建公路30公里。", "五年来，引进企业40家。", "今年，植树500亩。"), ReportText.NONE);
        CheckedNumber first = review.numbers().getFirst();
        Statement was = first.statement();
        Period period = new Period(2016, 2020);
        Statement now = new Statement(
                was.name(), was.value(), null, was.unit(), period, Measure.TOTAL, was.status(), was.bound());

        List<SamePattern.Proposal> proposals = SamePattern.of(first, now, review);

        assertThat(proposals).singleElement().satisfies(proposal -> {
            assertThat(proposal.number()).isEqualTo(review.numbers().get(1));
            assertThat(proposal.now().period()).isEqualTo(period);
            assertThat(proposal.now().name())
                    .isEqualTo(review.numbers().get(1).statement().name());
        });
    }

    @Test
    void whatAPersonSaidIsNotProposedOtherwise() {
        Review review = Review.of(ReadNumbers.of("新建住房300套。", "完工住房200套。"), ReportText.NONE);
        CheckedNumber first = review.numbers().getFirst();
        Review half = review.with(log(accepted(review.numbers().getLast(), "Li")));

        assertThat(SamePattern.of(first, first.statement().withName("保障性住房"), half))
                .isEmpty();
    }

    @Test
    void aStatementFitsItselfOrIsNone() {
        Statement homes = READ.numbers().getLast().statement();

        assertThat(catchThrowable(() -> new Statement(
                        " ",
                        BigDecimal.TEN,
                        BigDecimal.ONE,
                        homes.unit(),
                        new Period(2018, 2021),
                        Measure.LEVEL,
                        Status.ACTUAL,
                        homes.bound())))
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("name")
                .hasMessageContaining("period")
                .hasMessageContaining("upper");
    }

    @Test
    void aDecreaseComesBackAsItWasRead() {
        Review review = Review.of(ReadNumbers.of("能耗下降27.3%。"), ReportText.NONE);
        CheckedNumber number = review.numbers().getFirst();
        Statement fall = number.statement();

        assertThat(fall.value()).isEqualByComparingTo("-27.3");
        assertThat(Statement.of(fall.of(number.found().read()))).isEqualTo(fall);
    }

    @Test
    void theRestTakesAsLongAsTheLatestDid() {
        List<Instant> steady = IntStream.range(0, 6)
                .mapToObj(step -> NOON.plusSeconds(10L * step))
                .toList();
        List<Instant> paused = List.of(NOON, NOON.plusSeconds(10), at(60), at(60).plusSeconds(20));

        assertThat(RestEstimate.of(steady, 12)).isEqualTo(Optional.of(Duration.ofSeconds(120)));
        assertThat(RestEstimate.of(paused, 12)).isEmpty();
        assertThat(RestEstimate.of(List.of(), 12)).isEmpty();
    }
}
