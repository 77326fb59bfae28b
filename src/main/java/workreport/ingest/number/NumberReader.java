package workreport.ingest.number;

import java.util.ArrayList;
import java.util.List;
import workreport.ingest.Sentence;

/**
 * Reads the numbers of a report by rules, a passage at a time: what one says, such as a year or a name, counts for those
 * behind it.
 */
public final class NumberReader {

    /** Paragraphs that go on with what the one before them spoke of. */
    private static final String SERIES = "——";

    private final int year;
    private String title = "";
    private Scope chapter;
    private Scope scope;
    /** Whether the chapter speaks of several years first and of one later, or the other way round. */
    private boolean combined;

    /** @param year the year that the report plans for, which is nearly always the one in which it was given */
    public NumberReader(int year) {
        this.year = year;
        chapter = Scope.unknown(year);
        scope = chapter;
    }

    /** What a passage says in numbers, in order. Passages are to be given in the order of the text. */
    public List<ReadNumber> read(Passage passage) {
        return place(passage).stream().map(PlacedNumber::number).toList();
    }

    /** The same, each with its place in the passage. */
    public List<PlacedNumber> place(Passage passage) {
        if (!passage.chapter().equals(title)) {
            title = passage.chapter();
            chapter = Scope.ofChapter(title, year, chapter);
            scope = Scope.atBeginning(title, year, chapter);
            combined = Scope.isCombined(title);
        }
        if (!combined && !passage.text().startsWith(SERIES)) {
            scope = chapter;
        }
        List<PlacedNumber> numbers = new ArrayList<>();
        Memory memory = new Memory();
        for (Sentence each : Sentence.of(passage.text(), 0)) {
            String sentence = each.text();
            Scope told = SentenceScope.of(sentence, scope, chapter, year);
            for (ReadNumber number : new SentenceReader(sentence, told, chapter, year, memory).read()) {
                numbers.add(new PlacedNumber(each.start() + number.number().start(), number));
            }
            // In a chapter about several years a sentence about one of them is alone with it.
            if (!chapter.isSpan() || told.isSpan()) {
                scope = told;
            }
        }
        return numbers;
    }
}
