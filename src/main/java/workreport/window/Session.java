package workreport.window;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workreport.language.Language;

/**
 * What comes back at the next start.
 *
 * @param width of the window, in pixels
 * @param height of the window, in pixels
 * @param outlineWidth of the outline, in pixels
 * @param indicatorsWidth of the indicator pane, in pixels
 * @param language the language chosen, or null to follow the system
 * @param numbersMarked whether numbers that lead somewhere are marked in the text
 * @param places the id of the last place, for each report's id
 */
record Session(
        double width,
        double height,
        boolean maximized,
        double outlineWidth,
        double indicatorsWidth,
        boolean outlineShown,
        boolean indicatorsShown,
        Appearance appearance,
        @Nullable Language language,
        boolean numbersMarked,
        Map<String, String> places) {

    /** Which of the two palettes is used. */
    enum Appearance {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** How a first start looks. */
    static final Session FIRST =
            new Session(1280, 800, false, 272, 330, true, true, Appearance.SYSTEM, null, true, Map.of());

    Session {
        places = Map.copyOf(places);
    }

    Session withAppearance(Appearance chosen) {
        return new Session(
                width,
                height,
                maximized,
                outlineWidth,
                indicatorsWidth,
                outlineShown,
                indicatorsShown,
                chosen,
                language,
                numbersMarked,
                places);
    }

    Session withLanguage(Language chosen) {
        return new Session(
                width,
                height,
                maximized,
                outlineWidth,
                indicatorsWidth,
                outlineShown,
                indicatorsShown,
                appearance,
                chosen,
                numbersMarked,
                places);
    }

    Session withPlace(String report, String place) {
        Map<String, String> moved = new HashMap<>(places);
        moved.put(report, place);
        return new Session(
                width,
                height,
                maximized,
                outlineWidth,
                indicatorsWidth,
                outlineShown,
                indicatorsShown,
                appearance,
                language,
                numbersMarked,
                moved);
    }

    Session withWindow(double newWidth, double newHeight, boolean newMaximized) {
        return new Session(
                newWidth,
                newHeight,
                newMaximized,
                outlineWidth,
                indicatorsWidth,
                outlineShown,
                indicatorsShown,
                appearance,
                language,
                numbersMarked,
                places);
    }

    Session withPanes(double outline, double indicators, boolean showOutline, boolean showIndicators) {
        return new Session(
                width,
                height,
                maximized,
                outline,
                indicators,
                showOutline,
                showIndicators,
                appearance,
                language,
                numbersMarked,
                places);
    }

    Session withNumbersMarked(boolean marked) {
        return new Session(
                width,
                height,
                maximized,
                outlineWidth,
                indicatorsWidth,
                outlineShown,
                indicatorsShown,
                appearance,
                language,
                marked,
                places);
    }
}
