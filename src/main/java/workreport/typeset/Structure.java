package workreport.typeset;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The structure tree of a document, and which piece of which page belongs to which element. */
final class Structure {

    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Map<Tag, PDStructureElement> elements = new IdentityHashMap<>();
    /** By the keys of the parent tree: of a page its elements by the number of the piece, of a link its one element. */
    private final List<COSBase> parents = new ArrayList<>();

    private COSArray here = new COSArray();
    private PDPage page = new PDPage();

    Structure(PDDocument document, Tag tag) {
        this.document = document;
        document.getDocumentCatalog().setStructureTreeRoot(root);
        add(tag, root);
    }

    private void add(Tag tag, PDStructureNode parent) {
        PDStructureElement element = new PDStructureElement(tag.type, parent);
        parent.appendKid(element);
        if (tag.language != null) {
            element.setLanguage(tag.language.tag());
        }
        if (tag.alternative != null) {
            element.setAlternateDescription(tag.alternative);
        }
        if (tag.scope != null) {
            PDTableAttributeObject heading = new PDTableAttributeObject();
            heading.setScope(tag.scope);
            element.addAttribute(heading);
        }
        elements.put(tag, element);
        tag.kids.forEach(kid -> add(kid, element));
    }

    /** What follows is on this page. */
    void begin(PDPage next) {
        page = next;
        page.setStructParents(parents.size());
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        here = new COSArray();
        parents.add(here);
    }

    /** Takes the next piece of this page into an element; gives its number. */
    int piece(Tag tag) {
        int number = here.size();
        PDStructureElement element = elements.get(tag);
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        if (element.getPage() == null) {
            element.setPage(page);
        }
        here.add(element.getCOSObject());
        return number;
    }

    /** The element that a tag has become. */
    PDStructureElement element(Tag tag) {
        return Objects.requireNonNull(elements.get(tag));
    }

    /** Says where a figure is. */
    void place(Tag figure, PDRectangle box) {
        PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
        layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        layout.setBBox(box);
        elements.get(figure).addAttribute(layout);
    }

    /** Says that an element is what is clicked on. */
    void link(Tag tag, PDAnnotationLink link, PDPage on) {
        PDStructureElement element = elements.get(tag);
        PDObjectReference reference = new PDObjectReference();
        reference.getCOSObject().setItem(COSName.PG, on);
        reference.setReferencedObject(link);
        element.appendKid(reference);
        link.setStructParent(parents.size());
        parents.add(element.getCOSObject());
    }

    /** Leads from every page and link back to the elements. */
    void close() {
        COSArray numbers = new COSArray();
        for (int i = 0; i < parents.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(parents.get(i));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(parents.size());
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
