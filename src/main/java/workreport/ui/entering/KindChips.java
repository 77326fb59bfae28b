package workreport.ui.entering;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import workreport.check.Code;
import workreport.entered.Proposal;
import workreport.entered.Proposal.Kind;
import workreport.language.Words;

/** How many cells become what; a click on one shows only those. */
final class KindChips extends FlowPane {

    private final ProposalText text;
    private final Words words;
    private final Runnable changed;
    private final ToggleGroup group = new ToggleGroup();
    private @Nullable Kind wanted;

    /** @param changed called when others are to be shown */
    KindChips(ProposalText text, Words words, Runnable changed) {
        super(6, 6);
        this.text = text;
        this.words = words;
        this.changed = changed;
        setId("proposal-kinds");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Whether cells of that kind are to be shown. */
    boolean shows(Kind kind) {
        return wanted == null || wanted == kind;
    }

    /** Counts those of each kind. */
    void count(List<Proposal> all) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        all.forEach(each -> counts.merge(each.kind(), 1, Integer::sum));
        if (wanted != null && !counts.containsKey(wanted)) {
            wanted = null;
        }
        List<ToggleButton> chips = new ArrayList<>();
        chips.add(chip(words.say("enter-table.all", all.size()), "all", null));
        counts.forEach((kind, count) ->
                chips.add(chip(words.say("enter-table.count", text.kind(kind), count), Code.of(kind), kind)));
        getChildren().setAll(chips);
        setVisible(!all.isEmpty());
    }

    private ToggleButton chip(String name, String id, @Nullable Kind kind) {
        ToggleButton chip = new ToggleButton(name);
        chip.setId("proposals-" + id);
        chip.getStyleClass().setAll("chip");
        chip.setToggleGroup(group);
        chip.setSelected(wanted == kind);
        chip.setOnAction(_ -> {
            chip.setSelected(true);
            wanted = kind;
            changed.run();
        });
        return chip;
    }
}
