package workreport.ingest.outline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import workreport.ingest.outline.Label.Kind;

/**
 * Chapters without a number: short lines that end in no mark and name work, goals or a review. They are looked for only where
 * the numbers do not make chapters themselves: where there are none, or where such a line stands before the first.
 */
final class UnnumberedChapters {

    private static final Pattern CHAPTER = Pattern.compile(
            ".*(?:工作|回顾|安排|任务|目标|成就|成效|建设|部署|思路|展望|重点|打算|要求|总结).*|(?:19|20)[0-9]{2}年.*(?:成绩单|答卷|篇章|局面|征程|步伐)");
    private static final Pattern MARKS = Pattern.compile(".*[。！？；：，、,;:!?]$");
    /** One of these is a chapter even by itself. */
    private static final Pattern REVIEW =
            Pattern.compile("(?:[^，。]*(?:[0-9]{4}|[二一][〇○零0O一二三四五六七八九]{3})年[^，。]{0,6}|过去[三四五]年[^，。]{0,4})工作回顾");

    private static final int SHORTEST = 5;
    private static final int LONGEST = 40;
    private static final int FEWEST = 2;

    private UnnumberedChapters() {}

    /** The numbers of their lines; none if the chapters are numbered. */
    static Set<Integer> find(List<Line> lines) {
        Set<Integer> chapters = new TreeSet<>();
        int firstNumber = lines.size();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean numbered = Label.at(text, Kind.CHINESE).isPresent()
                    || Label.at(text, Kind.PART).isPresent();
            if (numbered) {
                firstNumber = Math.min(firstNumber, i);
            } else if (isChapter(lines, i)) {
                chapters.add(i);
            }
        }
        boolean numbersComeFirst = firstNumber < lines.size()
                && (chapters.isEmpty() || firstNumber < chapters.iterator().next());
        boolean enough = chapters.size() >= FEWEST
                || chapters.stream()
                        .anyMatch(chapter ->
                                REVIEW.matcher(lines.get(chapter).text()).matches());
        return numbersComeFirst || !enough ? Set.of() : chapters;
    }

    private static boolean isChapter(List<Line> lines, int index) {
        String text = lines.get(index).text();
        return index + 1 < lines.size()
                && hasText(text, lines.get(index + 1))
                && text.length() >= SHORTEST
                && text.length() <= LONGEST
                && Label.at(text).isEmpty()
                && CHAPTER.matcher(text).matches()
                && !MARKS.matcher(text).matches();
    }

    /** Behind a chapter's title comes a paragraph or a numbered heading. */
    private static boolean hasText(String title, Line next) {
        return next.length() > title.length() || Label.at(next.text()).isPresent();
    }
}
