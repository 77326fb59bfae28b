package workreport.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

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

    /** As Jackson's own mapper would. */
    @Test
    void writesEveryKindOfValueInLines() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("whole", 7).put("long", Long.MIN_VALUE).put("real", -1e-7).put("exact", new BigDecimal("2.50"));
        json.put("yes", true).putNull("none").put("text", "中\n\"\\ \u2028 \uD83D\uDE00 \u0001");
        json.putArray("list").add(1).add(2.5).addObject().put("a", "b");
        json.putArray("nothing");
        json.putObject("empty");
        assertThat(Json.write(json)).isEqualTo(json.toPrettyString()).contains("\n  \"exact\" : 2.50,\n");
        assertThat(Json.write(JsonNodeFactory.instance.numberNode(1))).isEqualTo("1");
    }

    @Test
    void readsBackWhatIsWritten() {
        String text = Json.write(Json.read("{\"a\": {\"b\": [0.10, \"\\\"\", 123456789012345678901]}}"));
        assertThat(Json.write(Json.read(text))).isEqualTo(text).contains("0.10");
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
