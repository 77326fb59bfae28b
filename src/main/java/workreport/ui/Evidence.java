package workreport.ui;

import javafx.scene.Node;
import workreport.evidence.Contents;
import workreport.evidence.Observation;
import workreport.language.Notation;
import workreport.language.Provenance;

/** The evidence for values and the way to it: the sentence in the text or, for a value entered by hand, a card naming its source. */
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

    /** The sentence that contains an observation, or who entered it and from which source. */
    public String told(Observation observation) {
        return provenance.of(observation);
    }

    /**
     * Shows the evidence for an observation.
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
