package workreport.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
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
import workreport.typeset.Typesetter;

/**
 * Every kind of sheet that can be made of a report. Where only little would stand on a last page, lines and small charts are
 * set closer if that saves the page; text is never made smaller for it.
 */
public final class Sheets {

    private static final double LITTLE = 0.4;

    private final SheetTemplate stationery;
    private final Typefaces typefaces;
    private final BooleanSupplier cancelled;
    private final IndicatorBlocks indicators;

    public Sheets(ReportProfile report, SheetOptions options, Typefaces typefaces) {
        this(report, options, typefaces, () -> false);
    }

    /**
     * @param cancelled asked again and again while a sheet is made
     */
    public Sheets(ReportProfile report, SheetOptions options, Typefaces typefaces, BooleanSupplier cancelled) {
        this.typefaces = typefaces;
        this.cancelled = cancelled;
        stationery = new SheetTemplate(report, options);
        indicators = new IndicatorBlocks(stationery, typefaces);
    }

    /**
     * A section or chapter: its key sentences or text, and its indicators.
     *
     * @throws CancellationException if cancelled, as from all the others
     */
    public Sheet section(Section section) {
        return fitted(setting -> new SectionSheet(stationery, indicators).of(section, setting));
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
        return fitted(setting -> new IndicatorSheet(stationery, typefaces).of(indicator, setting));
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
        return fitted(new OverviewSheet(stationery, typefaces)::of);
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
        return fitted(setting -> {
            PageFormat format = stationery.options().page(setting.air());
            List<Block> blocks = new ArrayList<>(head);
            blocks.addAll(indicators.of(wanted, format, setting));
            return stationery.sheet(name, title, format, blocks);
        });
    }

    private Sheet fitted(Function<Setting, Sheet> make) {
        Sheet sheet = make.apply(Setting.USUAL);
        Typesetter.Extent extent = extent(sheet);
        if (extent.pages() == 1 || extent.lastFilled() > LITTLE) {
            return sheet;
        }
        return Setting.tighter()
                .map(make)
                .filter(tighter -> extent(tighter).pages() < extent.pages())
                .findFirst()
                .orElse(sheet);
    }

    private Typesetter.Extent extent(Sheet sheet) {
        return new Typesetter(typefaces).extent(sheet.manuscript(), cancelled);
    }
}
