package workreport.sheet;

import java.util.List;

/**
 * A sheet divided into pages.
 *
 * @param root of its structure
 * @param bookmarks entries of the outline, in order
 * @param lastFilled how much of the last page is filled, from 0 to 1
 */
record Layout(List<Page> pages, Tag root, List<Bookmark> bookmarks, double lastFilled) {

    Layout {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
    }

    /** A heading in the outline: which page, from 0, and how far down, in points. */
    record Bookmark(String title, int level, int page, double y) {}
}
