package workreport.typeset;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import workreport.typeset.Layout.Bookmark;

/** The outline beside the pages, from the headings. */
final class Bookmarks {

    private Bookmarks() {}

    private record Step(int level, PDOutlineNode node) {}

    static void add(PDDocument document, List<Bookmark> bookmarks, Structure structure, double height) {
        if (bookmarks.isEmpty()) {
            return;
        }
        PDDocumentOutline outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        Deque<Step> path = new ArrayDeque<>(List.of(new Step(0, outline)));
        for (Bookmark bookmark : bookmarks) {
            PDPageXYZDestination place = new PDPageXYZDestination();
            place.setPage(document.getPage(bookmark.page()));
            place.setTop((int) Math.ceil(height - bookmark.y()));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            item.setDestination(place);
            item.setStructureElement(structure.element(bookmark.tag()));
            while (path.getFirst().level() >= bookmark.level()) {
                path.removeFirst();
            }
            path.getFirst().node().addLast(item);
            path.addFirst(new Step(bookmark.level(), item));
        }
        outline.openNode();
    }
}
