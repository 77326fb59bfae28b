package workreport.ui.entering;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import workreport.entered.Proposal;

/** A cell of a table, and whether a person wants it entered. */
final class ProposalRow {

    private final Proposal proposal;
    private final BooleanProperty taken;

    ProposalRow(Proposal proposal, boolean taken) {
        this.proposal = proposal;
        this.taken = new SimpleBooleanProperty(this, "taken", proposal.isPossible() && taken);
    }

    Proposal proposal() {
        return proposal;
    }

    BooleanProperty takenProperty() {
        return taken;
    }

    boolean isTaken() {
        return taken.get();
    }

    /** Takes it, or leaves it, where it can be taken at all. */
    void turn() {
        if (proposal.isPossible()) {
            taken.set(!taken.get());
        }
    }
}
