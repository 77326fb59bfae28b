package workreport.typeset;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/** Where a click leads: from rows to their charts and notes, and from notes back to their rows. */
final class Links {

    private Links() {}

    static void add(PDDocument document, Layout layout, Structure structure, double height) throws IOException {
        for (int i = 0; i < layout.pages().size(); i++) {
            PDPage page = document.getPage(i);
            for (Item item : layout.pages().get(i).items) {
                if (item instanceof Item.Way way) {
                    PDAnnotationLink link = link(way, height);
                    Layout.Place place = layout.places().get(way.link().target());
                    if (place == null) {
                        throw new IllegalStateException("leads nowhere: " + way.link());
                    }
                    PDPageXYZDestination destination = new PDPageXYZDestination();
                    destination.setPage(document.getPage(place.page()));
                    destination.setTop((int) Math.ceil(height - place.y()));
                    link.setDestination(destination);
                    page.getAnnotations().add(link);
                    structure.link(way.tag(), link, page);
                }
            }
        }
    }

    private static PDAnnotationLink link(Item.Way way, double height) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(
                (float) way.x(), (float) (height - way.y() - way.height()), (float) way.width(), (float) way.height()));
        link.setContents(way.link().said());
        link.setPrinted(true);
        // No frame around it.
        COSArray border = new COSArray();
        for (int i = 0; i < 3; i++) {
            border.add(COSInteger.ZERO);
        }
        link.setBorder(border);
        return link;
    }
}
