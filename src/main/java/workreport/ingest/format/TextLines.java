package workreport.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraphs of a text that may have been through several programs: line breaks of all kinds, line breaks and spaces that
 * are written out or turned into question marks, and no line breaks at all.
 */
final class TextLines {

    private static final Pattern BREAK = Pattern.compile("\\R|\\x1A");

    /** Longer lines are taken for a whole text on one line; real paragraphs have up to 2,000 characters. */
    private static final int WHOLE_TEXT = 3000;

    /** Written-out breaks and spaces. Two question marks are two lost characters, of which nobody knows what they were. */
    private static final Pattern STAND_IN = Pattern.compile("""
            (?<break>(?:\\\\r\\\\n|\\\\n|\\\\r|<br\\s*/?>|\\?{4,}|(?m:^)\\s*\\?{3})+)\
            |(?<space>&nbsp;|<U\\+(?:00A0|3000|FEFF|200B|2003)>|&\\#160;|&\\#xA0;|&emsp;|&ensp;|&\\#12288;|\\\\t)\
            |(?<character>&(?:amp|lt|gt|quot|ldquo|rdquo|lsquo|rsquo|mdash|hellip|middot|times|permil);)""", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("middot", "·"),
            Map.entry("times", "×"),
            Map.entry("permil", "‰"));

    /** The gap of two characters with which Chinese paragraphs begin. */
    private static final String INDENT = "(?:[\u3000\u2003]{2,}|[ \u00A0\u2002]{4,})";

    /** An indent behind a sentence begins a paragraph, even if nobody broke the line. */
    private static final Pattern INDENT_BEHIND_SENTENCE = Pattern.compile("(?<=[。！？：；])" + INDENT);

    private static final Pattern INDENT_ANYWHERE = Pattern.compile(INDENT);

    /** What certainly begins a paragraph after a sentence, even without any space. */
    private static final Pattern OPENING =
            Pattern.compile("(?<=各位代表：)|(?<=[。！？：；])(?=[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|各位代表|同志们[：！])");

    private final List<String> lines = new ArrayList<>();
    private final List<String> standIns = new ArrayList<>();

    TextLines(String text) {
        String written = STAND_IN.matcher(text).replaceAll(this::meant);
        for (String line : BREAK.split(written)) {
            Pattern also = line.length() > WHOLE_TEXT ? INDENT_ANYWHERE : INDENT_BEHIND_SENTENCE;
            for (String part : also.split(line)) {
                lines.addAll(part.length() > WHOLE_TEXT ? List.of(OPENING.split(part)) : List.of(part));
            }
        }
    }

    /** May be blank. */
    List<String> all() {
        return lines;
    }

    /** What stood in for white space or another character, each as often as it occurred. */
    List<String> standIns() {
        return standIns;
    }

    private String meant(MatchResult found) {
        standIns.add(found.group());
        if (found.group("break") != null) {
            return "\n";
        }
        String name = found.group("character");
        return name == null ? "\u00A0" : Matcher.quoteReplacement(CHARACTERS.get(name.substring(1, name.length() - 1)));
    }
}
