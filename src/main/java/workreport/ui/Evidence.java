package workreport.ui;

import javafx.scene.Node;
import workreport.evidence.Contents;
import workreport.evidence.Observation;
import workreport.language.Notation;
import workreport.language.Provenance;

/** What values rest on, and the way there: into the text, or for what a person entered to a card that says from where. */
public final class Evidence {

    private final Contents contents;
    private final NavigationHistory trail;
    private final Notation notation;
    private final Provenance provenance;

    public Evidence(Contents contents, NavigationHistory trail, Notation notation) {
        this.contents = contents;
        this.trail = trail;
        this.notation = notation;
        provenance = new Provenance(contents, notation.words());
    }

    /** The sentence that an observation stands in, or who entered it from where. */
    public String told(Observation observation) {
        return provenance.of(observation);
    }

    /**
     * Shows what an observation rests on.
     *
     * @param from the node that the reader has chosen
     */
    public void open(Observation observation, Node from) {
        observation
                .anchor()
                .ifPresent(anchor -> trail.visit(Location.of(contents.report().id(), anchor)));
        observation.entered().ifPresent(entered -> new SourceCard(entered, notation.words()).show(from));
    }
}
