package workreport.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workreport.load.ReportFile;
import workreport.model.Contents;

/** The bundled report's sheets, one of every kind. */
final class Sample {

    static final Contents CONTENTS = new Contents(ReportFile.bundled());
    static final Typefaces TYPEFACES = new Typefaces();

    private Sample() {}

    static Sheets sheets(SheetOptions options) {
        return new Sheets(CONTENTS, options, TYPEFACES);
    }

    static byte[] pdf(Sheet sheet) {
        return new SheetPdf(TYPEFACES).bytes(sheet);
    }

    static Map<String, Sheet> everyKind(SheetOptions options) {
        Sheets sheets = sheets(options);
        Map<String, Sheet> kinds = new LinkedHashMap<>();
        kinds.put("section", sheets.section(CONTENTS.section("s2.1").orElseThrow()));
        kinds.put("chapter", sheets.section(CONTENTS.section("s1").orElseThrow()));
        kinds.put("theme", sheets.theme(CONTENTS.theme("ecology").orElseThrow()));
        kinds.put(
                "indicator", sheets.indicator(CONTENTS.indicator("forest-cover").orElseThrow()));
        kinds.put(
                "selection",
                sheets.selection(List.copyOf(CONTENTS.report().indicators().subList(0, 7))));
        kinds.put("overview", sheets.overview());
        kinds.put("report", sheets.report());
        return kinds;
    }
}
