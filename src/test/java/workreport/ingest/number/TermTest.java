package workreport.ingest.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A term of office is as long as the report says. */
class TermTest {

    @ParameterizedTest
    @CsvSource({
        "5, 本届政府履职以来。",
        "4, 四年的拼搏，四年的奋进。",
        "4, 四年来成绩显著。四年间变化很大。今后五年的工作任务更重。",
        "3, 三年来稳中有进。三年里面貌一新。",
        "5, 三年的行动计划完成。三年行动收官。",
        "5, 五年来成绩显著。五年间变化很大。四年来有所改善。"
    })
    void theTextTells(int years, String text) {
        assertThat(Term.of(List.of(text))).isEqualTo(years);
    }

    @Test
    void sumsOfTheTermAreOfItsYears() {
        NumberReader reader = NumberReader.of(2022, List.of("四年的拼搏，四年的奋进。"));

        assertThat(reader.read(new Passage("本届人民政府工作回顾", "累计投资36亿元。")))
                .singleElement()
                .satisfies(read -> assertThat(((Candidate) read).period()).hasToString("2018..2021"));
    }
}
