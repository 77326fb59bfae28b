package workreport.ui.sheets;

import workreport.ui.ZoomSteps;

/**
 * How large pages are.
 *
 * @param factor 1 is the size of paper, for a screen of 96 dots an inch; counts only where nothing is fitted
 */
public record Zoom(Fit fit, double factor) {

    /** What the pages are fitted to. */
    public enum Fit {
        /** The width, but no larger than is good to read. */
        READING,
        WIDTH,
        PAGE,
        NONE
    }

    static final Zoom READING = new Zoom(Fit.READING, 1);
    static final Zoom WIDTH = new Zoom(Fit.WIDTH, 1);
    static final Zoom PAGE = new Zoom(Fit.PAGE, 1);

    /** Pixels to the point at a factor of 1. */
    static final double PIXELS = 96 / 72.0;

    private static final double LARGE = 1.5;

    /** The next larger or smaller step from a factor; the last if there is none. */
    static Zoom step(double from, boolean larger) {
        return new Zoom(Fit.NONE, ZoomSteps.ALL.step(from * 100, larger ? 1 : -1) / 100.0);
    }

    /** Whether pages of that factor are as wide as there is room. */
    boolean isWidth(double shown) {
        return fit == Fit.WIDTH || fit == Fit.READING && shown < LARGE;
    }

    /** The factor for a page of that size, in points, in so much room, in pixels. */
    double factor(double width, double height, double room, double roomBelow) {
        double across = room / (width * PIXELS);
        double down = roomBelow / (height * PIXELS);
        double wanted = switch (fit) {
            case NONE -> factor;
            case READING -> Math.min(across, LARGE);
            case WIDTH -> across;
            case PAGE -> Math.min(across, down);
        };
        return Math.clamp(wanted, 0.1, ZoomSteps.ALL.largest() / 100.0);
    }
}
