package workreport.sheet;

import java.util.ArrayList;
import java.util.List;
import workreport.analysis.ThemeDigest;
import workreport.evidence.Indicator;
import workreport.evidence.Report;
import workreport.evidence.Theme;
import workreport.typeset.Block;
import workreport.typeset.PageFormat;
import workreport.typeset.Setting;
import workreport.typeset.Style;
import workreport.typeset.Typefaces;

/** Everything that has a goal for the end of the term, by theme. */
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
        PageFormat format = PageFormat.of(stationery.options(), setting.air());
        String goal = Integer.toString(report.milestones().goal().orElse(0));
        List<String> titles = voices.say("sheet.overview", goal);
        List<Block> blocks = new ArrayList<>(
                stationery.head(voices.line(notation -> notation.language().of(report.place())), titles));
        IndicatorRows rows = new IndicatorRows(stationery.contents(), voices, typefaces, new SignLegend());
        long goals = 0;
        long judged = 0;
        for (Theme theme : report.themes()) {
            ThemeDigest digest = ThemeDigest.of(theme, report);
            List<Indicator> wanted = digest.synopses().stream()
                    .filter(synopsis -> !synopsis.goal().isEmpty())
                    .map(synopsis -> synopsis.indicator())
                    .toList();
            if (!wanted.isEmpty()) {
                rows.group(voices.line(notation -> notation.language().of(theme.name())));
                wanted.forEach(rows::add);
            }
            goals += wanted.size();
            judged += digest.judged();
        }
        blocks.addAll(stationery.paragraphs(Style.PLAIN, "sheet.overview.about", goals, goal, judged));
        blocks.add(rows.table());
        blocks.addAll(rows.notes());
        SheetTemplate.Name name = stationery.name("sheet.name.overview");
        return stationery.sheet(name, titles.getFirst(), stationery.source(), format, blocks);
    }
}
