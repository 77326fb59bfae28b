package workreport.ingest.number;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of a report by rules. */
public final class NumberReader {

    private static final Pattern SENTENCE = Pattern.compile("[^。！？!]+[。！？!]*[”’）)]*");
    /** Paragraphs that go on with what the one before them spoke of. */
    private static final String SERIES = "——";

    private final int year;
    private final List<Candidate> candidates = new ArrayList<>();
    private Scope chapter;
    private Scope scope;
    /** Whether the chapter speaks of several years first and of one later, or the other way round. */
    private boolean combined;

    private NumberReader(int year) {
        this.year = year;
        chapter = Scope.unknown(year);
        scope = chapter;
    }

    /**
     * All quantities of a report, in order.
     *
     * @param year the year that the report plans for, which is nearly always the one in which it was given
     */
    public static List<Candidate> read(List<Passage> passages, int year) {
        NumberReader reader = new NumberReader(year);
        String title = "";
        for (Passage passage : passages) {
            if (!passage.chapter().equals(title)) {
                title = passage.chapter();
                reader.chapter = Scope.ofChapter(title, year, reader.chapter);
                reader.scope = Scope.atBeginning(title, year, reader.chapter);
                reader.combined = Scope.isCombined(title);
            }
            reader.paragraph(passage.text());
        }
        return List.copyOf(reader.candidates);
    }

    private void paragraph(String text) {
        if (!combined && !text.startsWith(SERIES)) {
            scope = chapter;
        }
        Memory memory = new Memory();
        Matcher sentences = SENTENCE.matcher(text);
        while (sentences.find()) {
            String sentence = sentences.group();
            Scope told = SentenceScope.of(sentence, scope, chapter, year);
            candidates.addAll(new SentenceReader(sentence, told, chapter, year, memory).read());
            // In a chapter about several years a sentence about one of them is alone with it.
            if (!chapter.isSpan() || told.isSpan()) {
                scope = told;
            }
        }
    }
}
