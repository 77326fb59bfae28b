package workreport.find;

/**
 * Radicals that stand where a character is meant, as pages of old PDF files give them: ⺠ (U+2EA0) for 民. Of those in the
 * block CJK Radicals Supplement Unicode's normal forms know two only, so all are here, from Unicode's list of equivalent
 * ideographs. Those of the Kangxi block (⽣, U+2F63) become characters by the normal forms already.
 */
final class Radicals {

    private static final int FIRST = 0x2E81;
    /** In the order of the block; a blank for the place in it that is not taken. */
    private static final int[] CHARACTERS = ("厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑𫜹忄心扌攵 旡日月"
                    + "歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀"
                    + "聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨"
                    + "青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟")
            .codePoints()
            .toArray();

    private Radicals() {}

    /** The character that a radical stands for; any other character itself. */
    static int character(int codePoint) {
        int at = codePoint - FIRST;
        return 0 <= at && at < CHARACTERS.length && CHARACTERS[at] != ' ' ? CHARACTERS[at] : codePoint;
    }
}
