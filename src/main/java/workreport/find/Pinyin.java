package workreport.find;

import com.hankcs.hanlp.HanLP;
import java.util.List;
import java.util.stream.IntStream;

/** The pronunciation of Chinese, from a dictionary of words: 重 is chong in 重复 and zhong in 重点. It is loaded on first use. */
final class Pinyin {

    private static final String UMLAUT = "v";

    private Pinyin() {}

    /**
     * The spellings of each character, without tones; none where it is not Chinese. 率 is {@code lv}, as it is typed, but
     * {@code lu} as well, as many do.
     */
    static List<List<String>> of(String text) {
        var spoken = HanLP.convertToPinyinList(text);
        return IntStream.range(0, text.length())
                .mapToObj(i -> isHan(text.charAt(i)) && spoken.size() == text.length()
                        ? spellings(spoken.get(i).getPinyinWithoutTone())
                        : List.<String>of())
                .toList();
    }

    static boolean isHan(char character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private static List<String> spellings(String syllable) {
        return syllable.contains(UMLAUT) ? List.of(syllable, syllable.replace(UMLAUT, "u")) : List.of(syllable);
    }
}
