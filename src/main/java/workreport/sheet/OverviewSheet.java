package workreport.sheet;

import java.util.ArrayList;
import java.util.List;
import workreport.analysis.Aims;
import workreport.analysis.ThemeDigest;
import workreport.evidence.Report;
import workreport.evidence.Theme;
import workreport.paint.Typefaces;
import workreport.typeset.Block;
import workreport.typeset.PageFormat;
import workreport.typeset.Style;

/** Everything that the report sets a goal for, by theme; without any goal, what it plans for the coming year. */
final class OverviewSheet {

    private final SheetTemplate stationery;
    private final SheetLanguages voices;
    private final Typefaces typefaces;

    OverviewSheet(SheetTemplate stationery, Typefaces typefaces) {
        this.stationery = stationery;
        this.typefaces = typefaces;
        voices = stationery.voices();
    }

    Sheet of(Setting setting) {
        Report report = stationery.report();
        PageFormat format = stationery.options().page(setting.air());
        Aims aims = stationery.profile().aims();
        List<String> titles = voices.say(aims.key("sheet.overview"), aims.years());
        List<Block> blocks = new ArrayList<>(
                stationery.head(voices.line(notation -> notation.language().of(report.place())), titles));
        IndicatorRows rows = new IndicatorRows(stationery.profile(), voices, typefaces, new SignLegend());
        long aimed = 0;
        long judged = 0;
        for (Theme theme : report.themes()) {
            ThemeDigest digest = ThemeDigest.of(theme, stationery.profile());
            if (!digest.aimed().isEmpty()) {
                rows.group(voices.line(notation -> notation.language().of(theme.name())));
                digest.aimed().forEach(rows::add);
            }
            aimed += digest.aimed().size();
            judged += digest.judged();
        }
        if (aimed == 0) {
            blocks.addAll(stationery.paragraphs(Style.PLAIN, "sheet.overview.none"));
        } else {
            blocks.addAll(
                    stationery.paragraphs(Style.PLAIN, aims.key("sheet.overview.about"), aimed, aims.years(), judged));
            blocks.add(rows.table());
            blocks.addAll(rows.notes());
        }
        SheetNames.Name name = stationery.names().of("sheet.name.overview");
        return stationery.sheet(name, titles.getFirst(), format, blocks);
    }
}
