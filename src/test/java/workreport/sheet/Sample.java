package workreport.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import workreport.analysis.ReportProfile;
import workreport.document.Bilingual;
import workreport.document.Paragraph;
import workreport.evidence.Contents;
import workreport.evidence.Report;
import workreport.language.Language;
import workreport.load.ReportFile;
import workreport.notes.Bookmark;
import workreport.notes.HighlightColor;
import workreport.notes.Note;
import workreport.notes.Notebook;
import workreport.notes.Passage;
import workreport.notes.Placement;
import workreport.paint.Typefaces;
import workreport.series.IndicatorSeries;
import workreport.series.MadePlace;
import workreport.series.PlaceSeries;
import workreport.typeset.Block;
import workreport.typeset.Manuscript;
import workreport.typeset.Metadata;
import workreport.typeset.Typesetter;

/** The bundled report's sheets, one of every kind. */
public final class Sample {

    public static final ReportProfile PROFILE = new ReportProfile(ReportFile.bundled());
    public static final Contents CONTENTS = PROFILE.contents();
    public static final Typefaces TYPEFACES = new Typefaces();

    private static final PlaceSeries MADE = MadePlace.series();

    private Sample() {}

    /** The sheets of a place, its verdicts in the offices' words. */
    static PlaceSheets place(PlaceSeries series, SheetOptions options) {
        return new PlaceSheets(series, new Bilingual("临川县", null), options, false, TYPEFACES, () -> false);
    }

    public static Sheets sheets(SheetOptions options) {
        return new Sheets(PROFILE, options, TYPEFACES);
    }

    public static byte[] pdf(Sheet sheet) {
        return new Typesetter(TYPEFACES).set(sheet.manuscript()).bytes();
    }

    /** Notes in every colour, one of them on words that the report does not have, and a bookmark. */
    private static Notebook notebook() {
        Instant now = Instant.EPOCH;
        Paragraph paragraph =
                CONTENTS.section("s2.1").orElseThrow().text().findFirst().orElseThrow();
        Notebook notebook = Notebook.empty(CONTENTS.report().id());
        for (HighlightColor tint : HighlightColor.values()) {
            Passage passage = Passage.of(paragraph.id(), paragraph.text(), tint.ordinal(), 12);
            String text = "甲\tb\u0007\n\n😀 שלום\n" + "长".repeat(90);
            notebook = notebook.with(new Note("n" + tint, passage, tint, text, now, now), now);
        }
        Passage lost = new Passage("s9.p1", 0, "此处没有这些文字", "", "");
        return notebook.with(new Note("lost", lost, HighlightColor.FIRST, "", now, now), now)
                .with(new Bookmark("s2.1", "标题", now, now), now);
    }

    /** A sheet of those blocks. */
    public static Sheet sheet(List<Block> blocks) {
        return sheet(SheetOptions.STANDARD, blocks);
    }

    /** The same on the page of those options. */
    public static Sheet sheet(SheetOptions options, List<Block> blocks) {
        Metadata about = new Metadata(
                "name",
                "title",
                Language.ZH,
                LocalDate.of(2022, 1, 6),
                List.of(new Metadata.Said(Language.ZH, "source")),
                "author");
        return new Sheet(
                "name",
                "plain",
                new Manuscript(about, List.of((page, pages) -> page + "/" + pages), options.page(1), false, blocks));
    }

    /** All sheets of a report, but for those of a choice. */
    public static Stream<Sheet> all(ReportProfile profile, SheetOptions options) {
        Sheets sheets = new Sheets(profile, options, TYPEFACES);
        Report report = profile.report();
        return Stream.of(
                        Stream.of(sheets.overview(), sheets.report()),
                        report.allSections().map(sheets::section),
                        report.themes().stream().map(sheets::theme),
                        report.indicators().stream().map(sheets::indicator))
                .flatMap(part -> part);
    }

    public static Map<String, Sheet> everyKind(SheetOptions options) {
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
        kinds.put("notes", sheets.notes(new Placement(CONTENTS).inOrder(notebook())));
        PlaceSheets place = place(MADE, options);
        kinds.put("series", place.indicator(IndicatorSeries.all(MADE).getFirst()));
        kinds.put("card", place.scoreCard());
        kinds.put("promises", place.promises(MADE.reports().getFirst()));
        return kinds;
    }
}
