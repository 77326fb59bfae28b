package workreport.ingest.format;

import java.util.List;

/**
 * What stands on a page, in any order.
 *
 * @param number from 1
 */
record GlyphPage(int number, float width, float height, List<Glyph> glyphs) {}
