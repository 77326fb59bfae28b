package workreport.series;

import java.util.HashMap;
import java.util.Map;

/** How much two short texts have in common, from 0 to 1. */
final class Likeness {

    private static final double CONTAINED = 0.62;
    private static final double CONTAINED_SHORT = 0.52;
    private static final int SHORT = 3;
    private static final double REARRANGED = 0.9;
    private static final double OF_REARRANGED = 0.8;

    private Likeness() {}

    /**
     * Of names: the mean of what they share in order and in pairs of characters; at least {@value #CONTAINED} where one
     * ends in all of the other, and {@value #OF_REARRANGED} where both have the same words in another order.
     */
    static double ofNames(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        double all = one.length() + other.length();
        double like = (2 * inOrder(one, other) / all + pairs(one, other)) / 2;
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        if (longer.endsWith(shorter) && shorter.length() > 1) {
            like = Math.max(like, shorter.length() < SHORT ? CONTAINED_SHORT : CONTAINED);
        }
        double bag = shared(count(one, 1), count(other, 1)) / all * 2;
        return bag >= REARRANGED ? Math.max(like, OF_REARRANGED * bag) : like;
    }

    /** The share of pairs of neighbouring characters that both have. */
    static double pairs(String one, String other) {
        Map<String, Integer> left = count(one, Math.min(2, one.length()));
        Map<String, Integer> right = count(other, Math.min(2, other.length()));
        int all = sum(left) + sum(right);
        return all == 0 ? 0 : 2.0 * shared(left, right) / all;
    }

    /** How many characters both have in the same order. */
    static int inOrder(String one, String other) {
        int[][] length = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            for (int j = 0; j < other.length(); j++) {
                length[i + 1][j + 1] = one.charAt(i) == other.charAt(j)
                        ? length[i][j] + 1
                        : Math.max(length[i][j + 1], length[i + 1][j]);
            }
        }
        return length[one.length()][other.length()];
    }

    private static Map<String, Integer> count(String text, int size) {
        Map<String, Integer> count = new HashMap<>();
        for (int i = 0; i + size <= text.length() && size > 0; i++) {
            count.merge(text.substring(i, i + size), 1, Integer::sum);
        }
        return count;
    }

    private static int shared(Map<String, Integer> one, Map<String, Integer> other) {
        return one.entrySet().stream()
                .mapToInt(each -> Math.min(each.getValue(), other.getOrDefault(each.getKey(), 0)))
                .sum();
    }

    private static int sum(Map<String, Integer> count) {
        return count.values().stream().mapToInt(Integer::intValue).sum();
    }
}
