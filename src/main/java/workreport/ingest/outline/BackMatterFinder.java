package workreport.ingest.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.ingest.LeftOut.Reason;
import workreport.ingest.outline.FrontMatter.Cut;

/** Finds where a report ends, and sorts what stands behind it into glossary, annexes and what belongs to the page. */
final class BackMatterFinder {

    private static final Pattern GLOSSARY =
            Pattern.compile("[（(【]?(?:附[件录]?[0-9一二三]{0,2}[：:]?)?(?:《?(?:政府)?工作报告》?)?(?:中?(?:的|有关|部分|相关)){0,2}"
                    + "(?:名词|名词术语|术语|用语|词语|注释|注解|专业名词|专有名词)(?:的?(?:解释|注释|说明|注解))?[】）)]?[：:]?");
    private static final Pattern ANNEX = Pattern.compile("附(?:件|表|录|图)?[0-9一二三四五]{0,2}[：:]?(?:.{0,30}[^。；！])?");
    private static final Pattern CHROME = Pattern.compile(
            "[（(【\\[]?(?:分享到|分享至|上一篇|下一篇|上一条|下一条|相关(?:文章|报道|阅读|链接|新闻|附件|信息)|责任编辑|责编|编辑|来源|打印|关闭|返回顶部|扫一扫|版权所有"
                    + "|主办单位|主办|承办|网站地图|附件下载|点击下载|本栏|阅读排行|标签云|热门|推荐阅读|网站标识码|联系我们|声明|下载|收藏|字号|浏览次数|阅读次数|.{0,12}ICP备).{0,60}");
    private static final Pattern CAPTION = Pattern.compile(".{4,120}(?:作(?:政府)?工作报告。|[（(].{0,12}摄(?:影)?[）)]|摄)");
    /** What a watermark leaves behind the last sentence: a few words without a closing mark, set apart by white space. */
    private static final Pattern WATERMARK =
            Pattern.compile("(?<=[。！!])[\\s\\u3000\\u00A0\\u2003]{2,}([^。！!？；，]{2,30})$");

    private static final Pattern NOTE = Pattern.compile("^(?:[※*＊]|[〔\\[【][0-9]{1,3}[〕\\]】]|注[：:]|注释[：:]).{4,}");
    private static final int LONGEST_TITLE = 40;
    private static final int SHORTEST_PARAGRAPH = 40;

    private final List<Line> lines;
    private final Predicate<Line> kept;
    private final List<Cut> leftOut = new ArrayList<>();

    private BackMatterFinder(List<Line> lines, Predicate<Line> kept) {
        this.lines = lines;
        this.kept = kept;
    }

    /** @param kept the lines that are not left out, whatever they look like */
    static BackMatter find(List<Line> lines, Predicate<Line> kept) {
        return new BackMatterFinder(lines, kept).find();
    }

    private BackMatter find() {
        int end = end();
        List<Line> body = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            Line line = lines.get(i);
            if (CAPTION.matcher(line.text()).matches() && !kept.test(line)) {
                leftOut.add(new Cut(line, Reason.CAPTION));
            } else {
                body.addAll(i == end - 1 ? withoutWatermark(line) : List.of(line));
            }
        }
        List<Line> glossary = new ArrayList<>();
        List<List<Line>> annexes = new ArrayList<>();
        List<Line> into = null;
        for (Line line : lines.subList(end, lines.size())) {
            if (isGlossary(line) || into == null && isNote(line)) {
                into = glossary;
            } else if (isAnnex(line)) {
                into = new ArrayList<>();
                annexes.add(into);
            } else if (isChrome(line) && !kept.test(line)) {
                into = null;
            }
            if (into != null) {
                into.add(line);
            } else if (kept.test(line)) {
                body.add(line);
            } else {
                leftOut.add(new Cut(line, Reason.PAGE_CHROME));
            }
        }
        return new BackMatter(body, glossary, annexes, leftOut);
    }

    /** The number of the line behind the last one of the text. */
    private int end() {
        int last = lines.size();
        // Behind the last full paragraph there are only signatures and the page.
        while (last > 0 && !isParagraph(lines.get(last - 1))) {
            last--;
        }
        int end = last == 0 ? lines.size() : last;
        int lastNumber = lastNumber();
        for (int i = 1; i < end; i++) {
            Line line = lines.get(i);
            boolean marksEnd = isGlossary(line) || isAnnex(line) || isChrome(line);
            if (marksEnd && i > lastNumber) {
                return i;
            }
        }
        return beforeNotes(end);
    }

    /** Notes may follow without a title. */
    private int beforeNotes(int end) {
        int first = end;
        while (first > 1 && isNote(lines.get(first - 1))) {
            first--;
        }
        return first;
    }

    /** The last line with the number of a chapter or section: it is text. */
    private int lastNumber() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            String text = lines.get(i).text();
            if (Label.at(text, Label.Kind.CHINESE).isPresent()
                    || Label.at(text, Label.Kind.BRACKETED).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it is text: it ends like a sentence, or is longer than any page furniture. */
    private static boolean isParagraph(Line line) {
        boolean closed = line.text().matches(".*[。！!；？”）]");
        boolean isLong = line.length() >= SHORTEST_PARAGRAPH && line.text().matches(".*[。！!；？].*");
        return (closed || isLong) && !isChrome(line);
    }

    /** Whether a line is the title of a glossary. */
    static boolean isGlossary(Line line) {
        return line.dense().length() <= LONGEST_TITLE
                && GLOSSARY.matcher(line.dense()).matches();
    }

    private static boolean isNote(Line line) {
        return NOTE.matcher(line.text()).matches();
    }

    private static boolean isAnnex(Line line) {
        return line.dense().length() <= LONGEST_TITLE
                && ANNEX.matcher(line.dense()).matches();
    }

    private static boolean isChrome(Line line) {
        return line.dense().length() <= 2 * LONGEST_TITLE
                && CHROME.matcher(line.dense()).matches();
    }

    private List<Line> withoutWatermark(Line line) {
        Matcher matcher = WATERMARK.matcher(line.text());
        if (!matcher.find()) {
            return List.of(line);
        }
        Line mark = line.part(matcher.start(1), line.length());
        if (kept.test(mark)) {
            return List.of(line);
        }
        leftOut.add(new Cut(mark, Reason.WATERMARK));
        return List.of(line.part(0, matcher.start()));
    }
}
