package workreport.change;

import java.util.ArrayList;
import java.util.List;

/** Which sentence of one report is which of the other. Sentences are looked for anywhere in the matching chapter. */
final class SentenceMatching {

    /** Below this, two sentences share no more than their subject. */
    private static final double ENOUGH = 0.3;

    /** What a match outside the matching section, but in its chapter, requires. */
    private static final double ELSEWHERE = 0.38;

    private static final int SHORT = 4;

    private final List<Placed> before;
    private final List<Placed> after;
    private final SectionMatching sections;
    private final Matching matching;

    /** A sentence with the place of its part. */
    record Placed(Sentence sentence, int part, Vocabulary.Subject subject) {}

    SentenceMatching(List<Part> before, List<Part> after, SectionMatching sections, Vocabulary vocabulary) {
        this.before = placed(before, vocabulary);
        this.after = placed(after, vocabulary);
        this.sections = sections;
        matching = new Matching(this.before.size(), this.after.size());
        for (int i = 0; i < this.before.size(); i++) {
            for (int j = 0; j < this.after.size(); j++) {
                offer(i, j);
            }
        }
        matching.settle();
    }

    private static List<Placed> placed(List<Part> parts, Vocabulary vocabulary) {
        List<Placed> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Sentence sentence : parts.get(i).sentences()) {
                all.add(new Placed(sentence, i, vocabulary.subject(sentence.text())));
            }
        }
        return all;
    }

    private void offer(int i, int j) {
        Placed one = before.get(i);
        Placed other = after.get(j);
        boolean here = sections.after(one.part) == other.part;
        boolean near = here || sections.areNear(one.part, other.part);
        double enough = here ? ENOUGH : ELSEWHERE;
        if (!near) {
            return;
        }
        boolean equal = one.sentence.text().equals(other.sentence.text());
        double like = equal ? 1 : one.subject.like(other.subject);
        if (like >= enough && (equal || one.subject.codes().length >= SHORT)) {
            matching.offer(i, j, here ? like + ELSEWHERE - ENOUGH : like);
        }
    }

    List<Placed> before() {
        return before;
    }

    List<Placed> after() {
        return after;
    }

    int after(int one) {
        return matching.after(one);
    }

    int before(int other) {
        return matching.before(other);
    }
}
