package workreport.ingest.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import workreport.document.Paragraph;
import workreport.document.ParagraphRole;
import workreport.ingest.LeftOut;
import workreport.ingest.LeftOut.Reason;

class FrontMatterTest {

    private static final String[] REST = {"一、2023年工作回顾", Drafts.text(), "二、2024年工作安排", Drafts.text()};
    private static final String FIRST = "现在，我代表县人民政府，向大会报告工作，请予审议，并请各位县政协委员提出意见。";

    private static Draft draft(String... front) {
        List<String> all = new java.util.ArrayList<>(List.of(front));
        all.addAll(List.of(REST));
        return Drafts.of(all.toArray(String[]::new));
    }

    private static List<ParagraphRole> roles(Draft draft) {
        return draft.opening().stream().map(Paragraph::role).toList();
    }

    private static List<Reason> reasons(Draft draft) {
        return draft.leftOut().stream().map(LeftOut::reason).toList();
    }

    @Test
    void aTitlePageIsUnderstood() {
        Draft draft = draft("政 府 工 作 报 告", "——2024年1月9日在临川县第十七届人民代表大会第三次会议上", "临川县人民政府县长　王小明", "各位代表：", FIRST);

        assertThat(roles(draft))
                .containsExactly(
                        ParagraphRole.TITLE,
                        ParagraphRole.OCCASION,
                        ParagraphRole.SPEAKER,
                        ParagraphRole.SALUTATION,
                        ParagraphRole.TEXT);
        assertThat(draft.title()).isEqualTo("临川县2024年政府工作报告");
        assertThat(draft.place()).isEqualTo(new PlaceName("临川县", PlaceName.Level.COUNTY));
        assertThat(draft.delivered()).isEqualTo(LocalDate.of(2024, 1, 9));
        assertThat(draft.body()).isEqualTo("临川县第十七届人民代表大会第三次会议");
        assertThat(draft.speaker()).isNotNull();
        assertThat(draft.year()).isEqualTo(2024);
        assertThat(draft.leftOut()).isEmpty();
    }

    @Test
    void aMeetingThatIsBrokenInTwoLinesIsOne() {
        Draft draft = draft("政府工作报告", "2024年1月9日在临川县第十七届", "人民代表大会第三次会议上", "各位代表：", FIRST);

        assertThat(draft.body()).isEqualTo("临川县第十七届人民代表大会第三次会议");
        assertThat(draft.delivered()).isEqualTo(LocalDate.of(2024, 1, 9));
    }

    @Test
    void theMeetingMayStandInTheTitle() {
        Draft draft = draft("政府工作报告（2024年1月9日在临川县第十七届人民代表大会第三次会议上）", "（征求意见稿）", "代县长", "王小明", "各位代表：", FIRST);

        assertThat(draft.title()).isEqualTo("临川县2024年政府工作报告");
        assertThat(draft.delivered()).isEqualTo(LocalDate.of(2024, 1, 9));
    }

    @Test
    void aDateMayBeSpeltAndStandAlone() {
        Draft draft = draft("临川县政府工作报告", "（二〇二四年一月九日）", "各位代表：", FIRST);

        assertThat(draft.delivered()).isEqualTo(LocalDate.of(2024, 1, 9));
        assertThat(draft.title()).isEqualTo("临川县2024年政府工作报告");
    }

    @Test
    void thePageAroundItIsLeftOutAndItsTitleUsed() {
        Draft draft = draft("下载", "打印", "抚州市临川区2024年政府工作报告", "阅读：", "296", "政府工作报告", "2024年1月9日", "各位代表、同志们：", FIRST);

        assertThat(draft.title()).isEqualTo("抚州市临川区2024年政府工作报告");
        assertThat(draft.place()).isEqualTo(new PlaceName("抚州市临川区", PlaceName.Level.DISTRICT));
        assertThat(draft.leftOut()).extracting(LeftOut::text).contains("下载", "打印", "阅读：", "296");
        assertThat(reasons(draft)).containsOnly(Reason.PAGE_CHROME);
    }

    @Test
    void anAbstractIsNotTheBeginning() {
        Draft draft = draft(
                "2024年临川县政府工作报告",
                "内容摘要：",
                "2024年1月9日各位代表：现在，我代表县人民政府，向大会报告工作，请予审议，并请各位县政协委员提出意见。一、2023年工作回顾......",
                "2024年1月9日",
                "各位代表：",
                FIRST);

        assertThat(reasons(draft)).containsExactly(Reason.PAGE_CHROME, Reason.ABSTRACT);
        assertThat(draft.allSections()).hasSize(2);
    }

    @Test
    void anAbstractInSeveralLinesIsNotTheBeginningEither() {
        Draft draft = draft(
                "2024年临川县政府工作报告",
                "2024年1月9日在县第十七届人民代表大会第三次会议上",
                "各位代表：",
                FIRST,
                "一......",
                "2024年1月9日在县第十七届人民代表大会第三次会议上",
                "各位代表：",
                FIRST);

        assertThat(draft.opening()).hasSize(4);
        assertThat(draft.allSections()).hasSize(2);
        assertThat(draft.delivered()).isEqualTo(LocalDate.of(2024, 1, 9));
    }

    @Test
    void aCaptionBeforeTheTextIsLeftOut() {
        Draft draft = draft("2024年临川县政府工作报告", "县长王小明作政府工作报告。本报记者 李四 摄", "各位代表：", FIRST);

        assertThat(reasons(draft)).containsExactly(Reason.CAPTION);
    }

    @Test
    void withoutTitleAndSalutationAllIsText() {
        Draft draft = Drafts.of(REST);

        assertThat(draft.opening()).isEmpty();
        assertThat(Drafts.outline(draft)).containsExactly("1 一、2023年工作回顾", "1 二、2024年工作安排");
        assertThat(draft.year()).isEqualTo(2024);
        assertThat(draft.place()).isNull();
        assertThat(draft.title()).isEqualTo("2024年政府工作报告");
    }

    @Test
    void whoSpeaksMayNameThePlace() {
        Draft draft = draft("各位代表：", "现在，我代表临川县第十六届人民政府，向大会报告工作。");

        assertThat(draft.place()).isEqualTo(new PlaceName("临川县", PlaceName.Level.COUNTY));
    }
}
