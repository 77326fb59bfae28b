package workreport.ingest.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.ingest.Blank;

/** Takes the lines of a glossary apart: a mark, a term and what it means, each of which may be missing. */
final class GlossaryReader {

    private static final String MARK =
            "(?<mark>[0-9０-９]{1,3}[.．、]|[\\[〔【（(][0-9０-９]{1,3}[\\]〕】）)][.．、]?|[①-⑳]|[※*＊]|注[0-9]{0,3}[：:])?\\s*";
    private static final String IN_BRACKETS = "[\\[【〔](?<bracketed>[^\\]】〕]{1,40})[\\]】〕]\\s*[：:]?";
    private static final String BEFORE_COLON = "(?<named>[^：:。]{1,40})[：:]";
    private static final String BEFORE_MEANS = "(?<meant>[^：:。，]{1,30}?)(?=(?:即|是?指)[^导挥标])";
    private static final Pattern ENTRY = Pattern.compile(
            "^" + MARK + "(?:" + IN_BRACKETS + "|" + BEFORE_COLON + "|" + BEFORE_MEANS + ")?\\s*(?<meaning>.*)$");
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]{1,3}");

    private GlossaryReader() {}

    /** A term with its explanation and the lines that it took. */
    record Entry(String mark, String term, String meaning, List<Place> places) {}

    /** The entries of a glossary; its title is in none. */
    static List<Entry> read(List<Line> lines) {
        List<Entry> entries = new ArrayList<>();
        for (Line line : lines) {
            Matcher matcher = ENTRY.matcher(line.text());
            if (!matcher.matches()) {
                continue;
            }
            String mark =
                    matcher.group("mark") == null ? "" : matcher.group("mark").strip();
            String term = term(matcher);
            String meaning = Blank.trim(matcher.group("meaning"));
            if (mark.isEmpty() && term.isEmpty() && !entries.isEmpty()) {
                entries.add(goOn(entries.removeLast(), line));
            } else if (!meaning.isEmpty()) {
                entries.add(new Entry(mark, term, meaning, line.places()));
            }
        }
        return entries;
    }

    private static Entry goOn(Entry entry, Line line) {
        List<Place> places = new ArrayList<>(entry.places());
        places.addAll(line.places());
        return new Entry(entry.mark(), entry.term(), entry.meaning() + line.text(), places);
    }

    private static String term(Matcher matcher) {
        for (String group : List.of("bracketed", "named", "meant")) {
            if (matcher.group(group) != null) {
                return Blank.trim(matcher.group(group));
            }
        }
        return "";
    }

    /** The number in a mark; empty if it has none, as ※. */
    static String number(String mark) {
        if (!mark.isEmpty() && mark.charAt(0) >= '①' && mark.charAt(0) <= '⑳') {
            return String.valueOf(mark.charAt(0) - '①' + 1);
        }
        Matcher digits = DIGITS.matcher(mark);
        return digits.find() ? String.valueOf(Integer.parseInt(digits.group())) : "";
    }
}
