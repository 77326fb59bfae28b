package workreport.ingest.number;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import workreport.measure.Bound;

/** The words right before a number that say how it is meant. */
final class LeadWords {

    /** What a word makes of the number behind it. */
    enum Effect {
        /** It is what was reached. */
        LEVEL,
        INCREASE,
        DECREASE,
        BOUND
    }

    /** @param bound of a word of a bound, else exact */
    record Word(String text, Effect effect, Bound bound) {}

    private static final List<Word> ALL = Stream.of(
                    words(
                            Effect.LEVEL,
                            Bound.EXACT,
                            "达到了 达到 高达 多达 长达 达 为 是 完成 实现 保持在 稳定在 维持在 保持 升至 增至 增加到 增加至 增长到 增长至 提高到 提高至 提升到 提升至 提升为 上升到 上升至",
                            "扩大到 扩大至 扩大为 扩展到 降至 降到 降为 下降到 下降至 降低到 降低至 减少到 减少至 压减到 压减至 压缩到 压缩至 回落至 回落到 缩短到 缩短至",
                            "缩小到 缩小至 跃升到 跃升至 发展到 发展至 攀升至 减至 调至 调整到 调整为 到 至 占 有 仅 列入 共有 仅为 在 拓展到 拓展至 拓宽到 拓宽至 壮大到 扩容至 扩容到 延长至 延长到 放宽到 优化为 变为 改为 压缩为 缩短为",
                            "减少为 降低为 提高为 增长为 增加为 上调至 上调到 下调至 下调到"),
                    words(
                            Effect.INCREASE,
                            Bound.EXACT,
                            "增长了 增长 增加了 增加 提高了 提高 提升了 提升 上升了 上升 回升 扩大 净增 净增加 增幅 增速 攀升 快 高 同增 转为增长 递增 增 上涨 涨 多 改善 上浮 再增 翻"),
                    words(
                            Effect.DECREASE,
                            Bound.EXACT,
                            "下降了 下降 降低了 降低 减少了 减少 压减了 压减 压降 缩减 缩短 压缩 回落 下调 精简 缩小 减 降 少 降幅 下滑 核减 削减 收窄 下浮 负增长 递减 低"),
                    words(Effect.BOUND, Bound.OVER, "超过了 超过 超 突破了 突破 逾 高于 大于 跨越 跨上 站上 迈上 跨过 跃上"),
                    words(Effect.BOUND, Bound.ABOUT, "大约 约 将近 接近 近"),
                    words(Effect.BOUND, Bound.AT_LEAST, "不低于 不少于 至少 不小于"),
                    words(Effect.BOUND, Bound.AT_MOST, "不超过 不高于 不大于 低于 少于 控制在 最高 最多"))
            .flatMap(words -> words)
            .sorted(Comparator.comparingInt((Word word) -> word.text().length()).reversed())
            .toList();

    /** Where a short word ends a longer one, and does not count: 认为, 具有, 净增. The other way round for those after them. */
    private static final Map<String, Pattern> PART_OF_ANOTHER = Map.ofEntries(
            Map.entry("为", Pattern.compile("(?:作|成|认|列|因|行)$|^$")),
            Map.entry("是", ending("尤其|特别|就|但|要")),
            Map.entry("到", Pattern.compile("(?:得|受|拿|做|享受|看)$|^$")),
            Map.entry("至", Pattern.compile("(?:截|甚|以|乃)$|^$")),
            Map.entry("有", ending("所|国|拥|具|享|现|占|含|没|持|公|未")),
            Map.entry("占", ending("侵|抢|独|强")),
            Map.entry("减", ending("削|新|倍|加|轻|缩|裁|升")),
            Map.entry("降", ending("削|新|倍|加|轻|缩|裁|升")),
            Map.entry("增", ending("新|倍|加|缩|升")),
            Map.entry("提升", ending("改造|整合|整治|修复|维护")),
            Map.entry("涨", ending("升")));

    private static final Pattern COMPARISON = ending("比|较|年|预算|同比|平均(?:水平)?|增速|分别");
    private static final Pattern RATE = ending("增幅|增速|率|比重|比例");
    private static final Map<String, Pattern> ONLY_BEHIND =
            Map.of("多", COMPARISON, "低", COMPARISON, "高", COMPARISON, "快", COMPARISON, "少", COMPARISON, "在", RATE);

    private LeadWords() {}

    /** The longest word at the end of a text. */
    static Optional<Word> last(String text) {
        return ALL.stream()
                .filter(word -> text.endsWith(word.text()))
                .findFirst()
                .filter(word -> stands(text, word));
    }

    /** The words before a number that make such a bound. */
    static Stream<String> of(Bound bound) {
        return ALL.stream()
                .filter(word -> word.effect() == Effect.BOUND && word.bound() == bound)
                .map(Word::text);
    }

    private static boolean stands(String text, Word word) {
        String before = text.substring(0, text.length() - word.text().length());
        Pattern part = PART_OF_ANOTHER.get(word.text());
        Pattern only = ONLY_BEHIND.get(word.text());
        return (part == null || !part.matcher(before).find())
                && (only == null || only.matcher(before).find());
    }

    private static Stream<Word> words(Effect effect, Bound bound, String... lines) {
        return Stream.of(lines).flatMap(line -> Stream.of(line.split(" "))).map(text -> new Word(text, effect, bound));
    }

    private static Pattern ending(String words) {
        return Pattern.compile("(?:" + words + ")$");
    }
}
