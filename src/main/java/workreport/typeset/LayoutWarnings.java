package workreport.typeset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import workreport.chart.Mark;
import workreport.language.Words;
import workreport.measure.Precision;
import workreport.paint.Typefaces;
import workreport.platform.FontFile;

/**
 * Where a document differs from what was requested.
 *
 * @param tableSize to which the text of a table was made smaller so that no word in it is broken, in points; 0 if it was not
 * @param tableSizeWanted what it would have been, in points
 * @param characters those that no font has, in order; they are named by their codes
 */
public record LayoutWarnings(double tableSize, double tableSizeWanted, SortedSet<Integer> characters) {

    /** Everything is as requested. */
    public static final LayoutWarnings NONE = new LayoutWarnings(0, 0, Collections.emptySortedSet());

    /** More than this are not listed one by one. */
    private static final int MOST_TOLD = 12;

    static LayoutWarnings of(PageFormat format, Layout layout, Typefaces typefaces) {
        SortedSet<Integer> missing = layout.pages().stream()
                .flatMap(page -> page.items.stream())
                .flatMapToInt(item -> missing(item, typefaces))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        return new LayoutWarnings(layout.smallerTables(), TableLayout.size(format), missing);
    }

    private static IntStream missing(Item item, Typefaces typefaces) {
        return switch (item) {
            case Item.Line line ->
                line.line().glyphs().stream()
                        .flatMap(glyph -> Stream.ofNullable(glyph.standIn()))
                        .mapToInt(Typefaces.StandIn::character);
            case Item.Picture picture ->
                picture.chart().marks().stream()
                        .filter(Mark.Label.class::isInstance)
                        .flatMapToInt(mark -> ((Mark.Label) mark).text().codePoints())
                        .filter(character ->
                                typefaces.letters(FontFile.SANS, character).size() > 1);
            default -> IntStream.empty();
        };
    }

    public LayoutWarnings {
        characters = Collections.unmodifiableSortedSet(new TreeSet<>(characters));
    }

    /** Whether everything is as requested. */
    public boolean isNone() {
        return tableSize == 0 && characters.isEmpty();
    }

    /** Each in a sentence; none if everything is as requested. */
    public List<String> say(Words words) {
        List<String> said = new ArrayList<>();
        if (tableSize > 0 && !points(tableSize).equals(points(tableSizeWanted))) {
            said.add(words.say("sheet.short.table", points(tableSize), points(tableSizeWanted)));
        }
        if (!characters.isEmpty()) {
            String told = characters.stream()
                    .limit(MOST_TOLD)
                    .map(character -> Character.getType(character) == Character.SURROGATE
                            ? "U+%04X".formatted(character)
                            : "%s (U+%04X)".formatted(Character.toString(character), character))
                    .collect(Collectors.joining(words.say("sheet.between")));
            said.add(words.say("sheet.short.characters", characters.size(), told));
        }
        return said;
    }

    private static String points(double size) {
        return Precision.withoutZeros(BigDecimal.valueOf(size).setScale(1, RoundingMode.HALF_UP))
                .toPlainString();
    }
}
