package workreport.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableRowTest {

    @Test
    void aRowHasItsCellsAlsoTheEmptyOnes() {
        for (List<String> cells : List.of(List.of("项目", "2023年"), List.of("", "粮食", ""), List.of("一格"))) {
            assertThat(TableRow.cells(TableRow.of(cells))).isEqualTo(cells);
        }
    }

    @Test
    void whatWouldBreakARowIsWrittenOtherwise() {
        assertThat(TableRow.of(List.of("上\n下", "左│右"))).isEqualTo("上 下　│　左|右");
    }
}
