package workreport.ingest.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.ingest.outline.PlaceName.Level;

class PlaceNameTest {

    @ParameterizedTest
    @CsvSource({
        "2024年临川县政府工作报告, 临川县, COUNTY",
        "临川县2024年政府工作报告, 临川县, COUNTY",
        "（江西）2024年临川县人民政府工作报告（全文）, 临川县, COUNTY",
        "抚州市临川区2024年政府工作报告, 抚州市临川区, DISTRICT",
        "2024年抚州市人民政府工作报告, 抚州市, CITY",
        "2024年江南省政府工作报告, 江南省, PROVINCE",
        "2024年塞北自治区政府工作报告, 塞北自治区, AUTONOMOUS_REGION",
        "2024年河源回族自治县政府工作报告, 河源回族自治县, COUNTY",
        "2024年白音旗政府工作报告, 白音旗, BANNER",
        "2024年国务院政府工作报告, 国务院, COUNTRY",
        "2024年县城县政府工作报告, 县城县, COUNTY",
    })
    void titlesNameAPlace(String title, String name, Level level) {
        assertThat(PlaceName.inTitle(title)).contains(new PlaceName(name, level));
    }

    @Test
    void aTitleWithoutAPlaceNamesNone() {
        assertThat(PlaceName.inTitle("政府工作报告")).isEmpty();
        assertThat(PlaceName.inTitle("2024年政府工作报告")).isEmpty();
        assertThat(PlaceName.inTitle("：现在，我代表市政府工作报告")).isEmpty();
    }

    @Test
    void whatOnlySaysWhatKindOfPlaceItIsNamesNone() {
        assertThat(PlaceName.inOccasion("2024年1月9日在县第十七届人民代表大会第三次会议上")).isEmpty();
        assertThat(PlaceName.inOpening("现在，我代表区人民政府向大会报告工作")).isEmpty();
    }

    @Test
    void otherLinesNameItToo() {
        PlaceName county = new PlaceName("临川县", Level.COUNTY);

        assertThat(PlaceName.inOccasion("2024年1月9日在临川县第十七届人民代表大会第三次会议上")).contains(county);
        assertThat(PlaceName.inOpening("现在，我代表临川县第十六届人民政府，向大会报告工作")).contains(county);
        assertThat(PlaceName.inOpening("现在，我受临川县人民政府委托，向大会报告工作")).contains(county);
        assertThat(PlaceName.inOpening("现在，我代表国务院，向大会报告政府工作")).contains(new PlaceName("国务院", Level.COUNTRY));
        assertThat(PlaceName.inOffice("临川县人民政府县长")).contains(county);
        assertThat(PlaceName.inOffice("临川县代县长")).contains(county);
    }
}
