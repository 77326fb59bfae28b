package workreport.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.document.Anchor;
import workreport.evidence.Contents;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.load.ReportFile;

/** Quotations and where they stand. */
class CitationTest {

    private static final Contents CONTENTS = new Contents(ReportFile.bundled());

    private static Citation citation(Language language) {
        return new Citation(
                CONTENTS, new Notation(Words.of(language), CONTENTS.report().units()));
    }

    @ParameterizedTest
    @CsvSource({
        "s2.1.p1, 二（一）¶1, 2(1)¶1",
        "s2.p3, 二¶3, 2¶3",
        "s1.p1, 一¶1, 1¶1",
        "s1.end.p2, 一¶3, 1¶3",
        "s2.1.1.p1, 二（一）“推动绿色低碳发展”¶1, 2(1)“Green and low-carbon development”¶1",
        "s2.1, 二（一）, 2(1)",
        "s3, 三, 3",
        "open.p3, 引言¶3, Opening¶3",
        "close.p1, 结语¶1, Closing¶1"
    })
    void places(String id, String zh, String en) {
        assertThat(citation(Language.ZH).place(id)).isEqualTo(zh);
        assertThat(citation(Language.EN).place(id)).isEqualTo(en);
    }

    @Test
    void aQuotationWithItsSource() {
        Anchor part = new Anchor("s2.1.p1", 0, 10);
        String text = CONTENTS.paragraph("s2.1.p1").orElseThrow().text().substring(0, 10);

        assertThat(citation(Language.ZH).plain(List.of(part))).isEqualTo(text);
        assertThat(citation(Language.ZH).withSource(List.of(part)))
                .isEqualTo("“" + text + "”\n李锴栋. 兴和县人民政府工作报告（2022年）[R]. " + "兴和县第十六届人民代表大会第一次会议, 2022-01-06: 二（一）¶1.");
        assertThat(citation(Language.EN).withSource(List.of(part)))
                .isEqualTo("“" + text + "”\nLi Kaidong, Work report of the People's Government of Xinghe County, 2022"
                        + " (report to the First Session of the 16th Xinghe County People's Congress, 6 January 2022),"
                        + " 2(1)¶1.");
    }

    /** It tells when the report was given. When the county published it is not known, and the copy's day is not that day. */
    @Test
    void aSourceNamesNoDayOfPublication() {
        List<Anchor> part = List.of(new Anchor("s2.1.p1", 0, 10));

        for (Language language : Language.values()) {
            assertThat(citation(language).source(part))
                    .contains("2022")
                    .doesNotContain("08")
                    .doesNotContain("August")
                    .doesNotContainIgnoringCase("publish")
                    .doesNotContain("公布", "发布");
        }
    }

    @Test
    void quotationMarksWithinAreTurned() {
        assertThat(citation(Language.ZH).withSource(List.of(new Anchor("s3.2", 0, 8))))
                .startsWith("“聚焦‘两园两区’”\n")
                .endsWith(": 三（二）.");
        assertThat(citation(Language.ZH).plain(List.of(new Anchor("s3.2", 0, 8))))
                .isEqualTo("聚焦“两园两区”");
    }

    @ParameterizedTest
    @CsvSource({
        "s2.p1, s2.p3, 二¶1至¶3, 2¶1 to ¶3",
        "s2.p3, s2.1.p1, 二¶3至二（一）¶1, 2¶3 to 2(1)¶1",
        "s2.1, s2.1.p1, 二（一）至二（一）¶1, 2(1) to 2(1)¶1",
        "s2.1.p1, s2.1.p1, 二（一）¶1, 2(1)¶1"
    })
    void aQuotationOfSeveralParagraphs(String first, String last, String zh, String en) {
        List<Anchor> parts = List.of(new Anchor(first, 0, 4), new Anchor(last, 0, 4));

        assertThat(citation(Language.ZH).place(parts)).isEqualTo(zh);
        assertThat(citation(Language.EN).place(parts)).isEqualTo(en);
        assertThat(citation(Language.EN).plain(parts)).hasLineCount(2).doesNotContain("\u3000");
    }
}
