package workreport.window;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workreport.language.Language;
import workreport.sheet.SheetOptions;

/**
 * What comes back at the next start.
 *
 * @param language the language chosen, or null to follow the system
 * @param numbersMarked whether numbers that lead somewhere are marked in the text
 * @param sheet how sheets are to be, or null as long as the reader has chosen nothing
 * @param places the last place, for each report's id
 */
record Session(
        Frame frame,
        Sides sides,
        Appearance appearance,
        @Nullable Language language,
        boolean numbersMarked,
        @Nullable SheetOptions sheet,
        Map<String, String> places,
        Comforts comforts) {

    /** The window. Sizes in pixels. */
    record Frame(double width, double height, boolean maximized) {}

    /** The panes beside the text. Widths in pixels. */
    record Sides(double outlineWidth, double indicatorsWidth, boolean outlineShown, boolean indicatorsShown) {}

    /** Which of the palettes is used. */
    enum Appearance {
        SYSTEM,
        LIGHT,
        DARK,
        SEPIA,
        CONTRAST
    }

    /** How a first start looks. */
    static final Session FIRST = new Session(
            new Frame(1280, 800, false),
            new Sides(272, 330, true, true),
            Appearance.SYSTEM,
            null,
            true,
            null,
            Map.of(),
            Comforts.FIRST);

    Session {
        places = Map.copyOf(places);
    }

    Session withFrame(Frame chosen) {
        return new Session(chosen, sides, appearance, language, numbersMarked, sheet, places, comforts);
    }

    Session withSides(Sides chosen) {
        return new Session(frame, chosen, appearance, language, numbersMarked, sheet, places, comforts);
    }

    Session withAppearance(Appearance chosen) {
        return new Session(frame, sides, chosen, language, numbersMarked, sheet, places, comforts);
    }

    Session withLanguage(Language chosen) {
        return new Session(frame, sides, appearance, chosen, numbersMarked, sheet, places, comforts);
    }

    Session withNumbersMarked(boolean marked) {
        return new Session(frame, sides, appearance, language, marked, sheet, places, comforts);
    }

    Session withSheet(@Nullable SheetOptions chosen) {
        return new Session(frame, sides, appearance, language, numbersMarked, chosen, places, comforts);
    }

    Session withPlace(String report, String place) {
        Map<String, String> moved = new HashMap<>(places);
        moved.put(report, place);
        return new Session(frame, sides, appearance, language, numbersMarked, sheet, moved, comforts);
    }

    Session withComforts(Comforts chosen) {
        return new Session(frame, sides, appearance, language, numbersMarked, sheet, places, chosen);
    }
}
