package workreport.ingest.outline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import workreport.document.Paragraph;
import workreport.document.Section;

/** For which year a report plans: nearly always the one in which it was given, the next one where that was late in the year. */
final class ReportYear {

    private static final Pattern AHEAD = Pattern.compile("安排|任务|重点|打算|目标|建议");
    private static final Pattern BACK = Pattern.compile("回顾|回忆|总结|完成情况");
    /** From this month on a congress elects for the next year, and hears what is planned for it. */
    private static final int LATE = 11;

    private static final int LONGEST_TITLE = 24;

    private final List<String> titles;
    private final List<String> chapters;

    ReportYear(Stream<String> titles, List<Section> chapters, Stream<Paragraph> texts) {
        this.titles = titles.toList();
        this.chapters = Stream.concat(
                        chapters.stream().map(Section::heading),
                        texts.map(Paragraph::text).filter(ReportYear::isTitle))
                .toList();
    }

    /** @param delivered when it was given, if that is known */
    Optional<Integer> find(Optional<LocalDate> delivered) {
        if (delivered.isPresent()) {
            int year = delivered.get().getYear();
            boolean planned = chapters.stream().anyMatch(title -> names(title, AHEAD, year));
            boolean late = delivered.get().getMonthValue() >= LATE
                    || chapters.stream().anyMatch(title -> names(title, BACK, year));
            boolean next = chapters.stream().anyMatch(title -> names(title, AHEAD, year + 1));
            return Optional.of(next || late && !planned ? year + 1 : year);
        }
        return first(titles.stream())
                .or(() -> last(
                        chapters.stream().filter(title -> AHEAD.matcher(title).find())))
                .or(() -> last(chapters.stream()
                                .filter(title -> BACK.matcher(title).find()))
                        .map(year -> year + 1));
    }

    private static boolean names(String title, Pattern kind, int year) {
        return title.contains(year + "年")
                && !title.contains("半年")
                && kind.matcher(title).find();
    }

    /** Whether a line is a title that no chapter was made of. */
    private static boolean isTitle(String text) {
        return text.length() <= LONGEST_TITLE
                && (BACK.matcher(text).find() || AHEAD.matcher(text).find());
    }

    private static Optional<Integer> first(Stream<String> texts) {
        return texts.map(Dates::year)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .findFirst();
    }

    private static Optional<Integer> last(Stream<String> texts) {
        return texts.map(Dates::year)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .max(Integer::compare);
    }
}
