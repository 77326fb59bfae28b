package workreport.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A name in pieces, each of which can be typed in full or abbreviated: Chinese characters, English words. */
final class Name {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final int LONGEST_QUERY = 64;

    private final String text;
    /** The same, character by character in the form in which it is compared. */
    private final String usual;

    private final List<Piece> pieces;

    private Name(String text, String usual, List<Piece> pieces) {
        this.text = text;
        this.usual = usual;
        this.pieces = pieces;
    }

    /**
     * @param letters the piece itself, in small letters
     * @param spellings how it is said in Latin letters, if it is Chinese
     * @param first whether a word or clause begins with it
     */
    private record Piece(int start, int end, String letters, List<String> spellings, boolean first) {}

    /** How well a name matches, best first. */
    enum Rank {
        EXACT,
        PREFIX,
        WORD_START,
        MIDDLE
    }

    /** By what, best first: its own letters, full syllables, initials and beginnings, characters that are not neighbours. */
    enum Means {
        LETTERS,
        SYLLABLES,
        SHORT,
        APART
    }

    /** A match, with the parts of the name that matched. */
    record Match(Rank rank, Means means, List<Span> marks) {

        static final Comparator<Match> BEST_FIRST =
                Comparator.comparing(Match::rank).thenComparing(Match::means);
    }

    static Name chinese(String text) {
        String usual = usual(text);
        List<List<String>> spoken = Pinyin.of(usual);
        List<Piece> pieces = IntStream.range(0, text.length())
                .filter(i -> Character.isLetterOrDigit(usual.charAt(i)))
                .mapToObj(i -> new Piece(
                        i,
                        i + 1,
                        fold(usual.substring(i, i + 1)),
                        spoken.get(i),
                        i == 0 || kind(usual.charAt(i)) != kind(usual.charAt(i - 1))))
                .toList();
        return new Name(text, usual, pieces);
    }

    /** Character by character in the form in which it is compared, where that is one character too. */
    private static String usual(String text) {
        StringBuilder usual = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            String folded = Folded.of(text.substring(i, i + 1)).text();
            if (folded.length() == 1) {
                usual.setCharAt(i, folded.charAt(0));
            }
        }
        return usual.toString();
    }

    private static int kind(char character) {
        return Pinyin.isHan(character) ? 2 : Character.isLetterOrDigit(character) ? 1 : 0;
    }

    static Name english(String text) {
        List<Piece> pieces = WORD.matcher(text)
                .results()
                .map(word -> new Piece(word.start(), word.end(), fold(word.group()), List.of(), true))
                .toList();
        return new Name(text, text, pieces);
    }

    String text() {
        return text;
    }

    /** As texts are compared everywhere, with v for ü. */
    private static String fold(String text) {
        return Folded.of(text).text().replace('ü', 'v');
    }

    /** The words of a query; none if it is too long for a name. */
    static List<String> words(String query) {
        List<String> words = SPACES.splitAsStream(query)
                .flatMap(part -> WORD.matcher(fold(part)).results())
                .map(MatchResult::group)
                .toList();
        return words.stream().mapToInt(String::length).sum() > LONGEST_QUERY ? List.of() : words;
    }

    /** The best match of a query's {@link #words}, which may be apart and in another order. */
    Optional<Match> match(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String joined = String.join("", words);
        return together(joined).or(() -> words.size() > 1 ? apart(words) : scattered(joined));
    }

    /** Each word for itself. */
    private Optional<Match> apart(List<String> words) {
        List<Match> matches =
                words.stream().flatMap(word -> together(word).stream()).toList();
        if (matches.size() < words.size()) {
            return Optional.empty();
        }
        Rank worst =
                matches.stream().map(Match::rank).max(Comparator.naturalOrder()).orElseThrow();
        List<Span> marks = matches.stream()
                .flatMap(match -> match.marks().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        return Optional.of(
                new Match(worst.compareTo(Rank.WORD_START) < 0 ? Rank.WORD_START : worst, Means.APART, marks));
    }

    /** Chinese characters that the name has in this order, but not side by side: 林率. */
    private Optional<Match> scattered(String query) {
        List<Span> marks = new ArrayList<>();
        int at = -1;
        for (char wanted : query.toCharArray()) {
            at = Pinyin.isHan(wanted) ? usual.indexOf(wanted, at + 1) : -1;
            if (at < 0) {
                return Optional.empty();
            }
            marks.add(new Span(at, at + 1));
        }
        return Optional.of(new Match(Rank.MIDDLE, Means.APART, marks));
    }

    private Optional<Match> together(String query) {
        boolean[][] dead = new boolean[pieces.size()][query.length()];
        return Stream.concat(
                        IntStream.range(0, pieces.size()).boxed().flatMap(i -> from(i, query, dead).stream()),
                        within(query))
                .min(Match.BEST_FIRST);
    }

    /** Letters in the middle of a word. */
    private Stream<Match> within(String query) {
        return pieces.stream()
                .filter(piece -> piece.letters().length() == piece.end() - piece.start())
                .filter(piece -> piece.letters().contains(query))
                .limit(1)
                .map(piece -> {
                    int at = piece.start() + piece.letters().indexOf(query);
                    return new Match(Rank.MIDDLE, Means.LETTERS, List.of(new Span(at, at + query.length())));
                });
    }

    private Optional<Match> from(int first, String query, boolean[][] dead) {
        List<Step> steps = new ArrayList<>();
        if (!walk(first, query, 0, steps, dead)) {
            return Optional.empty();
        }
        Means means =
                steps.stream().map(Step::means).max(Comparator.naturalOrder()).orElseThrow();
        boolean whole = first == 0 && steps.size() == pieces.size() && means != Means.SHORT;
        Rank rank = whole
                ? Rank.EXACT
                : first == 0 ? Rank.PREFIX : pieces.get(first).first() ? Rank.WORD_START : Rank.MIDDLE;
        return Optional.of(
                new Match(rank, means, steps.reversed().stream().map(Step::mark).toList()));
    }

    private record Step(Means means, Span mark) {}

    /** One way in which a piece can match part of the query. */
    private record Bite(int length, Means means, Span mark) {}

    /**
     * Whether the pieces from one on match the rest of a query without a gap.
     *
     * @param steps taken up in reverse order
     * @param dead states known to fail, however they were reached
     */
    private boolean walk(int piece, String query, int at, List<Step> steps, boolean[][] dead) {
        if (at == query.length()) {
            return true;
        }
        if (piece == pieces.size() || dead[piece][at]) {
            return false;
        }
        for (Bite bite : bites(pieces.get(piece), query.substring(at))) {
            if (walk(piece + 1, query, at + bite.length(), steps, dead)) {
                steps.add(new Step(bite.means(), bite.mark()));
                return true;
            }
        }
        dead[piece][at] = true;
        return false;
    }

    private static List<Bite> bites(Piece piece, String rest) {
        List<Bite> bites = new ArrayList<>();
        Span all = new Span(piece.start(), piece.end());
        if (rest.startsWith(piece.letters())) {
            bites.add(new Bite(piece.letters().length(), Means.LETTERS, all));
        }
        for (String spelling : piece.spellings()) {
            if (rest.startsWith(spelling)) {
                bites.add(new Bite(spelling.length(), Means.SYLLABLES, all));
            }
        }
        for (String spelling : piece.spellings()) {
            if (spelling.startsWith(rest)) {
                bites.add(new Bite(rest.length(), Means.SHORT, all));
            }
            if (spelling.length() > 2 && spelling.charAt(1) == 'h' && rest.startsWith(spelling.substring(0, 2))) {
                bites.add(new Bite(2, Means.SHORT, all));
            }
            if (rest.startsWith(spelling.substring(0, 1))) {
                bites.add(new Bite(1, Means.SHORT, all));
            }
        }
        if (piece.spellings().isEmpty()) {
            int common = Math.min(common(piece.letters(), rest), piece.end() - piece.start());
            for (int length = common; length > 0; length--) {
                bites.add(new Bite(length, Means.SHORT, new Span(piece.start(), piece.start() + length)));
            }
        }
        return bites;
    }

    private static int common(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
