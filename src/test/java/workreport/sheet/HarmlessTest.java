package workreport.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;

/** A sheet does nothing by itself: every object of the file is looked at. */
class HarmlessTest {

    /** Of what PDF can do, each has a name of its own. */
    private static final Set<String> DOES_SOMETHING = Set.of(
            "JavaScript",
            "JS",
            "Launch",
            "OpenAction",
            "AA",
            "SubmitForm",
            "ImportData",
            "ResetForm",
            "GoToR",
            "GoToE",
            "URI",
            "Rendition",
            "RichMedia",
            "Movie",
            "Sound",
            "Trans",
            "Hide",
            "EmbeddedFile",
            "EmbeddedFiles",
            "Filespec",
            "EF",
            "AcroForm",
            "XFA",
            "Encrypt");

    @Test
    void noSheetHasScriptsActionsFilesOrForms() throws IOException {
        for (Map.Entry<String, Sheet> kind :
                Sample.everyKind(SheetOptions.STANDARD.with(Labels.BOTH)).entrySet()) {
            try (PDDocument pdf = Loader.loadPDF(Sample.pdf(kind.getValue()))) {
                assertThat(doings(pdf)).as(kind.getKey()).isEmpty();
            }
        }
    }

    /** The search itself finds what it is for. */
    @Test
    void aScriptWouldBeFound() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            assertThat(doings(pdf)).containsExactlyInAnyOrder("JS", "JavaScript", "OpenAction");
        }
    }

    private static Set<String> doings(PDDocument pdf) {
        Set<String> found = new TreeSet<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>(List.of(pdf.getDocument().getTrailer()));
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (!seen.add(next)) {
                continue;
            }
            Set<COSBase> inner = new HashSet<>();
            switch (next) {
                case COSObject object -> inner.add(object.getObject());
                case COSArray array -> array.forEach(inner::add);
                case COSDictionary dictionary ->
                    dictionary.entrySet().forEach(entry -> {
                        found.add(entry.getKey().getName());
                        inner.add(entry.getValue());
                    });
                case COSName name -> found.add(name.getName());
                default -> {}
            }
            inner.remove(null);
            open.addAll(inner);
        }
        assertThat(found).contains("Type", "Pages");
        found.retainAll(DOES_SOMETHING);
        return found;
    }
}
