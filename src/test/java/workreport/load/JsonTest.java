package workreport.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

class JsonTest {

    @Test
    void readsEveryKindOfValue() {
        JsonNode json = Json.read(" {\"a\": [1, -2.50, 1e3, true, false, null, \"\\u4e2d\\n\"], \"b\": {}} ");
        JsonNode list = json.get("a");
        assertThat(list.get(0).intValue()).isEqualTo(1);
        assertThat(list.get(1).decimalValue()).isEqualTo(new BigDecimal("-2.50"));
        assertThat(list.get(2).doubleValue()).isEqualTo(1000);
        assertThat(list.get(3).booleanValue()).isTrue();
        assertThat(list.get(4).booleanValue()).isFalse();
        assertThat(list.get(5).isNull()).isTrue();
        assertThat(list.get(6).stringValue()).isEqualTo("中\n");
        assertThat(json.get("b").isEmpty()).isTrue();
        assertThat(Json.read("7").intValue()).isEqualTo(7);
    }

    @Test
    void readsBackWhatIsWritten() {
        String text = Json.read("{\"a\": {\"b\": [0.10, \"\\\"\"]}}").toPrettyString();
        assertThat(Json.read(text).toPrettyString()).isEqualTo(text).contains("0.10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,",
                "{\"a\"",
                "{\"a\" 1}",
                "{} {}",
                "1 2",
                "[NaN]",
                "{'a': 1}",
                "{\"a\": 1, \"a\": 1}",
                "{\"b\": {\"a\": 1, \"a\": 2}}",
                "nonsense"
            })
    void refusesWhatIsNotOneValue(String text) {
        assertThatThrownBy(() -> Json.read(text)).isInstanceOf(JacksonException.class);
    }
}
