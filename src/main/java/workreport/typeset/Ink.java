package workreport.typeset;

/** What text and rules are printed in. */
public enum Ink {
    INK("-ink", 0),
    QUIET("-quiet", 0.3f),
    RULE("-rule", 0.6f),
    ACCENT("-goal", 0);

    private final String colour;
    private final float grey;

    Ink(String colour, float grey) {
        this.colour = colour;
        this.grey = grey;
    }

    /** Its name in the palette. */
    public String colour() {
        return colour;
    }

    /** What it is without colour: 0 is black. */
    public float grey() {
        return grey;
    }
}
