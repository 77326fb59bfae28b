package workreport.ingest.number;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.ingest.Sentence;

/**
 * Reads the numbers of a report by rules, a passage at a time: what one says, such as a year or a name, counts for those
 * behind it.
 */
public final class NumberReader {

    /** Incremented with every change to what the rules read, so that numbers can be cited with it. */
    public static final String VERSION = "9";

    /** Paragraphs that continue the topic of the one before. */
    private static final String SERIES = "——";
    /** One of several points under a paragraph that led to them. */
    private static final Pattern POINT = Pattern.compile("^[一二三四五六七八九十]{1,2}[是要]");

    private static final Pattern TARGET = Pattern.compile("到((?:19|20)[0-9]{2})年");

    private static final int LONGEST_HEADING = 30;

    private final int year;
    private final int term;
    private String title = "";
    private Scope chapter;
    private Scope scope;
    /** What the part of the chapter being read is about: "刚刚过去的2020年，…" in one about several years. */
    private Scope part;
    /** Whether the chapter has stated a quantity yet. */
    private boolean begun;
    /** What the last paragraph outside a series of points passes on to the points. */
    private Scope lead;
    /** Whether the chapter speaks of several years first and of one later, or the other way round. */
    private boolean combined;
    /** The passage before, if that was no more than a heading. */
    private String heading = "";

    /** @param year the year that the report plans for, which is nearly always the one in which it was given */
    public NumberReader(int year) {
        this(year, Term.FULL);
    }

    private NumberReader(int year, int term) {
        this.year = year;
        this.term = term;
        chapter = Scope.unknown(year);
        scope = chapter;
        part = chapter;
        lead = chapter;
    }

    /**
     * A reader for a report whose whole text is known.
     *
     * @param texts all paragraphs of the report, which may tell how many years its term of office had
     */
    public static NumberReader of(int year, List<String> texts) {
        return new NumberReader(year, Term.of(texts));
    }

    /** What a passage says in numbers, in order. Passages are to be given in the order of the text. */
    public List<ReadNumber> read(Passage passage) {
        return place(passage).stream().map(PlacedNumber::number).toList();
    }

    /** The same, each with its place in the passage. */
    public List<PlacedNumber> place(Passage passage) {
        if (!passage.chapter().equals(title)) {
            title = passage.chapter();
            chapter = Scope.ofChapter(Digits.plain(title), year, term, chapter);
            scope = Scope.atBeginning(Digits.plain(title), year, term, chapter);
            combined = Scope.isCombined(Digits.plain(title));
            part = chapter;
            lead = chapter;
            begun = false;
        }
        boolean point = isPoint(passage);
        if (!combined && !passage.text().startsWith(SERIES)) {
            part = SentenceScope.isOfAll(passage.text()) ? chapter : part;
            scope = point ? lead : part;
            for (String above : passage.headings()) {
                scope = SentenceScope.of(Digits.plain(above), scope, chapter, year, term);
            }
        }
        if (combined && chapter.plan() && SentenceScope.isOfYear(Digits.plain(passage.text()), year)) {
            scope = chapter;
        }
        Scope first = scope;
        Scope last = scope;
        List<PlacedNumber> numbers = new ArrayList<>();
        Memory memory = new Memory();
        memory.said = heading;
        memory.pass(heading);
        for (Sentence each : Sentence.of(passage.text(), 0)) {
            String printed = each.text();
            String sentence = Digits.plain(printed);
            Scope told = memory.target > 0 && SentenceScope.isByThen(sentence)
                    ? Scope.plan(memory.target, memory.target)
                    : SentenceScope.of(sentence, scope, chapter, year, term);
            Matcher target = TARGET.matcher(sentence);
            if (target.find()) {
                memory.target = Integer.parseInt(target.group(1));
            }
            List<ReadNumber> read = sentence.chars().anyMatch(Character::isDigit)
                    ? new SentenceReader(printed, told, chapter, year, memory).read()
                    : List.of();
            memory.said = read.isEmpty() ? sentence : "";
            memory.pass(sentence);
            for (ReadNumber number : read) {
                numbers.add(new PlacedNumber(each.start() + number.number().start(), number));
            }
            last = told;
            boolean since = SentenceScope.isSince(sentence);
            if (chapter.isSpan() && (SentenceScope.turns(sentence) || since && !begun)) {
                part = told;
            }
            // In a chapter about several years, a sentence about one year affects only itself.
            boolean alone = combined && scope.isSpan() && !told.isSpan() && each.start() > 0
                    || since && chapter.isSpan() && begun;
            if ((!part.isSpan() || told.isSpan()) && !alone) {
                scope = told;
            }
        }
        begun |= numbers.stream().anyMatch(number -> number.number() instanceof Candidate);
        boolean leads = numbers.stream().noneMatch(number -> number.number() instanceof Candidate);
        if (!point || leads && !last.equals(first)) {
            lead = leads ? last : scope;
        }
        boolean brief = passage.text().length() <= LONGEST_HEADING;
        heading = brief && numbers.isEmpty() ? passage.text() : "";
        return numbers;
    }

    private static boolean isPoint(Passage passage) {
        List<String> headings = passage.headings();
        String first = headings.isEmpty() ? passage.text() : headings.getLast();
        return POINT.matcher(first).find() || POINT.matcher(passage.text()).find();
    }
}
