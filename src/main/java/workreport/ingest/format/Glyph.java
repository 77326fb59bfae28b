package workreport.ingest.format;

/**
 * A piece of text where it stands on a page, usually one character. Lengths are in points, from the page's upper left corner.
 *
 * @param x its left edge
 * @param y its baseline
 * @param size of its letters
 */
record Glyph(String text, float x, float y, float width, float size, boolean bold) {

    float right() {
        return x + width;
    }

    float middle() {
        return x + width / 2;
    }
}
