package workreport.series;

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
        double bag = 2 * shared(one, other, 1) / all;
        return bag >= REARRANGED ? Math.max(like, OF_REARRANGED * bag) : like;
    }

    /** The share of pairs of neighbouring characters that both have. */
    static double pairs(String one, String other) {
        int size = Math.min(2, one.length());
        int others = Math.min(2, other.length());
        double all = pieces(one, size) + pieces(other, others);
        return all == 0 || size != others ? 0 : 2 * shared(one, other, size) / all;
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

    /** How many pieces of that length a text has. */
    private static int pieces(String text, int size) {
        return size == 0 ? 0 : text.length() - size + 1;
    }

    /** How many such pieces both have, each as often as both do. */
    private static int shared(String one, String other, int size) {
        boolean[] taken = new boolean[other.length()];
        int shared = 0;
        for (int i = 0; i < pieces(one, size); i++) {
            for (int j = 0; j < pieces(other, size); j++) {
                if (!taken[j] && one.regionMatches(i, other, j, size)) {
                    taken[j] = true;
                    shared++;
                    break;
                }
            }
        }
        return shared;
    }
}
