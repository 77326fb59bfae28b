package workreport.ingest.format;

import java.util.BitSet;

/**
 * The characters that Chinese texts are mostly made of. In any report they are more than half of all that is not ASCII; in bytes
 * that were read in a wrong character set, a few in a hundred.
 */
final class CommonCharacters {

    private static final String SIMPLIFIED = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之"
            + "进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明"
            + "看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统"
            + "接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证"
            + "改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越"
            + "织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型"
            + "眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严居城乡镇村企促项优绿园旅游服务创扶贫脱攻坚振兴投资亿元财税医疗障险稳推升落实抓"
            + "环境污染治理督察督宣传培健康体育环保责任落坚决";
    private static final String TRADITIONAL = "這為個國時來們對會發動說產種後學經進著電裡現實數兩體機當點從業應開還後無關長線內質氣變條沒結解問軍情題黨員總設級圖統較將組見計別論運農幾區強決幹"
            + "戰則據處隊給門規熱領東導壓爭濟階術極聯認權證採轉單風帶場車務萬達積議聲報鬥類離華確張馬節話況傳許廣記觀織裝眾書兒須際驗連斷難礦週備辦習響約勞團歷構稱準號維劃"
            + "選標寫親養層專狀廠識適屬圓調滿縣參紅細聽鐵價嚴鄉鎮項優園旅遊創貧脫攻堅興億財稅醫療險穩環汙";
    private static final String MARKS = "，。、；：？！“”‘’（）《》—…·　％－";

    private static final BitSet COMMON = new BitSet();

    static {
        (SIMPLIFIED + TRADITIONAL + MARKS).chars().forEach(COMMON::set);
    }

    private CommonCharacters() {}

    /** The share of common characters among all that are not ASCII, from 0 to 1; 0 if there are none. */
    static double share(CharSequence text) {
        int common = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each >= 0x80 || each < ' ' && !Character.isWhitespace(each)) {
                all++;
                common += COMMON.get(each) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) common / all;
    }
}
