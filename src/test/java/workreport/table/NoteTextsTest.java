package workreport.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import workreport.evidence.Contents;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.notes.Bookmark;
import workreport.notes.HighlightColor;
import workreport.notes.Note;
import workreport.notes.Notebook;
import workreport.notes.Passage;
import workreport.notes.Placed;
import workreport.notes.Placement;
import workreport.notes.Reports;

/** Notes on their way out: grouped by section, with the report's words and where they stand. */
class NoteTextsTest {

    private static final Instant NOON = Instant.parse("2026-01-06T12:00:00Z");
    private static final Contents CONTENTS = Reports.of("全县粮食产量稳定。", "森林覆盖率提高。");
    private static final NoteTexts TEXTS =
            new NoteTexts(CONTENTS, new Notation(Words.of(Language.ZH), List.of()), ZoneId.of("Asia/Shanghai"));

    private static List<Placed> entries() {
        Notebook notebook = Notebook.empty("small")
                .with(new Bookmark("s1", "一、标题", NOON, NOON), NOON)
                .with(
                        new Note(
                                "a",
                                Passage.of("s1.p1", "全县粮食产量稳定。", 2, 4),
                                HighlightColor.FIRST,
                                "=1+1\n*要点* <b>",
                                NOON,
                                NOON),
                        NOON)
                .with(
                        new Note("b", new Passage("s1.p2", 0, "已经没有的字", "", ""), HighlightColor.FOURTH, "", NOON, NOON),
                        NOON);
        return new Placement(CONTENTS).inOrder(notebook);
    }

    @Test
    void markdown() {
        assertThat(new String(TEXTS.markdown(entries()), StandardCharsets.UTF_8))
                .isEqualTo("""
                        # 笔记：报告

                        报告　2022\\-01\\-06

                        ## 一 标题

                        - 书签：一、标题

                        > 粮食

                        — 一 标题，第 1 段　黄色

                        \\=1\\+1 \s
                        \\*要点\\* \\<b\\>

                        ## 未能定位

                        > 已经没有的字

                        — 未能定位　红色

                        """.replace("\\=", "="));
    }

    @Test
    void csvWithoutFormulas() {
        assertThat(new String(Csv.of(TEXTS.table(entries())), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF"
                        + """
                        章节,段,类别,颜色,原文,笔记,位置,创建时间,修改时间
                        一 标题,,书签,,一、标题,,原处,2026-01-06 20:00,2026-01-06 20:00
                        一 标题,1,笔记,黄色,粮食,"'=1+1\r
                        *要点* <b>",原处,2026-01-06 20:00,2026-01-06 20:00
                        未能定位,,笔记,红色,已经没有的字,,未能定位,2026-01-06 20:00,2026-01-06 20:00
                        """.replace("\r\n", "\n")
                                .replace("\n*", "\u0000*")
                                .replace("\n", "\r\n")
                                .replace("\u0000", "\n"));
    }
}
