package workreport.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import workreport.evidence.Report;

/** Made-up reports of other kinds than the one that comes with the program. */
public final class MadeReports {

    private MadeReports() {}

    /** A yearly one without a word of English, without date, speaker and short names, and with four levels of headings. */
    public static Report untranslated() {
        return read("untranslated");
    }

    /** A single paragraph, and nothing else. */
    public static Report oneParagraph() {
        return read("one-paragraph");
    }

    /** One in which a person has entered results from elsewhere: beside those of the text, later ones, and where it has none. */
    public static Report entered() {
        return read("entered");
    }

    /** One whose current values are in part estimates, with a result beside one of them. */
    public static Report estimates() {
        return read("estimates");
    }

    /** One with ranges for targets of every kind, and for a result. */
    public static Report ranges() {
        return read("ranges");
    }

    private static Report read(String name) {
        try (InputStream in = MadeReports.class.getResourceAsStream("/workreport/reports/" + name + ".json")) {
            return ReportFile.read(name, in).report();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FaultyFileException faulty) {
            throw new IllegalStateException(faulty.faults().toString(), faulty);
        }
    }
}
