package workreport.app.window;

import static workreport.ui.Action.Menu.EDIT;
import static workreport.ui.Action.Menu.FILE;
import static workreport.ui.Action.Menu.GO;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import workreport.app.view.Workspace;
import workreport.document.Anchor;
import workreport.evidence.Observation;
import workreport.language.Words;
import workreport.review.CheckedNumber;
import workreport.review.NoReviewException;
import workreport.review.Review;
import workreport.review.ReviewFile;
import workreport.review.ReviewLog;
import workreport.ui.Action;
import workreport.ui.Location;
import workreport.ui.Reviewing;
import workreport.ui.check.CheckPlaces;
import workreport.ui.reading.ReadingPane;

/** What a reader can do with the review of a report. */
final class ReviewActions {

    private static final String NOTHING = "check.none";

    private final ReportWindow window;
    private final Workspace shared;
    private final Reviewing reviewing;

    ReviewActions(ReportWindow window, Workspace shared) {
        this.window = window;
        this.shared = shared;
        reviewing = shared.reviewing();
    }

    List<Action> all() {
        ObservableValue<Boolean> any =
                new SimpleBooleanProperty(!reviewing.review().numbers().isEmpty());
        return List.of(
                Action.of("action.check-number", GO, 3, "Alt+C")
                        .when(any, NOTHING)
                        .does(this::checkNumber),
                Action.of("action.add-number", GO, 3, "Alt+Shift+C")
                        .when(any, NOTHING)
                        .does(this::addNumber),
                Action.of("action.accept-undoubted", EDIT, 0, "Shortcut+Alt+A")
                        .when(any, NOTHING)
                        .does(this::acceptUndoubted),
                Action.of("action.import-review", FILE, 0, "Shortcut+Alt+R")
                        .when(any, NOTHING)
                        .does(this::join),
                Action.of("action.export-review", FILE, 1, "Shortcut+Alt+E")
                        .when(any, NOTHING)
                        .does(() -> window.saving().review(reviewing.log())));
    }

    private Words words() {
        return shared.texts().words();
    }

    private void say(String key, Object... arguments) {
        window.messages().say(words().say(key, arguments));
    }

    private void acceptUndoubted() {
        say("check.accepted", reviewing.acceptUndoubted());
    }

    /** Goes to where the number that is meant is checked. */
    private void checkNumber() {
        Location place = shared.actions().target().place();
        meant(place)
                .ifPresentOrElse(
                        number -> shared.trail()
                                .visit(CheckPlaces.of(shared.contents().report().id(), number)),
                        () -> say("check.no-number"));
    }

    /** Opens the form for the number that is selected in the text, or that the cursor is at. */
    private void addNumber() {
        ReadingPane.Cursor cursor = window.reading().text().cursor();
        Anchor stretch = cursor.selected().isEmpty()
                ? new Anchor(cursor.place(), Math.max(0, cursor.offset()), Math.max(0, cursor.offset()) + 1)
                : cursor.selected().getFirst();
        reviewing
                .point(stretch)
                .ifPresentOrElse(
                        number -> {
                            shared.trail()
                                    .visit(CheckPlaces.of(
                                            shared.contents().report().id(), number));
                            window.check().edit();
                        },
                        () -> say("check.no-numeral"));
    }

    private Optional<CheckedNumber> meant(Location place) {
        Review review = reviewing.review();
        Location here = shared.trail().place();
        Anchor number = here.id().equals(place.id()) ? here.number() : place.number();
        if (number != null && review.at(number).isPresent()) {
            return review.at(number);
        }
        Stream<CheckedNumber> candidates = place.isInText()
                ? review.numbers().stream()
                        .filter(each -> each.found().isCandidate()
                                && each.found().anchor().paragraph().equals(place.id()))
                : shared.contents().indicator(place.id()).stream()
                        .flatMap(indicator -> indicator.observations().stream())
                        .map(Observation::anchor)
                        .flatMap(Optional::stream)
                        .map(review::at)
                        .flatMap(Optional::stream);
        List<CheckedNumber> all = candidates.toList();
        return all.stream()
                .filter(CheckedNumber::isToLookAt)
                .findFirst()
                .or(() -> all.stream().filter(each -> !each.isDone()).findFirst())
                .or(() -> all.stream().findFirst());
    }

    /** Asks for what somebody else has exported, and takes it over. */
    private void join() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words().say("check.import.title"));
        chooser.getExtensionFilters().add(new ExtensionFilter(words().say("saving.format.json"), "*.json"));
        File file = window.outside().open().apply(chooser);
        if (file == null) {
            return;
        }
        try {
            ReviewLog other = ReviewFile.read(file.toPath());
            if (!other.report().equals(reviewing.log().report())) {
                say("check.import.other-report", file);
            } else {
                say("check.imported", reviewing.join(other), String.join(", ", other.people()));
            }
        } catch (IOException unreadable) {
            say("check.import.unreadable", file);
        } catch (NoReviewException broken) {
            say("check.import.broken", file, broken.getMessage());
        }
    }
}
