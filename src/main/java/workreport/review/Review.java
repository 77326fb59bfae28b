package workreport.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import workreport.check.InvalidModelException;
import workreport.document.Anchor;
import workreport.ingest.number.Candidate;
import workreport.ingest.number.OtherNumber;
import workreport.ingest.number.ReadNumber;
import workreport.ingest.report.AnchoredNumber;

/**
 * The numbers of a report with what people have said about them. If several people said something, the latest counts.
 * Immutable.
 */
public final class Review {

    private final List<FoundNumber> found;
    private final KnownAgain places;
    private final ReportText text;
    /** The numbers that a person has pointed at, and the rules have left alone. */
    private final List<FoundNumber> pointed;

    private final List<CheckedNumber> numbers;
    private final Map<Anchor, CheckedNumber> byAnchor = new HashMap<>();
    private final List<Judgement> lost;
    private final Set<Anchor> contradicted;

    /**
     * A review before anybody has said anything.
     *
     * @param text of the same report
     */
    public static Review of(List<AnchoredNumber> numbers, ReportText text) {
        List<FoundNumber> found = FoundNumber.of(numbers);
        return new Review(found, new KnownAgain(found), text, List.of(), List.of(), Set.of());
    }

    private Review(
            List<FoundNumber> found,
            KnownAgain places,
            ReportText text,
            List<FoundNumber> pointed,
            List<Judgement> judgements,
            Set<Anchor> contradicted) {
        this.contradicted = Set.copyOf(contradicted);
        this.found = found;
        this.places = places;
        this.text = text;
        this.pointed = pointed;
        Map<FoundNumber, Judgement> latest = new HashMap<>();
        List<Judgement> unknown = new ArrayList<>();
        Set<FoundNumber> added = new LinkedHashSet<>(pointed);
        for (Judgement judgement : judgements) {
            Optional<FoundNumber> number = places.find(judgement.number());
            if (number.isEmpty() && judgement.decision() instanceof Decision.Added) {
                number = text.find(judgement.number());
                number.ifPresent(added::add);
            }
            number.ifPresentOrElse(known -> latest.put(known, judgement), () -> unknown.add(judgement));
        }
        numbers = inOrder(found, added).stream()
                .map(number -> checked(number, Optional.ofNullable(latest.get(number))))
                .toList();
        numbers.forEach(number -> byAnchor.put(number.found().anchor(), number));
        lost = List.copyOf(unknown);
    }

    private List<FoundNumber> inOrder(List<FoundNumber> read, Set<FoundNumber> added) {
        if (added.isEmpty()) {
            return read;
        }
        return Stream.concat(read.stream(), added.stream())
                .sorted(Comparator.comparingInt((FoundNumber number) ->
                                text.order(number.anchor().paragraph()))
                        .thenComparing(FoundNumber::anchor))
                .toList();
    }

    /** The same with a number in it that a person has pointed at. */
    public Review with(FoundNumber number) {
        if (byAnchor.containsKey(number.anchor()) || pointed.contains(number)) {
            return this;
        }
        List<FoundNumber> all = new ArrayList<>(pointed);
        all.add(number);
        return new Review(found, places, text, List.copyOf(all), List.of(), contradicted);
    }

    /** The number that a person means who points at a stretch of the text, whether the rules have found it or left it alone. */
    public Optional<FoundNumber> pointedAt(Anchor stretch) {
        return numbers.stream()
                .map(CheckedNumber::found)
                .filter(number -> number.anchor().overlaps(stretch)
                        || number.anchor().covers(stretch.paragraph(), stretch.start()))
                .findFirst()
                .or(() -> text.numberAt(stretch));
    }

    /** What a number in Chinese numerals may state, by the rules for those in figures; nothing of any other. */
    public Optional<Statement> guess(FoundNumber number) {
        return number.isCandidate() || found.contains(number) ? Optional.empty() : text.guess(number);
    }

    private CheckedNumber checked(FoundNumber number, Optional<Judgement> judgement) {
        Optional<Statement> statement = judgement.isPresent()
                ? judgement.get().decision().statement()
                : number.read() instanceof Candidate candidate ? read(candidate) : Optional.empty();
        return new CheckedNumber(
                number, statement.orElse(null), judgement.orElse(null), contradicted.contains(number.anchor()));
    }

    /** What a candidate says; empty if that is impossible, such as a level of several years. */
    static Optional<Statement> read(Candidate candidate) {
        try {
            return Optional.of(Statement.of(candidate));
        } catch (InvalidModelException impossible) {
            return Optional.empty();
        }
    }

    /** The same numbers with what is in a log. */
    public Review with(ReviewLog log) {
        return new Review(found, places, text, pointed, log.inTime(), contradicted);
    }

    /** The same numbers with what is in a log, and with those doubted that another report of the place does not bear out. */
    public Review with(ReviewLog log, Set<Anchor> notBorneOut) {
        return new Review(found, places, text, pointed, log.inTime(), notBorneOut);
    }

    /** All numbers, in the order of the text. */
    public List<CheckedNumber> numbers() {
        return Collections.unmodifiableList(numbers);
    }

    /** The numbers for making indicators: with what people said in place of what was read. */
    public List<AnchoredNumber> asAnchored() {
        Set<FoundNumber> read = new HashSet<>(found);
        return numbers.stream()
                .filter(number -> number.isQuantity() || read.contains(number.found()))
                .map(Review::asAnchored)
                .toList();
    }

    private static AnchoredNumber asAnchored(CheckedNumber number) {
        ReadNumber read = number.found().read();
        Statement statement = number.statement();
        ReadNumber counts = !number.isDone()
                ? read
                : statement == null ? new OtherNumber(read.sentence(), read.number()) : statement.of(read);
        return new AnchoredNumber(number.found().anchor(), counts, number.state());
    }

    /** What the rules or a person take for a quantity, and what a person found to be none. */
    public List<CheckedNumber> quantities() {
        return numbers.stream()
                .filter(number -> number.found().isCandidate() || number.isDone())
                .toList();
    }

    public Optional<CheckedNumber> at(Anchor anchor) {
        return Optional.ofNullable(byAnchor.get(anchor));
    }

    /** How many numbers a person should look at. */
    public long toLookAt() {
        return numbers.stream().filter(CheckedNumber::isToLookAt).count();
    }

    /** Whether everything that was read has been judged. */
    public boolean isComplete() {
        return numbers.stream().anyMatch(CheckedNumber::isDone)
                && quantities().stream().allMatch(CheckedNumber::isDone);
    }

    /** What was said about numbers that are no longer found. */
    public List<Judgement> lost() {
        return lost;
    }

    /** The judgements by which somebody confirms all numbers without doubts that nobody has looked at. */
    public List<Judgement> withoutDoubt(String who, Instant now) {
        return numbers.stream()
                .filter(number -> !number.isDone() && number.doubts().isEmpty())
                .flatMap(number -> Optional.ofNullable(number.statement()).stream()
                        .map(statement ->
                                new Judgement(number.found().key(), new Decision.Accepted(statement), who, now)))
                .toList();
    }
}
