package workreport.find;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.document.Bilingual;
import workreport.evidence.Report;

/**
 * Finds sections, indicators, themes and commands by name: in Chinese, in pinyin, by the initials of pinyin, by any mixture
 * of these, or in English. Making one reads the dictionary of pinyin, which takes about half a second the first time.
 */
public final class QuickJump {

    private final List<Named> named;

    private record Named(Entry entry, Name zh, @Nullable Name en) {}

    /** @param entries among equals, the earlier is offered first */
    public QuickJump(List<Entry> entries) {
        named = entries.stream()
                .map(entry -> new Named(
                        entry,
                        Name.chinese(entry.name().zh()),
                        entry.name().en() == null
                                ? null
                                : Name.english(entry.name().en())))
                .toList();
    }

    /** The kinds of targets; among equally good matches, the kind named first comes first. */
    public enum Kind {
        SECTION,
        INDICATOR,
        THEME,
        COMMAND
    }

    /**
     * Something to go to.
     *
     * @param id names it among its kind
     */
    public record Entry(Kind kind, String id, Bilingual name) {}

    /**
     * An entry that matches a query.
     *
     * @param zhMarks what of the Chinese name was matched, in order; empty if the English name answered
     * @param enMarks what of the English name was matched
     */
    public record Suggestion(Entry entry, List<Span> zhMarks, List<Span> enMarks) {}

    /** The sections, indicators and themes of a report. */
    public static List<Entry> entries(Report report) {
        return Stream.of(
                        report.allSections().map(section -> new Entry(Kind.SECTION, section.id(), section.name())),
                        report.indicators().stream()
                                .map(indicator -> new Entry(Kind.INDICATOR, indicator.id(), indicator.name())),
                        report.themes().stream().map(theme -> new Entry(Kind.THEME, theme.id(), theme.name())))
                .flatMap(entries -> entries)
                .toList();
    }

    private record Answer(Named named, Name.Match best, Name.@Nullable Match zh, Name.@Nullable Match en) {

        boolean isCommand() {
            return named.entry().kind() == Kind.COMMAND;
        }

        Suggestion suggestion() {
            boolean inChinese = best == zh;
            return new Suggestion(
                    named.entry(), inChinese ? best.marks() : List.of(), inChinese ? List.of() : best.marks());
        }

        int length() {
            return (best == zh ? named.zh() : Objects.requireNonNull(named.en()))
                    .text()
                    .length();
        }
    }

    private static final Comparator<Answer> BEST_FIRST = Comparator.<Answer, Name.Match>comparing(
                    Answer::best, Name.Match.BEST_FIRST)
            .thenComparing(Answer::isCommand)
            .thenComparingInt(Answer::length)
            .thenComparing(answer -> answer.named().entry().kind());

    /** The entries that match a query, best first, up to a limit. */
    public List<Suggestion> find(String query, int limit) {
        List<String> words = Name.words(query);
        return named.stream()
                .flatMap(name -> answer(name, words).stream())
                .sorted(BEST_FIRST)
                .limit(limit)
                .map(Answer::suggestion)
                .toList();
    }

    private static Optional<Answer> answer(Named named, List<String> words) {
        Name.Match zh = named.zh().match(words).orElse(null);
        Name.Match en = named.en() == null ? null : named.en().match(words).orElse(null);
        return Stream.of(Optional.ofNullable(zh), Optional.ofNullable(en))
                .flatMap(Optional::stream)
                .min(Name.Match.BEST_FIRST)
                .map(best -> new Answer(named, best, zh, en));
    }
}
