package workreport.typeset;

import java.util.List;

/**
 * What is to be set: blocks, not yet divided into pages.
 *
 * @param pageOf how “page x of y” is said in each of its languages, with the placeholders {@code {0}} and {@code {1}}
 * @param mono whether everything is black and white, told apart by shape, dashes and hatching
 */
public record Manuscript(Metadata about, List<String> pageOf, PageFormat format, boolean mono, List<Block> blocks) {

    public Manuscript {
        pageOf = List.copyOf(pageOf);
        blocks = List.copyOf(blocks);
    }
}
