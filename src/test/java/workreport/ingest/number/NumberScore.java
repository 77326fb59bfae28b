package workreport.ingest.number;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import workreport.check.Code;
import workreport.measure.Period;

/** Counts how many of the quantities that a person read in a report the rules read alike. */
final class NumberScore {

    /** Which figures people look for first. */
    private static final Pattern KEY = Pattern.compile(
            "生产总值$|固定资产投资$|社会消费品零售总额|预算收入|工业(?:企业)?增加值|(?:可支配|纯)收入|进出口|新增就业|失业率|居民消费价格|粮食(?:总)?产量|森林覆盖率|城镇化率");

    /** Where two readings are both fair: a level and a total of one year, growth and change of one year. */
    private static final List<Set<String>> ALIKE =
            List.of(Set.of("level", "total"), Set.of("growth", "change"), Set.of("at-least", "over"));

    private static final double SHARED = 0.5;
    private static final double CLOSE = 0.8;

    private final Map<String, BiPredicate<JsonNode, Candidate>> fields = new LinkedHashMap<>();
    private final Map<String, Integer> right = new TreeMap<>();
    private int close;
    private int wanted;
    private int found;
    private int wantedKey;
    private int doubted;
    private int wrong;
    private int wrongAndDoubted;

    NumberScore() {
        fields.put("value", NumberScore::isValue);
        fields.put(
                "unit",
                (truth, mine) -> isUnit(
                        words(truth.get("unit").asString()), words(mine.number().unit())));
        fields.put("period", NumberScore::isPeriod);
        fields.put("measure", NumberScore::isMeasure);
        fields.put("status", (truth, mine) -> truth.get("status").asString().equals(Code.of(mine.status())));
        fields.put("bound", (truth, mine) -> alike(truth.get("bound").asString(), Code.of(mine.bound())));
        fields.put("name", (truth, mine) -> overlap(words(truth.get("name").asString()), words(mine.name())) >= SHARED);
    }

    /**
     * Adds a report.
     *
     * @param text its file's text
     * @param rows what a person read, each at its offset in code points of the text
     * @param mine what the rules read, in the order of the text
     */
    void add(String text, JsonNode rows, List<Candidate> mine) {
        Axis axis = new Axis(text);
        Map<Integer, Candidate> placed = new HashMap<>();
        int at = 0;
        for (Candidate each : mine) {
            String quote = words(each.sentence());
            int start = axis.letters.indexOf(quote, Math.max(0, at - quote.length()));
            if (start >= 0) {
                at = start;
                placed.put(
                        start
                                + words(each.sentence()
                                                .substring(0, each.number().start()))
                                        .length(),
                        each);
            }
        }
        rows.forEach(row -> {
            if (row.has("value")) {
                int place =
                        axis.places[text.offsetByCodePoints(0, row.get("offset").asInt())];
                Candidate candidate = placed.getOrDefault(place, placed.getOrDefault(place - 1, placed.get(place + 1)));
                count(row, candidate);
            }
        });
    }

    private void count(JsonNode row, Candidate candidate) {
        boolean key = KEY.matcher(row.get("name").asString()).find()
                && Set.of("level", "growth").contains(row.get("measure").asString());
        wanted++;
        wantedKey += key ? 1 : 0;
        if (candidate == null) {
            return;
        }
        found++;
        List<String> good = fields.keySet().stream()
                .filter(field -> fields.get(field).test(row, candidate))
                .toList();
        good.forEach(field -> right.merge(field, 1, Integer::sum));
        close += overlap(words(row.get("name").asString()), words(candidate.name())) >= CLOSE ? 1 : 0;
        boolean all = good.size() == fields.size();
        boolean doubt = !candidate.doubts().isEmpty();
        right.merge("all", all ? 1 : 0, Integer::sum);
        right.merge("key", all && key ? 1 : 0, Integer::sum);
        doubted += doubt ? 1 : 0;
        wrong += all ? 0 : 1;
        wrongAndDoubted += !all && doubt ? 1 : 0;
    }

    /** In percent of those wanted. */
    double found() {
        return percent(found, wanted);
    }

    /** In percent of those found. */
    double right(String field) {
        return percent(right.getOrDefault(field, 0), found);
    }

    /** Names that are nearly the same, in percent of those found. */
    double close() {
        return percent(close, found);
    }

    /** Those with everything right, in percent of those wanted. */
    double all() {
        return percent(right.getOrDefault("all", 0), wanted);
    }

    double key() {
        return percent(right.getOrDefault("key", 0), wantedKey);
    }

    /** Those with anything wrong, in percent of those that carry no doubt. */
    double wrongOfSure() {
        return percent(wrong - wrongAndDoubted, found - doubted);
    }

    double doubted() {
        return percent(doubted, found);
    }

    double doubtedOfWrong() {
        return percent(wrongAndDoubted, wrong);
    }

    @Override
    public String toString() {
        return "found %.1f of %d, %s, all %.1f, key %.1f of %d, doubted %.1f, of the wrong ones %.1f"
                .formatted(
                        found(),
                        wanted,
                        fields.keySet().stream()
                                .map(field -> "%s %.1f".formatted(field, right(field)))
                                .collect(Collectors.joining(", ")),
                        all(),
                        key(),
                        wantedKey,
                        doubted(),
                        doubtedOfWrong());
    }

    private static boolean isValue(JsonNode truth, Candidate mine) {
        String[] ends = truth.get("value").asString().split("\\.\\.");
        boolean range = ends.length > 1;
        return new BigDecimal(ends[0]).compareTo(mine.value()) == 0
                && range == (mine.high() != null)
                && (!range || new BigDecimal(ends[1]).compareTo(mine.high()) == 0);
    }

    private static boolean isUnit(String truth, String mine) {
        return truth.equals(mine)
                || !truth.isEmpty() && !mine.isEmpty() && (truth.startsWith(mine) || mine.startsWith(truth));
    }

    private static boolean isPeriod(JsonNode truth, Candidate mine) {
        String written = truth.get("period").asString();
        if (written.equals("?")) {
            return true;
        }
        Period period = Period.parse(written);
        boolean sameEnd = period.to() == mine.period().to();
        return switch (truth.get("measure").asString()) {
            case "change", "growth" ->
                sameEnd && Math.abs(period.from() - mine.period().from()) <= 1;
            case "level" ->
                period.equals(mine.period())
                        || sameEnd && Code.of(mine.measure()).equals("level");
            default -> period.equals(mine.period());
        };
    }

    private static boolean isMeasure(JsonNode truth, Candidate mine) {
        String told = truth.get("measure").asString();
        String read = Code.of(mine.measure());
        boolean oneYear = !truth.get("period").asString().contains("..");
        return told.equals(read) || oneYear && alike(told, read);
    }

    private static boolean alike(String one, String other) {
        return one.equals(other) || ALIKE.stream().anyMatch(pair -> pair.containsAll(Set.of(one, other)));
    }

    /** How much two names share, by pairs of characters: 1 for the same, 0 where one is urban and the other rural. */
    private static double overlap(String one, String other) {
        if (one.contains("城镇") && other.contains("农村") || one.contains("农村") && other.contains("城镇")) {
            return one.contains("城镇") == other.contains("城镇") ? 1 : 0;
        }
        Map<String, Long> first = pairs(one);
        Map<String, Long> second = pairs(other);
        long shared = first.entrySet().stream()
                .mapToLong(pair -> Math.min(pair.getValue(), second.getOrDefault(pair.getKey(), 0L)))
                .sum();
        long all = Math.max(1, count(first) + count(second));
        boolean within = (one.contains(other) || other.contains(one))
                && 2 * Math.min(one.length(), other.length()) >= Math.max(one.length(), other.length());
        return Math.max(2.0 * shared / all, within ? SHARED : 0);
    }

    private static Map<String, Long> pairs(String text) {
        return IntStream.range(0, Math.max(1, text.length() - 1))
                .mapToObj(at -> text.substring(at, Math.min(text.length(), at + 2)))
                .collect(Collectors.groupingBy(pair -> pair, Collectors.counting()));
    }

    private static long count(Map<String, Long> pairs) {
        return pairs.values().stream().mapToLong(Long::longValue).sum();
    }

    private static double percent(int part, int whole) {
        return 100.0 * part / Math.max(1, whole);
    }

    private static String words(String text) {
        return new Axis(text).letters;
    }

    /** A text without anything but letters and digits, and each character's place on it. */
    private static final class Axis {

        final String letters;
        final int[] places;

        Axis(String text) {
            places = new int[text.length() + 1];
            StringBuilder kept = new StringBuilder();
            for (int at = 0; at < text.length(); at++) {
                places[at] = kept.length();
                char each = text.charAt(at);
                if (Character.isLetterOrDigit(each) || each == '%' || each == '％') {
                    kept.append(Normalizer.normalize(String.valueOf(each), Normalizer.Form.NFKC));
                }
            }
            places[text.length()] = kept.length();
            letters = kept.toString();
        }
    }
}
