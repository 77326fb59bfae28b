package workreport.ui.entering;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import workreport.entered.Proposal;
import workreport.entered.Proposal.Kind;
import workreport.evidence.Indicator;
import workreport.evidence.Report;
import workreport.language.Words;
import workreport.ui.Prose;

/** What becomes of the cell that is selected, in full; where its indicator is unknown, a choice of those of the report. */
final class ProposalDetail extends VBox {

    private static final int ROWS = 12;

    private final ProposalText text;
    private final Words words;
    private final List<Indicator> indicators;
    private final Prose reason = new Prose("", "entered-about");
    private final Label task = new Label();
    private final ComboBox<Indicator> choice = new ComboBox<>();
    private final HBox choosing = new HBox(8, task, choice);
    private @Nullable Proposal shown;
    /** Whether the choice is set by the program. */
    private boolean setting;

    /** @param take takes a name of the table and the Chinese name of the indicator that is meant by it, null for none */
    ProposalDetail(ProposalText text, Words words, Report report, BiConsumer<String, @Nullable String> take) {
        super(6);
        this.text = text;
        this.words = words;
        indicators = report.indicators();
        setId("proposal-detail");
        reason.setId("proposal-reason");
        choice.setId("proposal-choice");
        choice.setPromptText(words.say("enter-table.choose"));
        choice.setVisibleRowCount(ROWS);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Indicator indicator) {
                return indicator == null
                        ? ""
                        : text.text().notation().language().of(indicator.name());
            }

            @Override
            public Indicator fromString(String unused) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        choice.valueProperty().subscribe((_, indicator) -> {
            Proposal of = shown;
            if (!setting && of != null && indicator != null) {
                take.accept(of.written().name(), indicator.name().zh());
            }
        });
        task.setMinWidth(Region.USE_PREF_SIZE);
        choosing.getStyleClass().add("spaced-row");
        choosing.managedProperty().bind(choosing.visibleProperty());
        getChildren().addAll(reason, choosing);
        show(null, Map.of());
    }

    /** @param chosen which names of the table were taken for which indicators */
    void show(@Nullable Proposal proposal, Map<String, String> chosen) {
        shown = proposal;
        reason.setText(proposal == null ? "" : text.reason(proposal));
        String meant = proposal == null ? null : chosen.get(proposal.written().name());
        choosing.setVisible(proposal != null && (proposal.kind() == Kind.UNKNOWN || meant != null));
        if (proposal != null && choosing.isVisible()) {
            String name = proposal.written().name();
            task.setText(words.say("enter-table.meant", name));
            task.setLabelFor(choice);
            setting = true;
            choice.getItems()
                    .setAll(indicators.stream()
                            .sorted(Comparator.comparingDouble(
                                    indicator -> -likeness(indicator.name().zh(), name)))
                            .toList());
            choice.setValue(indicators.stream()
                    .filter(indicator -> indicator.name().zh().equals(meant))
                    .findFirst()
                    .orElse(null));
            setting = false;
        }
    }

    /** How much of their characters two names share, from 0 to 1. */
    private static double likeness(String one, String other) {
        long shared =
                one.chars().distinct().filter(each -> other.indexOf(each) >= 0).count();
        return 2.0 * shared / (one.length() + other.length());
    }
}
