package workreport.ingest.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The verb that a list says once: 新增A 3家、B 5家. */
final class SharedVerb {

    /** A verb that a list says once: 新增A 3家、B 5家. */
    private static final Pattern SHARED_VERB = Pattern.compile(
            "新增|净增|新创建|新认证|争创|退出|办复|受理|新建成|新建改造|建设改造|新改扩建|新建|新入选|新认定|新培育|新获批|新开|新植|改造提升|改造|拆除|推广|选派|整治|关闭|取缔|封堵|开工改造|开工|建设|打造|培育|引进|创建|招引|打掉|认定"
                    + "|发放|减少|开展|组织|组建|争取|盘活|承接");

    private static final Pattern PLAIN_VERB = Pattern.compile(
            "建成|完成|实施|治沙|造林|种草|植树|绿化|支持|保障|推动|安置|吸引|接待|带动|惠及|设立|整合|治理|化解|出台|制定|举办|销售|投入|实现|查处|破获|处置|救助|培训|搬迁|转移|流转|征收|供应|消除|清理|修建|硬化|铺设|种植|退耕|减免|落实|提供");

    private String verb = "";

    /** The verb of the list that is being read; empty if there is none. */
    String verb() {
        return verb;
    }

    /** Takes note of the words before a number. */
    void remember(String rest, boolean listed) {
        Matcher own = SHARED_VERB.matcher(rest);
        if (own.lookingAt()) {
            verb = own.group();
        } else if (!listed) {
            verb = "";
        }
    }

    /** Whether words begin with a verb of their own. */
    static boolean begins(String words) {
        return SHARED_VERB.matcher(words).lookingAt()
                || PLAIN_VERB.matcher(words).lookingAt();
    }

    static boolean is(String word) {
        return SHARED_VERB.matcher(word).matches() || word.equals("建成");
    }
}
