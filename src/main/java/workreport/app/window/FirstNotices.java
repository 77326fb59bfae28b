package workreport.app.window;

import workreport.app.file.OpenedReport.Origin;
import workreport.app.session.Preferences;
import workreport.review.Review;
import workreport.ui.Location;

/** What stands above the view when a report has been opened, one after the other until the reader has seen it. */
final class FirstNotices {

    private final ReportWindow window;
    private final FileWarnings warnings;
    private final Preferences preferences;
    /** Whether the reader knows how many numbers were read. */
    private boolean numbersTold;
    /** Whether that stands above the view. */
    private boolean telling;

    FirstNotices(ReportWindow window, FileWarnings warnings, Preferences preferences) {
        this.window = window;
        this.warnings = warnings;
        this.preferences = preferences;
    }

    /** Says what the reader should know of the file; to one who is new, how to read. */
    void greet(Origin origin) {
        if (origin instanceof Origin.Pasted pasted) {
            offerToKeep(pasted);
        } else if (warnings.areNews()) {
            warnings.say(window.words(), () -> {
                window.focusView();
                tellNumbers();
            });
        } else if (!tellNumbers()) {
            window.messages().greet(preferences);
        }
    }

    /** Says how many numbers rules have read, and how many of them a person should look at; whether there is anything to say. */
    private boolean tellNumbers() {
        Review review = window.reviewing().review();
        boolean tells = !numbersTold
                && !window.trail().place().view().equals(Location.View.CHECK)
                && review.numbers().stream().anyMatch(number -> !number.isDone());
        if (tells) {
            long left = review.toLookAt();
            int all = review.quantities().size();
            Location check =
                    Location.in(Location.View.CHECK, window.contents().report().id(), "");
            window.frame()
                    .notice(window.words().say(left == 0 ? "check.found.all" : "check.found", all, left), () -> {
                        telling = false;
                        numbersTold = true;
                        window.focusView();
                    })
                    .offer(
                            window.words().say("check.look"),
                            () -> window.trail().visit(check));
        }
        telling = tells;
        return tells;
    }

    /** A reader who is already checking numbers need not be told about them. */
    void arrived(Location place) {
        if (telling && place.view().equals(Location.View.CHECK)) {
            telling = false;
            numbersTold = true;
            window.frame().clearNotices();
        }
    }

    /** Offers to save a report that is in no file yet. */
    private void offerToKeep(Origin.Pasted pasted) {
        window.frame()
                .notice(window.words().say("window.pasted"), window::focusView)
                .offer(
                        window.words().say("window.pasted.save"),
                        () -> window.saving().pasted(pasted).ifPresent(_ -> {
                            window.frame().clearNotices();
                            window.focusView();
                        }));
    }
}
