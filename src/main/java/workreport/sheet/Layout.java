package workreport.sheet;

import java.util.List;

/**
 * A sheet divided into pages.
 *
 * @param root of its structure
 * @param bookmarks entries of the outline, in order
 */
record Layout(List<Page> pages, Tag root, List<Bookmark> bookmarks) {

    Layout {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
    }

    /** A heading in the outline: which page, from 0, and how far down, in points. */
    record Bookmark(String title, int level, int page, double y) {}
}
