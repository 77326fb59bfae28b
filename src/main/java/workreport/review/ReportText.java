package workreport.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workreport.document.Anchor;
import workreport.evidence.Report;
import workreport.ingest.Sentence;
import workreport.ingest.number.OtherNumber;
import workreport.ingest.number.WordNumber;

/** The text of a report, in which a person may point at a number that the rules have left alone. */
public final class ReportText {

    /** For a report whose text is not at hand: nothing is found in it. */
    public static final ReportText NONE = new ReportText(List.of());

    private record Passage(String id, String text) {}

    private final List<Passage> passages;

    private ReportText(List<Passage> passages) {
        this.passages = passages;
    }

    public static ReportText of(Report report) {
        List<Passage> passages = new ArrayList<>();
        report.walk(
                section -> passages.add(new Passage(section.id(), section.heading())),
                paragraph -> passages.add(new Passage(paragraph.id(), paragraph.text())));
        return new ReportText(List.copyOf(passages));
    }

    /** Where a passage stands among all; behind them if it is none. */
    int order(String id) {
        for (int at = 0; at < passages.size(); at++) {
            if (passages.get(at).id.equals(id)) {
                return at;
            }
        }
        return passages.size();
    }

    /** The number in Chinese numerals that a stretch of the text holds, or that it is within; the first if there are several. */
    public Optional<FoundNumber> numberAt(Anchor stretch) {
        for (Passage passage : passages) {
            if (passage.id.equals(stretch.paragraph())) {
                return Sentence.of(passage.text, 0).stream()
                        .filter(sentence -> sentence.start() <= stretch.start() && stretch.start() < sentence.end())
                        .findFirst()
                        .flatMap(sentence -> WordNumber.in(
                                        sentence.text(),
                                        stretch.start() - sentence.start(),
                                        Math.min(sentence.text().length(), stretch.end() - sentence.start()))
                                .map(number -> found(passage, sentence, number)));
            }
        }
        return Optional.empty();
    }

    /** The number that was pointed at before; empty if its sentence is there no more. */
    Optional<FoundNumber> find(NumberKey key) {
        int repeat = 0;
        for (Passage passage : passages) {
            for (Sentence sentence : Sentence.of(passage.text, 0)) {
                if (sentence.text().equals(key.sentence()) && repeat++ == key.repeat()) {
                    return WordNumber.in(
                                    key.sentence(),
                                    key.start(),
                                    key.start() + key.printed().length())
                            .map(number -> found(passage, sentence, number))
                            .filter(found -> found.key().equals(key));
                }
            }
        }
        return Optional.empty();
    }

    private FoundNumber found(Passage passage, Sentence sentence, OtherNumber number) {
        int start = sentence.start() + number.number().start();
        int end = sentence.start() + number.number().end();
        NumberKey key =
                new NumberKey(sentence.text(), number.number().start(), number.text(), repeat(passage, sentence));
        return new FoundNumber(key, new Anchor(passage.id, start, end), number);
    }

    /** How many sentences of the same words stand before this one. */
    private int repeat(Passage passage, Sentence sentence) {
        int repeat = 0;
        for (Passage each : passages) {
            for (Sentence other : Sentence.of(each.text, 0)) {
                if (each.equals(passage) && other.start() == sentence.start()) {
                    return repeat;
                }
                repeat += other.text().equals(sentence.text()) ? 1 : 0;
            }
        }
        return repeat;
    }
}
