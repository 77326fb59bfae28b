package workreport.ingest.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workreport.document.ParagraphRole;
import workreport.ingest.LeftOut.Reason;
import workreport.ingest.outline.FrontMatter.Cut;
import workreport.ingest.outline.FrontMatter.Item;

/** Finds where a report begins: what stands before is its title page, or belongs to the page that it was found on. */
final class FrontMatterFinder {

    private static final Pattern TITLE = Pattern.compile(".{0,40}工作[报報]告(?:[（(].{1,20}[）)])?");
    private static final Pattern TITLE_WITH_OCCASION = Pattern.compile(".{0,30}工作[报報]告[（(—―─－-].{8,80}");
    private static final Pattern SALUTATION = Pattern.compile("(?:各位|尊敬的|同志们|主席团).{0,24}[：:，！!]?");
    private static final Pattern IMPRINT =
            Pattern.compile("^[（(]?(?:来源|时间|发布时间|发布日期|日期|作者|责任编辑|编辑|信息来源|文章来源|发布机构|索引号|文号|审核|浏览次数|点击数|字号)[：:].*");
    private static final int LONGEST_FRONT_LINE = 100;
    /** A text this long is never repeated by chance. */
    private static final int REPEATED = 24;
    /** No title page has more lines. */
    private static final int FRONT_LINES = 60;

    private final List<Line> lines;

    private final Predicate<Line> kept;

    private FrontMatterFinder(List<Line> lines, Predicate<Line> kept) {
        this.lines = lines;
        this.kept = kept;
    }

    /** @param kept the lines that are not left out, whatever they look like */
    static FrontMatter find(List<Line> lines, Predicate<Line> kept) {
        return new FrontMatterFinder(lines, kept).find();
    }

    private FrontMatter find() {
        int salutation = salutation();
        int end = salutation >= 0 ? salutation + 1 : firstText();
        int title = title(end);
        List<Item> opening = new ArrayList<>();
        List<Cut> leftOut = new ArrayList<>();
        String pageTitle = null;
        for (int i = 0; i < end; i++) {
            Line line = lines.get(i);
            Optional<ParagraphRole> role = i == title
                    ? Optional.of(ParagraphRole.TITLE)
                    : i == salutation
                            ? Optional.of(ParagraphRole.SALUTATION)
                            : i > title && !comesAgain(i, end) ? role(line) : Optional.empty();
            if (role.isPresent()) {
                opening.add(new Item(line, role.get()));
            } else if (kept.test(line)) {
                opening.add(new Item(line, ParagraphRole.TEXT));
            } else {
                leftOut.add(new Cut(line, reason(line, i, end)));
                pageTitle = betterTitle(pageTitle, line);
            }
        }
        return new FrontMatter(opening, pageTitle, leftOut, end);
    }

    /**
     * The line in which the deputies are addressed; -1 if they are not before the first heading. Of several the last one that
     * ends in a colon counts, for an abstract may have it too.
     */
    private int salutation() {
        int found = -1;
        for (int i = 0; i < Math.min(lines.size(), FRONT_LINES); i++) {
            String dense = lines.get(i).dense();
            if (Label.at(dense, Label.Kind.CHINESE).isPresent() && !isAbstract(i)) {
                break;
            }
            boolean addressed = SALUTATION.matcher(dense).matches();
            if (addressed && (found < 0 || dense.endsWith("：") || dense.endsWith(":"))) {
                found = i;
            }
        }
        return found;
    }

    /** Without a salutation the report begins behind the last line that can only stand on a title page. */
    private int firstText() {
        int first = 0;
        for (int i = 0; i < Math.min(lines.size(), FRONT_LINES); i++) {
            Line line = lines.get(i);
            if (isTitle(line) || role(line).isPresent() && first == i) {
                first = i + 1;
            } else if (!isAbstract(i)
                    && (line.length() > LONGEST_FRONT_LINE
                            || Label.at(line.text()).isPresent())) {
                break;
            }
        }
        return first;
    }

    /** The title next to the text; where there is none, the number of the first line that belongs to the title page. */
    private int title(int end) {
        for (int i = end - 1; i >= 0; i--) {
            if (isTitle(lines.get(i))) {
                return i;
            }
        }
        for (int i = end - 1; i >= 0; i--) {
            String dense = lines.get(i).dense();
            if (TITLE_WITH_OCCASION.matcher(dense).matches() && Occasions.names(dense)) {
                return i - 1;
            }
        }
        int first = end - 1;
        while (first > 0 && role(lines.get(first - 1)).isPresent()) {
            first--;
        }
        return first - 1;
    }

    private boolean isTitle(Line line) {
        return TITLE.matcher(line.dense()).matches() && !isImprint(line);
    }

    private static Optional<ParagraphRole> role(Line line) {
        String dense = line.dense();
        if (dense.length() > LONGEST_FRONT_LINE
                || Label.at(dense, Label.Kind.CHINESE).isPresent()) {
            return Optional.empty();
        }
        if (isImprint(line)) {
            return Optional.of(ParagraphRole.IMPRINT);
        }
        if (Occasions.names(dense) && !dense.endsWith("。") || Dates.isOnly(dense)) {
            return Optional.of(ParagraphRole.OCCASION);
        }
        if (Speakers.inLine(dense).isPresent()) {
            return Optional.of(ParagraphRole.SPEAKER);
        }
        return Optional.empty();
    }

    private static boolean isImprint(Line line) {
        return IMPRINT.matcher(line.dense()).matches();
    }

    private Reason reason(Line line, int index, int end) {
        if (isAbstract(index) || comesAgain(index, end)) {
            return Reason.ABSTRACT;
        }
        return line.text().contains("。") ? Reason.CAPTION : Reason.PAGE_CHROME;
    }

    /** Whether the lines after a line repeat it. */
    private boolean isAbstract(int index) {
        String own = letters(lines.get(index).text());
        if (own.length() < REPEATED) {
            return false;
        }
        StringBuilder behind = new StringBuilder();
        for (int i = index + 1; i < lines.size() && behind.length() < 2 * own.length() + 400; i++) {
            behind.append(letters(lines.get(i).text()));
        }
        return behind.indexOf(own.substring(0, REPEATED)) >= 0
                && behind.indexOf(own.substring(own.length() - REPEATED)) >= 0;
    }

    /** Whether the same line stands once more before the text begins. */
    private boolean comesAgain(int index, int end) {
        String own = letters(lines.get(index).text());
        return lines.subList(index + 1, end).stream()
                .anyMatch(line -> letters(line.text()).equals(own));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private @Nullable String betterTitle(@Nullable String known, Line line) {
        boolean better = isTitle(line)
                && PlaceName.inTitle(line.text()).isPresent()
                && Dates.year(line.text()).isPresent();
        return known == null && better ? line.text() : known;
    }
}
