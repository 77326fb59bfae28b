package workreport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.evidence.Report;

/** Notes outlive the panes that show them. */
class AnnotationsTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private final Report report = Sample.report();
    private final Section section = report.allSections().findFirst().orElseThrow();
    private final Annotations annotations = NoNotes.on(new Contents(report));

    @Test
    void areSeenByAPaneWhileItIsShownAndWhenItComesBack() {
        List<Integer> told = new ArrayList<>();
        Label pane = new Label();
        StackPane root = window.show(100, 100, () -> new StackPane(pane));
        window.run(() -> annotations
                .placedProperty()
                .when(NodeContainment.shown(pane))
                .subscribe(placed -> told.add(placed.size())));
        window.run(() -> annotations.bookmark(section));
        assertThat(told).containsExactly(0, 1);
        window.run(() -> root.getChildren().clear());
        window.run(() -> annotations.bookmark(section));
        window.run(() -> annotations.bookmark(section));
        window.run(() -> annotations.bookmark(section));
        assertThat(told).containsExactly(0, 1);
        window.run(() -> root.getChildren().add(pane));
        assertThat(told).containsExactly(0, 1, 0);
        window.run(() -> window.stage().hide());
        window.run(() -> annotations.bookmark(section));
        assertThat(told).containsExactly(0, 1, 0);
    }
}
