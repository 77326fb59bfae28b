package workreport.ingest.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.document.Bilingual;
import workreport.evidence.Report.Speaker;

class SpeakersTest {

    private static Speaker speaker(String office, String name) {
        return new Speaker(new Bilingual(name, null), new Bilingual(office, null));
    }

    @ParameterizedTest
    @CsvSource({
        "临川县人民政府县长　　王小明, 临川县人民政府县长, 王小明",
        "临川县人民政府县长?? 周?? 峰, 临川县人民政府县长, 周峰",
        "代县长 王小明, 代县长, 王小明",
        "江南省省长 王小明, 江南省省长, 王小明",
        "自治区人民政府主席 阿古拉, 自治区人民政府主席, 阿古拉",
        "（县长 王小明）, 县长, 王小明",
    })
    void aLineNamesOfficeAndSpeaker(String line, String office, String name) {
        assertThat(Speakers.inLine(line)).contains(speaker(office, name));
    }

    @Test
    void theLineOfTheMeetingMayNameThem() {
        assertThat(Speakers.inOccasion("2024年1月9日在江南省第十四届人民代表大会第三次会议上江南省代省长王小明作政府工作报告"))
                .contains(speaker("江南省代省长", "王小明"));
        assertThat(Speakers.inOccasion("——2024年1月9日自治区人民政府主席阿古拉在塞北自治区第十四届人民代表大会第三次会议上的讲话"))
                .contains(speaker("自治区人民政府主席", "阿古拉"));
        assertThat(Speakers.inOccasion("2024年1月9日在临川县第十七届人民代表大会第三次会议上")).isEmpty();
    }

    @Test
    void aSentenceNamesNobody() {
        assertThat(Speakers.inLine("县长王小明代表县人民政府向大会作政府工作报告，各位代表认真审议了报告。")).isEmpty();
    }
}
