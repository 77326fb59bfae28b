package workreport.typeset;

import org.apache.pdfbox.util.Version;
import workreport.platform.ProgramVersion;

/** What makes the sheets, as their files name it. */
final class Producer {

    private Producer() {}

    /** The program with its version. */
    static String name() {
        return "Work report viewer " + ProgramVersion.text();
    }

    /** The library that writes the files for it. */
    static String library() {
        return "Apache PDFBox " + Version.getVersion();
    }
}
