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
        PinyinMatch spoken = new PinyinMatch(Map.of("forest", "森林覆盖率", "grain", "粮食产量"));
        ListFilter wanted = new ListFilter(typed);
        CountDownLatch ready = new CountDownLatch(1);
        Set<String> at = spoken.meant(new ListFilter("slfgl"), ready::countDown);
        assertThat(at).isSubsetOf("forest");
        assertThat(ready.await(60, TimeUnit.SECONDS) || !at.isEmpty()).isTrue();

        assertThat(spoken.meant(wanted, () -> {}))
                .containsExactlyElementsOf(meant.isEmpty() ? Set.of() : Set.of(meant));
    }
}
