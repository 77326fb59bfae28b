package workreport.view.jump;

import workreport.find.Jump;
import workreport.find.ReportLink;

/** A row below the field. */
sealed interface Offer {

    /** Something with a name. */
    record Named(Jump.Suggestion suggestion) implements Offer {}

    /** Where a link leads. */
    record Link(ReportLink.Reached reached, String name) implements Offer {}

    /** Why there is nothing to go to. */
    record Nothing(String why) implements Offer {}
}
