package workreport.typeset;

import java.util.List;
import java.util.Map;

/**
 * A manuscript divided into pages.
 *
 * @param root of its structure
 * @param bookmarks entries of the outline, in order
 * @param places by anchor, where links lead
 * @param smallerTables the size of text in a table that would not fit otherwise, in points; 0 if all do
 * @param lastFilled how much of the last page is filled, from 0 to 1
 */
record Layout(
        List<Page> pages,
        Tag root,
        List<Bookmark> bookmarks,
        Map<String, Place> places,
        double smallerTables,
        double lastFilled) {

    Layout {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
        places = Map.copyOf(places);
    }

    /** Where links lead: which page, from 0, and how far down, in points. */
    record Place(int page, double y) {}

    /**
     * A heading in the outline: which page, from 0, and how far down, in points.
     *
     * @param tag the heading itself, which knows its language
     */
    record Bookmark(String title, Tag tag, int level, int page, double y) {}
}
