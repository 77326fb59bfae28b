package workreport.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import workreport.evidence.Report;
import workreport.series.ReportStatements;
import workreport.series.Statement;
import workreport.series.YearReport;

/**
 * What has changed from one report's text to another's.
 *
 * @param sections in the order of the later report; those that are gone stand behind what they followed
 */
public record TextChanges(Report before, Report after, List<SectionChange> sections) {

    public TextChanges {
        sections = List.copyOf(sections);
    }

    /** Compares two reports; the caller knows which is the earlier. */
    public static TextChanges of(Report before, Report after) {
        return new TextChanges(before, after, new Comparison(before, after).sections());
    }

    /** All lines, in the order of the sections. */
    public Stream<Line> lines() {
        return sections.stream().flatMap(section -> section.lines().stream());
    }

    /** How many sentences changed in that way. */
    public long count(Line.Kind kind) {
        return lines().filter(line -> line.kind() == kind).count();
    }

    /** The numbers that differ in one sentence, in the order of the sections. */
    public List<NumberChange> numbers() {
        return sections.stream().flatMap(SectionChange::numbers).toList();
    }

    private static final class Comparison {

        private final List<Part> before;
        private final List<Part> after;
        private final Map<String, List<Statement>> told;
        private final Map<String, List<Statement>> toldAfter;
        private final Vocabulary vocabulary;
        private final SectionMatching matched;
        private final SentenceMatching sentences;

        Comparison(Report before, Report after) {
            this.before = Part.of(before);
            this.after = Part.of(after);
            told = statements(before);
            toldAfter = statements(after);
            vocabulary = new Vocabulary(Stream.concat(this.before.stream(), this.after.stream())
                    .flatMap(part -> part.sentences().stream())
                    .map(Sentence::text)
                    .toList());
            matched = new SectionMatching(this.before, this.after, vocabulary);
            sentences = new SentenceMatching(this.before, this.after, matched, vocabulary);
        }

        private static Map<String, List<Statement>> statements(Report report) {
            Map<String, List<Statement>> byParagraph = new HashMap<>();
            ReportStatements.of(report)
                    .map(YearReport::statements)
                    .orElse(List.of())
                    .forEach(each -> byParagraph
                            .computeIfAbsent(each.passage().paragraph(), _ -> new ArrayList<>())
                            .add(each));
            return byParagraph;
        }

        List<SectionChange> sections() {
            Order<SectionChange> order = new Order<>(before.size(), matched::after);
            return order.of(
                    after.size(),
                    j -> new SectionChange(
                            matched.before(j) < 0 ? null : before.get(matched.before(j)),
                            after.get(j),
                            lines(matched.before(j), j)),
                    i -> new SectionChange(before.get(i), null, gone(i)));
        }

        private List<Line> gone(int part) {
            return places(sentences.before(), part)
                    .filter(i -> sentences.after(i) < 0)
                    .mapToObj(i -> Line.gone(sentences.before().get(i).sentence()))
                    .toList();
        }

        private static IntStream places(List<SentenceMatching.Placed> placed, int part) {
            return IntStream.range(0, placed.size()).filter(i -> placed.get(i).part() == part);
        }

        private List<Line> lines(int partBefore, int partAfter) {
            int[] here = places(sentences.before(), partBefore).toArray();
            int[] there = places(sentences.after(), partAfter).toArray();
            int first = there.length == 0 ? 0 : there[0];
            Order<Line> order = new Order<>(here.length, i -> {
                int match = sentences.after(here[i]);
                boolean isElsewhere = match >= 0 && sentences.after().get(match).part() != partAfter;
                return isElsewhere ? Order.LEFT_OUT : match < 0 ? match : match - first;
            });
            return order.of(
                    there.length,
                    j -> line(sentences.before(there[j]), there[j], partBefore),
                    i -> Line.gone(sentences.before().get(here[i]).sentence()));
        }

        private Line line(int one, int other, int partBefore) {
            Sentence now = sentences.after().get(other).sentence();
            if (one < 0) {
                return Line.come(now);
            }
            SentenceMatching.Placed former = sentences.before().get(one);
            return new Line(
                    former.sentence(),
                    now,
                    former.part() == partBefore ? null : before.get(former.part()),
                    WordChanges.of(former.sentence().text(), now.text(), vocabulary),
                    NumberChange.between(in(former.sentence(), told), in(now, toldAfter)));
        }

        private static List<Statement> in(Sentence sentence, Map<String, List<Statement>> byParagraph) {
            return byParagraph.getOrDefault(sentence.paragraph(), List.of()).stream()
                    .filter(sentence::holds)
                    .toList();
        }
    }
}
