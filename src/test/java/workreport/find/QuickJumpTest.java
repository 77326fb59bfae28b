package workreport.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.document.Bilingual;
import workreport.evidence.Report;
import workreport.find.QuickJump.Entry;
import workreport.find.QuickJump.Kind;
import workreport.find.QuickJump.Suggestion;
import workreport.load.ReportFile;

/** Going to something by its name. */
class QuickJumpTest {

    private static final Report REPORT = ReportFile.bundled();
    private static final QuickJump JUMP = jump();

    private static QuickJump jump() {
        List<Entry> entries =
                new ArrayList<>(List.of(new Entry(Kind.COMMAND, "indicators", new Bilingual("指标", "Indicators"))));
        entries.add(new Entry(Kind.COMMAND, "fold", new Bilingual("显示或收起目录", "Show or hide the outline")));
        entries.addAll(QuickJump.entries(REPORT));
        return new QuickJump(entries);
    }

    @ParameterizedTest
    @CsvSource({
        "森林覆盖率, forest-cover",
        "slfgl, forest-cover",
        "senlinfugailv, forest-cover",
        "senlinfugailu, forest-cover",
        "senlinfugailü, forest-cover",
        "SLFGL, forest-cover",
        "ｓｌｆｇｌ, forest-cover",
        "senlfgl, forest-cover",
        "森\u200B林覆盖率, forest-cover",
        "森 林 覆 盖 率, forest-cover",
        "森林fgl, forest-cover",
        "sen林覆gai率, forest-cover",
        "森林 率, forest-cover",
        "率 森林, forest-cover",
        "林率, forest-cover",
        "forest cover, forest-cover",
        "forestc, forest-cover",
        "fc, forest-cover",
        "cover forest, forest-cover",
        "5gjz, base-stations-5g",
        "5G基站, base-stations-5g",
        "zhongdianlingyu, s1.6.1",
        "zdlyggs, s1.6.1",
        "xingzhengcun, internet-administrative-villages",
        "shengtai, ecology",
        "生态, ecology",
        "st, ecology",
        "nongmu, agriculture",
        "zhongzhi, oat-area",
        "lspc, ''",
        "liangshichanliang, grain-output",
        "gongji, s3.6.2",
        "yanshoushengtai, s3.1.1"
    })
    void whatComesFirst(String query, String id) {
        assertThat(JUMP.find(query, 10).stream()
                        .map(suggestion -> suggestion.entry().id())
                        .findFirst()
                        .orElse(""))
                .isEqualTo(id);
    }

    /** Polyphones are read as their word has them, and only so. */
    @ParameterizedTest
    @CsvSource({
        "重点, zhongdian, chongdian",
        "重复, chongfu, zhongfu",
        "行业, hangye, xingye",
        "行政, xingzheng, hangzheng",
        "银行, yinhang, yinxing",
        "增长, zengzhang, zengchang",
        "长效, changxiao, zhangxiao",
        "调整, tiaozheng, diaozheng",
        "传承, chuancheng, zhuancheng",
        "提供, tigong, digong",
        "供给, gongji, gonggei",
        "农畜产品, nongxuchanpin, nongchuchanpin",
        "牲畜, shengchu, shengxu",
        "覆盖率, fugailv, fugaishuai",
        "覆盖率, fugailu, fugaishuai",
        "绿地, lvdi, ludie"
    })
    void polyphones(String name, String right, String wrong) {
        QuickJump jump = new QuickJump(List.of(new Entry(Kind.SECTION, "it", new Bilingual(name, "-"))));

        assertThat(jump.find(right, 9)).hasSize(1);
        assertThat(jump.find(wrong, 9)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "森林, [森林]覆盖率, Forest cover",
        "slf, [森林覆]盖率, Forest cover",
        "fugai, 森林[覆盖]率, Forest cover",
        "fugail, 森林[覆盖率], Forest cover",
        "森林 率, [森林]覆盖[率], Forest cover",
        "林率, 森[林]覆盖[率], Forest cover",
        "for, 森林覆盖率, [For]est cover",
        "fc, 森林覆盖率, [F]orest [c]over",
        "forest cov, 森林覆盖率, [Forest] [cov]er",
        "over, 森林覆盖率, Forest c[over]"
    })
    void whatIsMarked(String query, String zh, String en) {
        Suggestion suggestion = new QuickJump(
                        List.of(new Entry(Kind.INDICATOR, "it", new Bilingual("森林覆盖率", "Forest cover"))))
                .find(query, 1)
                .getFirst();

        assertThat(marked("森林覆盖率", suggestion.zhMarks())).isEqualTo(zh);
        assertThat(marked("Forest cover", suggestion.enMarks())).isEqualTo(en);
    }

    private static String marked(String name, List<Span> marks) {
        StringBuilder marked = new StringBuilder(name);
        marks.reversed().forEach(mark -> marked.insert(mark.end(), "]").insert(mark.start(), "["));
        return marked.toString().replace("][", "");
    }

    @Test
    void exactBeforePrefixBeforeWordStartBeforeMiddle() {
        List<Entry> entries = List.of(
                new Entry(Kind.SECTION, "middle", new Bilingual("大生态", "-")),
                new Entry(Kind.SECTION, "word", new Bilingual("美丽、生态", "-")),
                new Entry(Kind.SECTION, "prefix", new Bilingual("生态文明", "-")),
                new Entry(Kind.SECTION, "exact", new Bilingual("生态", "-")),
                new Entry(Kind.SECTION, "said", new Bilingual("圣泰文化", "-")),
                new Entry(Kind.SECTION, "none", new Bilingual("文明", "-")));

        assertThat(new QuickJump(entries).find("生态", 9))
                .extracting(suggestion -> suggestion.entry().id())
                .containsExactly("exact", "prefix", "word", "middle");
        assertThat(new QuickJump(entries).find("shengtai", 9))
                .extracting(suggestion -> suggestion.entry().id())
                .containsExactly("exact", "prefix", "said", "word", "middle");
    }

    @Test
    void commandsComeAfterWhatAnswersAlike() {
        List<Entry> entries = List.of(
                new Entry(Kind.COMMAND, "command", new Bilingual("生态", "-")),
                new Entry(Kind.THEME, "theme", new Bilingual("生态", "-")),
                new Entry(Kind.INDICATOR, "indicator", new Bilingual("生态", "-")),
                new Entry(Kind.SECTION, "section", new Bilingual("生态", "-")));

        assertThat(new QuickJump(entries).find("st", 9))
                .extracting(suggestion -> suggestion.entry().id())
                .containsExactly("section", "indicator", "theme", "command");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "（）", "\u3000", "没有这样的东西", "zzzzz", "-"})
    void nothingAnswers(String query) {
        assertThat(JUMP.find(query, 10)).isEmpty();
    }

    @Test
    void aLongQuestionIsNoTrouble() {
        assertThat(JUMP.find("s".repeat(60), 10)).isEmpty();
        assertThat(JUMP.find("shi".repeat(1000), 10)).isEmpty();
    }

    @Test
    void everythingIsFoundByItsOwnNames() {
        for (Entry entry : QuickJump.entries(REPORT)) {
            if (entry.name().zh().length() <= 30) {
                assertThat(JUMP.find(entry.name().zh(), 3))
                        .extracting(s -> s.entry().name().zh())
                        .contains(entry.name().zh());
            }
            if (entry.name().en().length() <= 60) {
                assertThat(JUMP.find(entry.name().en(), 3))
                        .extracting(s -> s.entry().name().en())
                        .contains(entry.name().en());
            }
        }
    }

    @Test
    void theLimitIsKept() {
        assertThat(JUMP.find("s", 10)).hasSize(10);
    }
}
