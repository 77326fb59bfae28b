package workreport.ui;

import javafx.scene.input.ScrollEvent;

/** A mouse wheel. */
public final class Wheel {

    private Wheel() {}

    /**
     * A turn of it.
     *
     * @param x where the pointer is, inside what is turned over
     * @param control whether Ctrl is held
     * @param delta how far, up if positive
     */
    public static ScrollEvent turn(double x, double y, boolean control, double delta) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                control,
                false,
                false,
                false,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}
