package workreport.typeset;

import java.util.List;

/**
 * What is to be set: blocks, not yet divided into pages.
 *
 * @param pages how its pages are counted in each of its languages
 * @param mono whether everything is black and white, told apart by shape, dashes and hatching
 */
public record Manuscript(Metadata about, List<PageCount> pages, PageFormat format, boolean mono, List<Block> blocks) {

    /** Says “page x of y”. */
    @FunctionalInterface
    public interface PageCount {

        String say(int page, int of);
    }

    public Manuscript {
        pages = List.copyOf(pages);
        blocks = List.copyOf(blocks);
    }
}
