package workreport.sheet;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import workreport.language.Language;

/** The structure tree of a document, and which piece of which page belongs to which element. */
final class Structure {

    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Map<Tag, PDStructureElement> elements = new IdentityHashMap<>();
    private final List<COSArray> pieces = new ArrayList<>();
    private PDPage page = new PDPage();

    Structure(PDDocument document, Tag tag) {
        this.document = document;
        document.getDocumentCatalog().setStructureTreeRoot(root);
        add(tag, root);
    }

    /** A language as documents name it. */
    static String tongue(Language language) {
        return language == Language.ZH ? "zh-CN" : "en";
    }

    private void add(Tag tag, PDStructureNode parent) {
        PDStructureElement element = new PDStructureElement(tag.type, parent);
        parent.appendKid(element);
        if (tag.language != null) {
            element.setLanguage(tongue(tag.language));
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
        page.setStructParents(pieces.size());
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        pieces.add(new COSArray());
    }

    /** Takes the next piece of this page into an element; gives its number. */
    int piece(Tag tag) {
        COSArray here = pieces.getLast();
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

    /** Says where a figure is. */
    void place(Tag figure, PDRectangle box) {
        PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
        layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        layout.setBBox(box);
        elements.get(figure).addAttribute(layout);
    }

    /** Leads from every page back to the elements. */
    void close() {
        COSArray numbers = new COSArray();
        for (int i = 0; i < pieces.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(pieces.get(i));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(pieces.size());
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
