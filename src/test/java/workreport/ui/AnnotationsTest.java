package workreport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import workreport.evidence.Contents;
import workreport.evidence.Report;
import workreport.notes.Notebook;
import workreport.notes.Placement;
import workreport.notes.SaveResult;

/** Notes outlive the panes that show them. */
class AnnotationsTest {

    private final Report report = Sample.report();
    private final Annotations annotations = new Annotations(
            new Placement(new Contents(report)),
            Notebook.empty(report.id()),
            notebook -> new SaveResult(notebook, SaveResult.State.GOOD, Path.of("notes.json"), null, null),
            _ -> {},
            Clock.systemUTC());

    @Test
    void whoKeepsTheHandleIsToldOfEveryChangeAndWhoDropsItBecomesGarbage() {
        List<String> told = new ArrayList<>();
        Object kept = annotations.follow(() -> told.add("changed"));
        WeakReference<Object> dropped = new WeakReference<>(annotations.follow(() -> told.add("dropped")));
        for (int i = 0; i < 50 && dropped.get() != null; i++) {
            System.gc();
        }
        annotations.bookmark(report.allSections().findFirst().orElseThrow());

        assertThat(dropped.get()).isNull();
        assertThat(told).containsExactly("changed");
        assertThat(kept).isNotNull();
    }
}
