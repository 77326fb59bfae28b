package workreport.ui.jump;

import workreport.find.QuickJump;
import workreport.find.ReportLink;

/** A row below the field. */
sealed interface JumpItem {

    /** Something with a name. */
    record Named(QuickJump.Suggestion suggestion) implements JumpItem {}

    /** Where a link leads. */
    record Link(ReportLink.Reached reached, String name) implements JumpItem {}

    /** Why there is nothing to go to. */
    record Nothing(String why) implements JumpItem {}
}
