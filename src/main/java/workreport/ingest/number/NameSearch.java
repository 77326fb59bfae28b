package workreport.ingest.number;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a number when its name is looked for.
 *
 * @param start where the words that belong to it begin
 * @param rest those words, without what only says how it is meant
 * @param examples what stands before "等", if nothing stands behind it
 * @param previous the quantity before it in the sentence, or null
 * @param verb the verb that a list says once
 */
record NameSearch(
        Surroundings around,
        int index,
        int start,
        Lead lead,
        String rest,
        String examples,
        @Nullable Candidate previous,
        Memory memory,
        SharedVerb verb) {

    /** "百强县中我区有4个" counts those of the whole. */
    private static final Pattern AMONG = Pattern.compile("(?<=.{2})中，?我[国省市县区州旗盟]$");

    /** Words that lead over from what stands before. */
    private static final Pattern JOINED = Pattern.compile("(?:和|(?<!参)与|(?<!涉|普|惠|顾)及|、)$");

    private static final Pattern CONJUNCTION = Pattern.compile("和|与|及|以及");
    private static final int LONGEST_WHOLE = 5;

    static NameSearch of(Surroundings around, int index, @Nullable Candidate previous, Memory memory, SharedVerb verb) {
        int start = around.start(index);
        String words = around.sentence()
                .text
                .substring(
                        start + around.nounBefore(index, start),
                        around.sentence().number(index).start());
        Lead lead = Lead.of(CONJUNCTION.matcher(words).matches() ? "" : words);
        String whole = AMONG.matcher(Nouns.withoutHead(lead.rest())).replaceFirst("");
        String rest = JOINED.matcher(whole).find() ? saidOf(whole) : withoutExamples(whole);
        String examples = whole.endsWith("等") && rest.isEmpty() ? whole.substring(0, whole.length() - 1) : "";
        return new NameSearch(around, index, start, lead, rest, examples, previous, memory, verb);
    }

    /** "X率先破亿、达到1.35亿千瓦" is about X; what leads over from a list has no name of its own. */
    private static String saidOf(String clause) {
        String said = clause.substring(0, clause.length() - 1);
        String noun = clause.endsWith("、") ? Nouns.untilVerb(said) : said;
        return noun.length() < said.length() ? noun : "";
    }

    /** "A、B等X" is X. */
    private static String withoutExamples(String rest) {
        int at = rest.indexOf('等');
        if (at < 0 || at != rest.length() - 1 && (at == 0 || rest.length() - at > LONGEST_WHOLE)) {
            return rest;
        }
        return rest.substring(at + 1);
    }

    NumberedSentence sentence() {
        return around.sentence();
    }

    PrintedNumber number() {
        return sentence().number(index);
    }

    /** Whether it follows in a list. */
    boolean listed() {
        return start > 0 && sentence().text.charAt(start - 1) == '、';
    }

    String afterBound() {
        return around.behindBound(index);
    }

    /** What is said of the noun behind the number; empty where that noun goes on into another number. */
    String predicate() {
        return around.predicate(index);
    }

    /** Whether the number before has the same unit. */
    boolean sameUnit() {
        return previous != null && previous.number().unit().equals(number().unit());
    }

    FoundName before(ReadingRule rule, String name) {
        return new FoundName(NameText.tidy(name), lead, true, false, false, rule);
    }

    FoundName behind(ReadingRule rule, String name) {
        return new FoundName(NameText.tidy(name), lead, true, true, false, rule);
    }

    /** A name put together from other clauses. */
    FoundName guessed(ReadingRule rule, String name) {
        return new FoundName(NameText.tidy(name), lead, true, false, true, rule);
    }

    FoundName found(ReadingRule rule, String name, boolean own, boolean behind, boolean guessed) {
        return new FoundName(NameText.tidy(name), lead, own, behind, guessed, rule);
    }
}
