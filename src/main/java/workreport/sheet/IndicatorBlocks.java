package workreport.sheet;

import java.util.ArrayList;
import java.util.List;
import workreport.evidence.Indicator;
import workreport.paint.Typefaces;
import workreport.typeset.Block;
import workreport.typeset.PageFormat;

/** What a sheet says about several indicators: their table, their charts with the key, and the notes. */
final class IndicatorBlocks {

    private final SheetTemplate stationery;
    private final Typefaces typefaces;

    IndicatorBlocks(SheetTemplate stationery, Typefaces typefaces) {
        this.stationery = stationery;
        this.typefaces = typefaces;
    }

    /** Nothing where there are no indicators. */
    List<Block> of(List<Indicator> indicators, PageFormat format, Setting setting) {
        if (indicators.isEmpty()) {
            return List.of();
        }
        SignLegend signs = new SignLegend();
        IndicatorRows rows = new IndicatorRows(stationery.profile(), stationery.voices(), typefaces, signs);
        indicators.forEach(rows::add);
        List<Block> blocks = new ArrayList<>();
        blocks.add(stationery.heading("sheet.indicators"));
        blocks.add(rows.table());
        Pictures pictures = new Pictures(stationery.profile(), stationery.voices(), typefaces, format, signs);
        pictures.cards(indicators, setting.cardHeight()).ifPresent(cards -> {
            blocks.add(stationery.heading("sheet.charts"));
            blocks.add(cards);
            blocks.addAll(pictures.key());
        });
        List<Block> notes = rows.notes();
        if (!notes.isEmpty()) {
            blocks.add(stationery.heading("sheet.notes"));
            blocks.addAll(notes);
        }
        return blocks;
    }
}
