package workreport.ingest.number;

import java.util.regex.Pattern;

/** What a project that the sentence begins with is the owner of: "甲园区开工建设，引进企业8家". */
final class ProjectOwner {

    /** What money, land or people can belong to. */
    private static final Pattern PROJECT = Pattern.compile(
            "(?!推进|打造|实施|建设|完成|出台|加快|力促|争取|抓好|依托|推动|加大|加强|围绕|支持|以|对|在)[^、0-9０-９，“《]{3,14}(?:工程|项目|园区|产业园|物流园|科技园|示范园|示范区|开发区|度假区|景区|基地|新城|小镇|牧业|集团|公司|热线|银行|大学|医院)");

    private static final Pattern ACT_OF_PROJECT =
            Pattern.compile("^(?:累计|全年)?(?:建设|新建(?!成)|完成(?=投资)|实现|引进|入园|入驻|受理|造雪|参与|吸引|年产)(?=.{2})");

    private static final Pattern BUILDING = Pattern.compile("^(?:建设|新建)");

    private static final int LONGEST_PART = 8;

    private ProjectOwner() {}

    /** The name with its project before it, where it needs one. */
    static FoundName with(Surroundings around, int index, FoundName name) {
        boolean part = name.own()
                && name.text().length() <= LONGEST_PART
                && ACT_OF_PROJECT.matcher(name.text()).find();
        if (!part) {
            return name;
        }
        NumberedSentence sentence = around.sentence();
        String first = sentence.text.split("[，；：,;]", 2)[0];
        boolean later = around.start(index) > first.length();
        String noun = later ? Nouns.untilVerb(Nouns.withoutHead(first)) : "";
        boolean fits = noun.length() < first.length()
                && PROJECT.matcher(noun).matches()
                && !name.text().contains(noun)
                && !PROJECT.matcher(name.text()).matches();
        return fits ? name.withText(noun + BUILDING.matcher(name.text()).replaceFirst("")) : name;
    }
}
