package workreport.ingest.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import workreport.document.Section;
import workreport.ingest.Warning;
import workreport.ingest.outline.Label.Kind;

/** Warns when an outline is not to be trusted, so that a person checks it. */
final class SanityCheck {

    /** A report has a heading in every few hundred characters; one in so many is too few. */
    private static final int CHARACTERS_A_HEADING = 2500;

    private static final int LONG_TEXT = 5000;
    private static final int LAST_WORDS = 20;

    private final List<Line> lines;
    private final List<Section> chapters;
    private final Map<String, HeadingRule> rules;
    private final List<Warning> warnings = new ArrayList<>();

    SanityCheck(List<Line> lines, List<Section> chapters, Map<String, HeadingRule> rules) {
        this.lines = lines;
        this.chapters = chapters;
        this.rules = rules;
        checkChapters();
        checkNumbers(chapters);
        checkLength();
        checkLeftNumbers();
        checkEnd();
    }

    List<Warning> warnings() {
        return warnings;
    }

    private void warn(Warning.Kind kind, String detail) {
        warnings.add(new Warning(kind, detail));
    }

    private void checkChapters() {
        if (chapters.size() < 2 && length() > LONG_TEXT) {
            warn(Warning.Kind.NO_CHAPTERS, "");
        }
    }

    /** Among sibling headings each kind of number begins with one and has no gaps. */
    private void checkNumbers(List<Section> sisters) {
        Map<Kind, Integer> reached = new EnumMap<>(Kind.class);
        for (Section section : sisters) {
            Optional<Label> label = Label.at(section.number());
            if (label.isPresent() && label.get().kind() != Kind.DASH) {
                int value = label.get().value();
                if (value != reached.getOrDefault(label.get().kind(), 0) + 1 && value != 1) {
                    warn(Warning.Kind.NUMBERS_WITH_GAP, section.number() + section.heading());
                }
                reached.put(label.get().kind(), value);
            }
        }
        sisters.forEach(section -> checkNumbers(section.sections()));
    }

    private void checkLength() {
        if (length() > LONG_TEXT && (long) rules.size() * CHARACTERS_A_HEADING < length()) {
            warn(Warning.Kind.FEW_HEADINGS, String.valueOf(rules.size()));
        }
    }

    private void checkLeftNumbers() {
        long left = lines.stream()
                .filter(line -> Label.at(line.text())
                        .filter(label -> label.kind() == Kind.CHINESE || label.kind() == Kind.BRACKETED)
                        .isPresent())
                .count();
        long found = rules.values().stream()
                .filter(rule -> rule == HeadingRule.NUMBERED)
                .count();
        if (left > found) {
            warn(Warning.Kind.NUMBERED_LINES_LEFT, String.valueOf(left - found));
        }
    }

    private void checkEnd() {
        if (lines.isEmpty()) {
            return;
        }
        String last = lines.getLast().text();
        if (!last.matches("(?s).*[。！？!?”）)；…]")) {
            warn(Warning.Kind.TEXT_TRUNCATED, last.substring(Math.max(0, last.length() - LAST_WORDS)));
        }
    }

    private long length() {
        return lines.stream().mapToLong(Line::length).sum();
    }
}
