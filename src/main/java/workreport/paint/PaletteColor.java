package workreport.paint;

import workreport.check.Code;

/**
 * The colours of charts and paper by their names in {@code palette.css}. The screen takes them from there, in the palette that
 * the reader has chosen; files and paper have those of the light one, which stand here. A test keeps the two equal.
 */
public enum PaletteColor {
    /** The background of charts. */
    CARD(0xFFFFFF),
    RULE(0xDDD8CE),
    INK(0x1F2328),
    QUIET(0x57534A),
    BASELINE(0x596978),
    CURRENT(0x1F5A8C),
    NEXT(0x8A5200),
    GOAL(0xA8322A),
    COMPUTED(0x6C675B),
    /** What the program has read and nobody has confirmed. */
    READ(0x6B5B95);

    private final int rgb;

    PaletteColor(int rgb) {
        this.rgb = rgb;
    }

    /** Its name in the palette, {@code -goal}. */
    public String property() {
        return "-" + Code.of(this);
    }

    /** What it is on light ground: red, green and blue, eight bits each. */
    int rgb() {
        return rgb;
    }

    /** The same as {@code #RRGGBB}. */
    public String hex() {
        return hex(rgb);
    }

    /**
     * Its colour when blended with a card's background, as {@code #RRGGBB}.
     *
     * @param opacity 0 to 1
     */
    String onCard(double opacity) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int below = CARD.rgb >> shift & 0xFF;
            int above = rgb >> shift & 0xFF;
            mixed |= (int) Math.round(below + opacity * (above - below)) << shift;
        }
        return hex(mixed);
    }

    private static String hex(int rgb) {
        return "#%06X".formatted(rgb);
    }
}
