package workreport.change;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How distinctive the pairs of adjacent characters are in two reports: one found in nearly every sentence says little about
 * what a sentence is about. Numbers count for nothing: those of two years always differ.
 */
final class Vocabulary {

    private final Map<Integer, Integer> sentencesWith = new HashMap<>();
    private final int sentences;

    /** @param sentences all of both reports */
    Vocabulary(List<String> sentences) {
        this.sentences = sentences.size();
        for (String sentence : sentences) {
            Arrays.stream(codes(sentence)).distinct().forEach(code -> sentencesWith.merge(code, 1, Integer::sum));
        }
    }

    private static int code(int one, int other) {
        return one * 31_337 + other;
    }

    private static int[] codes(String text) {
        int[] letters = text.codePoints().filter(Character::isLetter).toArray();
        if (letters.length == 1) {
            return letters;
        }
        int[] codes = new int[Math.max(0, letters.length - 1)];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = code(letters[i], letters[i + 1]);
        }
        Arrays.sort(codes);
        return codes;
    }

    /** In how many sentences two characters stand beside each other. */
    int together(int one, int other) {
        return sentencesWith.getOrDefault(code(one, other), 0);
    }

    /** What a text is about. */
    Subject subject(String text) {
        int[] codes = codes(text);
        int[] distinct = Arrays.stream(codes).distinct().toArray();
        double[] weights = new double[distinct.length];
        double squares = 0;
        for (int i = 0, at = 0; i < distinct.length; i++) {
            int times = 0;
            for (; at < codes.length && codes[at] == distinct[i]; at++) {
                times++;
            }
            double rare = Math.log((sentences + 1.0) / sentencesWith.getOrDefault(distinct[i], 1));
            weights[i] = Math.sqrt(times) * rare;
            squares += weights[i] * weights[i];
        }
        return new Subject(distinct, weights, Math.sqrt(squares));
    }

    /**
     * What a text is about: its pairs of characters with how telling they are.
     *
     * @param codes in rising order, each once
     */
    record Subject(int[] codes, double[] weights, double length) {

        /** How much both have in common, from 0 to 1: the cosine of the angle between them. */
        double like(Subject other) {
            if (length == 0 || other.length == 0) {
                return 0;
            }
            double shared = 0;
            int i = 0;
            int j = 0;
            while (i < codes.length && j < other.codes.length) {
                if (codes[i] == other.codes[j]) {
                    shared += weights[i++] * other.weights[j++];
                } else if (codes[i] < other.codes[j]) {
                    i++;
                } else {
                    j++;
                }
            }
            return shared / (length * other.length);
        }
    }
}
