package workreport.app.stage;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import workreport.app.session.Session;

/** Where a window stands and how large it is: as at the last start, on a screen that exists, at a size that fits it. */
public final class WindowPlacement {

    private static final double MIN_WIDTH = 640;
    private static final double MIN_HEIGHT = 480;

    private final Stage stage;
    private final Session.Frame opening;

    /** @param last as it stood at the last start */
    public WindowPlacement(Stage stage, Session.Frame last) {
        this.stage = stage;
        opening = last.within(Screens.all());
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

    /** How it stands now; what does not show now, such as its own size while it is maximized, stays as before. */
    public Session.Frame now(Session.Frame before) {
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
