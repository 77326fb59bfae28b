package workreport.change;

import java.util.List;
import java.util.stream.IntStream;

/** Which section of one report is which of the other: by titles and what they say, not by numbers or levels. */
final class SectionMatching {

    /** Below this, chapters share nothing but the place. */
    private static final double CHAPTERS = 0.3;

    private static final double SAME_ROLE = 0.3;
    private static final double SECTIONS = 0.15;
    private static final double SAME_PARENT = 0.06;
    private static final double OTHER_LEVEL = 0.27;
    private static final double OTHER_CHAPTER = 0.33;
    private static final int DEEPEST = 6;

    private final List<Part> before;
    private final List<Part> after;
    private final Traits[] traitsBefore;
    private final Traits[] traitsAfter;
    private final Matching matching;
    private final Matching chapters;

    /** What identifies a section. */
    private record Traits(ChapterRole role, Vocabulary.Subject title, Vocabulary.Subject text) {

        static Traits of(Part part, Vocabulary vocabulary) {
            return new Traits(
                    ChapterRole.of(part.title()), vocabulary.subject(part.title()), vocabulary.subject(part.whole()));
        }

        double like(Traits other) {
            return (title.like(other.title) + 2 * text.like(other.text)) / 3;
        }

        /** Chapters share a purpose more often than a title. */
        double likeChapter(Traits other) {
            return like(other) + (role.isAs(other.role) ? SAME_ROLE : 0);
        }
    }

    SectionMatching(List<Part> before, List<Part> after, Vocabulary vocabulary) {
        this.before = before;
        this.after = after;
        traitsBefore = before.stream().map(part -> Traits.of(part, vocabulary)).toArray(Traits[]::new);
        traitsAfter = after.stream().map(part -> Traits.of(part, vocabulary)).toArray(Traits[]::new);
        matching = new Matching(before.size(), after.size());
        chapters = new Matching(chapters(before), chapters(after));
        matchChapters();
        matchSections();
    }

    private static int chapters(List<Part> parts) {
        return 1 + parts.stream().mapToInt(Part::chapter).max().orElse(0);
    }

    private void matchChapters() {
        offer(
                CHAPTERS,
                (i, j) -> level(before, i) == 1 && level(after, j) == 1
                        ? traitsBefore[i].likeChapter(traitsAfter[j])
                        : 0);
        pairEnds();
        for (int i = 0; i < before.size(); i++) {
            if (matching.after(i) >= 0) {
                chapters.pair(
                        before.get(i).chapter(), after.get(matching.after(i)).chapter());
            }
        }
    }

    /** What stands before the first chapter, and what stands behind the last, match whatever they say. */
    private void pairEnds() {
        for (boolean first : new boolean[] {true, false}) {
            int one = loose(before, first);
            int other = loose(after, first);
            if (one >= 0 && other >= 0) {
                matching.pair(one, other);
            }
        }
    }

    private static int loose(List<Part> parts, boolean first) {
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).level() == 0 && (parts.get(i).chapter() == 0) == first)
                .findFirst()
                .orElse(-1);
    }

    /** Level by level from the top, so that sections can be matched by what contains them. */
    private void matchSections() {
        for (int depth = 2; depth <= DEEPEST; depth++) {
            int level = depth;
            offer(
                    SECTIONS,
                    (i, j) -> level(before, i) == level && level(after, j) == level && areNear(i, j)
                            ? like(i, j) + (haveOneParent(i, j) ? SAME_PARENT : 0)
                            : 0);
        }
        offer(OTHER_LEVEL, (i, j) -> areSections(i, j) && areNear(i, j) ? like(i, j) : 0);
        offer(OTHER_CHAPTER, (i, j) -> areSections(i, j) ? like(i, j) : 0);
    }

    private double like(int one, int other) {
        return traitsBefore[one].like(traitsAfter[other]);
    }

    private static int level(List<Part> parts, int place) {
        return parts.get(place).level();
    }

    private boolean areSections(int one, int other) {
        return level(before, one) > 1 && level(after, other) > 1;
    }

    private boolean haveOneParent(int one, int other) {
        return matching.after(parent(before, one)) == parent(after, other);
    }

    private static int parent(List<Part> parts, int place) {
        int above = place - 1;
        while (level(parts, above) >= level(parts, place)) {
            above--;
        }
        return above;
    }

    private void offer(double enough, Fit fit) {
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                double like = matching.isFree(i, j) ? fit.of(i, j) : 0;
                if (like >= enough) {
                    matching.offer(i, j, like);
                }
            }
        }
        matching.settle();
    }

    /** How well two sections fit, by their places; 0 where they must not be paired. */
    @FunctionalInterface
    private interface Fit {
        double of(int before, int after);
    }

    /** Whether both are in chapters that match each other, or in chapters that match none. */
    boolean areNear(int one, int other) {
        return isOneChapter(one, other) || areAlone(one, other);
    }

    /** Whether the chapters that both are in match. */
    private boolean isOneChapter(int one, int other) {
        return chapters.after(before.get(one).chapter()) == after.get(other).chapter();
    }

    /** Whether neither is in a chapter that matches one. */
    private boolean areAlone(int one, int other) {
        return chapters.isFree(before.get(one).chapter(), after.get(other).chapter());
    }

    /** The place of the matching section; negative if there is none. */
    int after(int one) {
        return matching.after(one);
    }

    int before(int other) {
        return matching.before(other);
    }
}
