package workreport.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a list is filtered by. */
class ListFilterTest {

    private static final Map<String, String> NAMES = Map.of("forest", "森林覆盖率", "grain", "粮食产量");

    @ParameterizedTest
    @CsvSource({
        "⽣态, 生态优先, true",
        "生态, ⽣态优先, true",
        "生 态, 生态优先, true",
        "生\u200B态, 生态优先, true",
        "ＦＯＲＥＳＴ, Forest cover, true",
        "forest  COVER, Forest cover, true",
        "forestcover, Forest cover, false",
        "２５４７５, '收入25,475元', true",
        "'25,4', 收入25475元, true",
        "'', 生态优先, true",
        "'　 ', 生态优先, true",
        "绿色, 生态优先, false"
    })
    void isComparedAsEverywhere(String typed, String text, boolean found) {
        assertThat(new ListFilter(typed).isIn(ListFilter.folded(Stream.of(text))))
                .isEqualTo(found);
    }

    @Test
    void doesNotReachFromOneTextIntoTheNext() {
        String folded = ListFilter.folded(Stream.of("生态", "优先"));
        assertThat(new ListFilter("优先").isIn(folded)).isTrue();
        assertThat(new ListFilter("态优").isIn(folded)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "slfgl, forest",
        "fgl, forest",
        "senlin, forest",
        "ＳＬＦＧＬ, forest",
        "森林fgl, forest",
        "liangshi, grain",
        "s, ''",
        "森林, ''",
        "xyz, ''"
    })
    void pinyinAndItsInitialsMeanNames(String typed, String meant) throws InterruptedException {
        ListSearch<String> names = new ListSearch<>(id -> id, NAMES::get, _ -> Stream.of());
        CountDownLatch ready = new CountDownLatch(1);
        boolean at = names.matching("slfgl", ready::countDown).test("forest");
        assertThat(at || ready.await(60, TimeUnit.SECONDS)).isTrue();

        assertThat(NAMES.keySet().stream().filter(names.matching(typed, () -> {})))
                .containsExactlyElementsOf(meant.isEmpty() ? Set.of() : Set.of(meant));
    }
}
