package workreport.ingest.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.check.Code;
import workreport.ingest.number.ReadingRule.Part;

/** Every reading tells which rule decided each part of it. */
class ReadingRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、2020年工作回顾 | 财政收入增长11%。 | name-before unit-printed period-of-chapter measure-growth status-of-chapter bound-none",
                "一、2020年工作回顾 | 引进9家加工企业。 | name-counted unit-printed period-of-chapter measure-work status-of-chapter bound-none",
                "一、2020年工作回顾 | 计划投资超过3亿元的机场快速路项目开工。 | name-of-money unit-printed period-of-chapter measure-reached status-plan-in-review bound-before",
                "一、过去五年工作回顾 | 森林覆盖率达到24%以上。 | name-before unit-printed period-last-year measure-rate status-of-chapter bound-behind",
                "一、过去五年工作回顾 | 2018年，粮食产量5亿多斤。 | name-before unit-printed period-named measure-stock status-of-chapter bound-within",
                "二、2021年工作安排 | 目前已有养老院12所。 | name-before unit-printed period-of-chapter measure-work status-fact-in-plan bound-none",
            })
    void everyPartHasItsRule(String chapter, String sentence, String expected) {
        Candidate read = (Candidate) new NumberReader(2021)
                .read(new Passage(chapter, sentence)).stream()
                        .filter(Candidate.class::isInstance)
                        .findFirst()
                        .orElseThrow();

        assertThat(read.rules().stream().map(Code::of).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
        assertThat(read.rules().stream().map(ReadingRule::part)).isEqualTo(List.of(Part.values()));
        assertThat(read.rule(Part.UNIT)).isEqualTo(ReadingRule.UNIT_PRINTED);
    }

    @Test
    void theSecondOfAListTellsSo() {
        List<ReadNumber> both = new NumberReader(2021).read(new Passage("一、2020年工作回顾", "城乡居民人均可支配收入分别达到28090元、9113元。"));

        assertThat(((Candidate) both.get(1)).rules())
                .contains(ReadingRule.NAME_IN_TURN, ReadingRule.PERIOD_OF_LIST, ReadingRule.MEASURE_OF_LIST);
    }
}
