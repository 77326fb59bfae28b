package workreport.joins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workreport.platform.kept.SaveResult;

class JoinsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    @TempDir
    private Path folder;

    private static Named named(int report, String name) {
        return new Named(report, name, "");
    }

    private static Joins said(Joins before, boolean same, Named one, Named other) {
        return before.said(new Join("j" + before.entries().size(), same, one, other, "张三", NOW, NOW), NOW);
    }

    @Test
    void whatIsTheSameAsAThirdIsTheSame() {
        Joins joins = said(Joins.empty("临川县"), true, named(2022, "甲"), named(2023, "乙"));
        joins = said(joins, true, named(2024, "丙"), named(2023, "乙"));

        assertThat(joins.same("=甲")).containsExactlyInAnyOrder("=甲", "=乙", "=丙");
        assertThat(joins.same("=丁")).containsExactly("=丁");
    }

    @Test
    void whatIsSaidLaterOfTwoNamesReplacesWhatWasSaidBefore() {
        Joins joins = said(Joins.empty("临川县"), true, named(2022, "甲"), named(2023, "乙"));
        joins = said(joins, false, named(2023, "乙"), named(2022, "甲"));

        assertThat(joins.same("=甲")).containsExactly("=甲");
        assertThat(joins.parted()).hasSize(1);
    }

    @Test
    void oneNameOfTwoReportsIsPartedOnlyThere() {
        Joins joins = said(Joins.empty("临川县"), false, named(2022, "甲"), named(2023, "甲"));

        assertThat(joins.of(named(2022, "甲"))).hasSize(1);
        assertThat(joins.of(named(2024, "甲"))).isEmpty();
    }

    @Test
    void itIsKeptForThePlaceAndReadAgain() throws IOException {
        Joins joins = said(Joins.empty("临川县"), true, named(2022, "甲"), new Named(2023, "国内生产总值", "gdp"));
        Join first = joins.entries().values().iterator().next();
        joins = said(joins, false, named(2022, "甲"), named(2023, "丙"));
        joins = joins.without(first.id(), NOW);

        assertThat(JoinsFile.in(folder, "临川县").save(joins).state()).isEqualTo(SaveResult.State.GOOD);
        assertThat(JoinsFile.in(folder, "临川县").load().journal()).isEqualTo(joins);
        try (var files = Files.list(folder)) {
            Path file = files.filter(each -> each.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
            assertThat(JoinsFile.read(file)).isEqualTo(joins);
        }
        assertThat(JoinsFile.in(folder, "南山县").load().journal().isEmpty()).isTrue();
    }
}
