package workreport.series;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What is done to the things that a name counts. */
enum Act {
    /** They come into being or are added. */
    ADD("新建|新增|新（|新改|建成|建设|开工|创建|培育|新设|新开|新注册|新认定"),
    RENEW("改造|提升|整治|修缮|改建|改、扩"),
    REMOVE("拆除|关停|淘汰|清理|退出|压减|取消");

    private final Pattern pattern;

    Act(String words) {
        pattern = Pattern.compile(words);
    }

    static Set<Act> in(String name) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        for (Act act : values()) {
            if (act.pattern.matcher(name).find()) {
                acts.add(act);
            }
        }
        return acts;
    }
}
