package workreport.app.stage;

import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import javafx.util.Duration;
import workreport.app.session.Session;

/** Where a window stands and how large it is: as at the last start, on a screen that exists, at a size that fits it. */
public final class WindowPlacement {

    private static final double MIN_WIDTH = 640;
    private static final double MIN_HEIGHT = 480;
    /** Some systems tell the size of a maximized window before they tell that it is maximized. */
    private static final Duration SETTLING = Duration.millis(500);

    private final Stage stage;
    private final ObjectProperty<Session.Frame> kept;
    private final Session.Frame opening;
    private final PauseTransition settled = new PauseTransition(SETTLING);

    /** @param kept as it stood at the last start; from now on as it stands */
    public WindowPlacement(Stage stage, ObjectProperty<Session.Frame> kept) {
        this.stage = stage;
        this.kept = kept;
        opening = kept.get().within(Screens.all());
        settled.setOnFinished(_ -> keep());
    }

    /** The width of what is in it. */
    public double width() {
        return opening.width();
    }

    public double height() {
        return opening.height();
    }

    /**
     * Shows it there.
     *
     * @param another whether there is a window already: one right upon it would hide it, so the place is left to the system
     */
    public void show(boolean another) {
        Rectangle2D screen = Screens.all().getFirst();
        stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
        Point2D corner = another ? null : opening.corner();
        if (corner != null) {
            stage.setX(corner.getX());
            stage.setY(corner.getY());
        }
        stage.setMaximized(opening.maximized());
        stage.show();
        if (corner != null && !opening.maximized()) {
            new WindowAnchor(stage, corner).hold();
        }
    }

    /** To be called once it stands where it is to stand. */
    public void follow() {
        Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(size -> size.addListener(_ -> settled.playFromStart()));
        stage.maximizedProperty().addListener(_ -> settled.playFromStart());
    }

    /** Keeps how it stands now. */
    public void keep() {
        settled.stop();
        kept.set(now(kept.get()));
    }

    /** What cannot be observed now, such as its normal size while it is maximized, stays as before. */
    private Session.Frame now(Session.Frame before) {
        if (stage.isIconified()) {
            return before;
        }
        boolean plain = !stage.isMaximized() && !stage.isFullScreen();
        Point2D corner = new Point2D(stage.getX(), stage.getY());
        boolean elsewhere = before.corner() == null || !Screens.of(stage).contains(before.corner());
        return new Session.Frame(
                plain ? stage.getScene().getWidth() : before.width(),
                plain ? stage.getScene().getHeight() : before.height(),
                stage.isMaximized(),
                plain || elsewhere ? corner : before.corner());
    }
}
