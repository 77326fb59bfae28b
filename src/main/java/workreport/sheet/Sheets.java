package workreport.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import workreport.analysis.Aims;
import workreport.analysis.ReportProfile;
import workreport.analysis.ThemeDigest;
import workreport.document.Section;
import workreport.evidence.Indicator;
import workreport.evidence.Theme;
import workreport.notes.Placed;
import workreport.paint.Typefaces;
import workreport.typeset.Block;
import workreport.typeset.PageFormat;
import workreport.typeset.Style;

/**
 * Every kind of sheet that can be made of a report. If a last page would be nearly empty, lines and small charts are
 * set closer if that saves the page; text is never made smaller for it.
 */
public final class Sheets {

    private final SheetTemplate stationery;
    private final Typefaces typefaces;
    private final Fitting fitting;
    private final IndicatorBlocks indicators;

    public Sheets(ReportProfile report, SheetOptions options, Typefaces typefaces) {
        this(report, options, typefaces, () -> false);
    }

    /**
     * @param cancelled polled while a sheet is made
     */
    public Sheets(ReportProfile report, SheetOptions options, Typefaces typefaces, BooleanSupplier cancelled) {
        this.typefaces = typefaces;
        fitting = new Fitting(typefaces, cancelled);
        stationery = new SheetTemplate(report, options);
        indicators = new IndicatorBlocks(stationery, typefaces);
    }

    /**
     * A section or chapter: its key sentences or text, and its indicators.
     *
     * @throws CancellationException if cancelled, as from all the others
     */
    public Sheet section(Section section) {
        return fitting.of(setting -> new SectionSheet(stationery, indicators).of(section, setting));
    }

    /** A theme with all its indicators. */
    public Sheet theme(Theme theme) {
        SheetLanguages voices = stationery.voices();
        ThemeDigest digest = ThemeDigest.of(theme, stationery.profile());
        List<Indicator> all = digest.indicators();
        List<String> titles = voices.each(theme.name());
        List<Block> head = new ArrayList<>(stationery.head(voices.line("table.column.theme"), titles));
        Aims aims = stationery.profile().aims();
        head.addAll(stationery.paragraphs(
                Style.PLAIN,
                aims.key("themes.counts"),
                all.size(),
                digest.aimed().size(),
                aims.years(),
                digest.judged()));
        return several(stationery.name(theme), titles.getFirst(), head, all);
    }

    /** One indicator: its chart, how it is going, and every observation with its sentence. */
    public Sheet indicator(Indicator indicator) {
        return fitting.of(setting -> new IndicatorSheet(stationery, typefaces).of(indicator, setting));
    }

    /** Any indicators, in that order. */
    public Sheet selection(List<Indicator> selected) {
        SheetLanguages voices = stationery.voices();
        List<String> titles = voices.say("sheet.selection", selected.size());
        SheetNames.Name name = stationery.names().of("sheet.name.selection");
        return several(name, titles.getFirst(), stationery.head(voices.line("view.indicators"), titles), selected);
    }

    /** Everything that the report sets a goal for, by theme. */
    public Sheet overview() {
        return fitting.of(new OverviewSheet(stationery, typefaces)::of);
    }

    /** The whole text as a document in the layout of GB/T 9704, with an outline. */
    public Sheet report() {
        return new ReportDocument(stationery).make();
    }

    /** The reader's notes and bookmarks, in that order. */
    public Sheet notes(List<Placed> entries) {
        SheetLanguages voices = stationery.voices();
        List<String> titles = voices.say("notes.title");
        List<Block> blocks = new ArrayList<>(stationery.head(
                voices.line(
                        notation -> notation.language().of(stationery.report().title())),
                titles));
        blocks.addAll(new NotesSheet(stationery.contents(), voices.first()).blocks(entries));
        PageFormat format = stationery.options().page(1);
        return stationery.sheet(stationery.names().of("sheet.name.notes"), titles.getFirst(), format, blocks);
    }

    private Sheet several(SheetNames.Name name, String title, List<Block> head, List<Indicator> wanted) {
        return fitting.of(setting -> {
            PageFormat format = stationery.options().page(setting.air());
            List<Block> blocks = new ArrayList<>(head);
            blocks.addAll(indicators.of(wanted, format, setting));
            return stationery.sheet(name, title, format, blocks);
        });
    }
}
