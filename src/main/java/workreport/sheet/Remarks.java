package workreport.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workreport.language.Notation;
import workreport.paint.Typefaces;
import workreport.typeset.Block;
import workreport.typeset.Run;
import workreport.typeset.Run.Link;
import workreport.typeset.Style;

/** What is to be said of some rows of a table: a sign in the row, the words below the table. The same words have one sign. */
final class Remarks {

    private static final int FIRST_CIRCLED = 0x2460;
    private static final int MOST_CIRCLED = 20;

    private final SheetLanguages voices;
    private final Typefaces typefaces;
    /** The remarks, by their text in the languages that differ. */
    private final Map<List<String>, String> signs = new LinkedHashMap<>();

    Remarks(SheetLanguages voices, Typefaces typefaces) {
        this.voices = voices;
        this.typefaces = typefaces;
    }

    /** The sign that number has among the signs of a sheet, counted from 0. */
    static String sign(int number, Typefaces typefaces) {
        int circled = FIRST_CIRCLED + number;
        return number < MOST_CIRCLED && typefaces.has(circled) ? Character.toString(circled) : "[" + (number + 1) + "]";
    }

    /** The sign of a remark, to stand behind a name; nothing for an empty one. */
    List<Run> sign(List<String> remark) {
        if (remark.isEmpty()) {
            return List.of();
        }
        String sign = signs.computeIfAbsent(List.copyOf(remark), _ -> sign(signs.size(), typefaces));
        Run run = PlaceStationery.plain(sign);
        return List.of(
                PlaceStationery.plain("\u00A0"),
                new Run(
                        run.text(),
                        run.face(),
                        run.ink(),
                        new Link(anchor(sign), voices.line("sheet.link.note", sign))));
    }

    private static String anchor(String sign) {
        return "remark:" + sign;
    }

    /** The words of all of them. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        signs.forEach((remark, sign) -> {
            for (int i = 0; i < remark.size(); i++) {
                Notation notation = voices.all().get(Math.min(i, voices.all().size() - 1));
                blocks.add(new Block.Text(
                        Style.NOTE,
                        List.of(PlaceStationery.quiet(sign + " " + remark.get(i))),
                        notation.language(),
                        0,
                        i == 0 ? anchor(sign) : null));
            }
        });
        return blocks;
    }
}
