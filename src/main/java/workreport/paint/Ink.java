package workreport.paint;

/** What text and rules are printed in. */
public enum Ink {
    INK(PaletteColor.INK, 0),
    QUIET(PaletteColor.QUIET, 0.3f),
    RULE(PaletteColor.RULE, 0.6f),
    ACCENT(PaletteColor.GOAL, 0);

    private final PaletteColor color;
    private final float grey;

    Ink(PaletteColor color, float grey) {
        this.color = color;
        this.grey = grey;
    }

    PaletteColor color() {
        return color;
    }

    /** What it is without colour: 0 is black. */
    float grey() {
        return grey;
    }
}
