package workreport.ingest.format;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Some programs that make PDF files write a radical, which is a sign for dictionaries, where the text has the character that
 * looks the same: ⺠ for 民, and a bar for a dash. Nobody would find such a word again.
 */
final class Radicals {

    private static final Pattern ANY = Pattern.compile("[\u2015\u2E80-\u2FD5\u2E3A\u2E3B\uF900-\uFAFF]");

    /** Each with the character that it looks like. Unicode gives none for the first block, and traditional ones for the others. */
    private static final String PAIRS = "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺔彐⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢氺⺣灬"
            + "⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罒⺲罒⺳网⺴罓⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足"
            + "⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟"
            + "⼾户⼹彐⾭青⿓龙";

    private static final Map<Integer, String> CHARACTERS =
            new HashMap<>(Map.of(0x2015, "—", 0x2E3A, "——", 0x2E3B, "———"));

    static {
        int[] pairs = PAIRS.codePoints().toArray();
        for (int i = 0; i < pairs.length; i += 2) {
            CHARACTERS.put(pairs[i], Character.toString(pairs[i + 1]));
        }
    }

    private Radicals() {}

    /** The text with characters in place of radicals, and in place of forms that exist only for other systems. */
    static String replaced(String text) {
        return ANY.matcher(text).replaceAll(found -> {
            String known = CHARACTERS.get(found.group().codePointAt(0));
            return known != null ? known : Normalizer.normalize(found.group(), Normalizer.Form.NFKC);
        });
    }
}
