package workreport.app.session;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
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
 * @param lines the first character of the line at the top of the window, counted in the paragraph of the place, for each report's
 *     id; none where that begins in sight
 */
public record Session(
        Frame frame,
        Sides sides,
        Appearance appearance,
        @Nullable Language language,
        boolean numbersMarked,
        @Nullable SheetOptions sheet,
        Map<String, String> places,
        Map<String, Integer> lines,
        ReadingPreferences comforts) {

    /**
     * The window, in pixels.
     *
     * @param width of what is inside it
     * @param height of what is inside it
     * @param x of its left upper corner with its border; null, as y is then, to leave that to the system
     */
    public record Frame(
            double width,
            double height,
            boolean maximized,
            @Nullable Double x,
            @Nullable Double y) {

        public Frame {
            width = Math.clamp(width, SMALLEST, LARGEST);
            height = Math.clamp(height, SMALLEST, LARGEST);
            if (x == null || y == null || !(Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST)) {
                x = null;
                y = null;
            }
        }

        public Frame(double width, double height, boolean maximized) {
            this(width, height, maximized, (Point2D) null);
        }

        public Frame(double width, double height, boolean maximized, @Nullable Point2D corner) {
            this(
                    width,
                    height,
                    maximized,
                    corner == null ? null : Double.valueOf(corner.getX()),
                    corner == null ? null : Double.valueOf(corner.getY()));
        }

        /** Its left upper corner with its border, or null to leave that to the system. */
        @Nullable
        public Point2D corner() {
            return x == null || y == null ? null : new Point2D(x, y);
        }

        /** The same, so that no part of it is outside the screens or larger than the one that it is on. */
        public Frame within(List<Rectangle2D> screens) {
            Point2D corner = corner();
            Rectangle2D wanted = corner == null ? null : new Rectangle2D(corner.getX(), corner.getY(), width, height);
            Rectangle2D screen = wanted == null
                    ? screens.getFirst()
                    : screens.stream()
                            .max(Comparator.comparingDouble(each -> shared(each, wanted)))
                            .orElseThrow();
            double most = Math.max(1, screen.getHeight() - TITLE_BAR);
            double wide = Math.min(width, screen.getWidth());
            double high = Math.min(height, most);
            if (wanted == null || shared(screen, wanted) == 0) {
                return new Frame(wide, high, maximized);
            }
            Point2D in = new Point2D(
                    Math.clamp(wanted.getMinX(), screen.getMinX(), screen.getMaxX() - wide),
                    Math.clamp(
                            wanted.getMinY(),
                            screen.getMinY(),
                            screen.getMaxY() - Math.min(screen.getHeight(), high + TITLE_BAR)));
            return new Frame(wide, high, maximized, in);
        }

        private static double shared(Rectangle2D one, Rectangle2D other) {
            double wide = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
            double high = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
            return Math.max(0, wide) * Math.max(0, high);
        }
    }

    /** The panes beside the text. Widths in pixels. */
    public record Sides(double outlineWidth, double indicatorsWidth, boolean outlineShown, boolean indicatorsShown) {

        public Sides {
            outlineWidth = Math.clamp(outlineWidth, SMALLEST, LARGEST);
            indicatorsWidth = Math.clamp(indicatorsWidth, SMALLEST, LARGEST);
        }
    }

    /** Which of the palettes is used. */
    public enum Appearance {
        SYSTEM,
        LIGHT,
        DARK,
        SEPIA,
        CONTRAST
    }

    /** The width or height of a window or pane, in pixels. */
    private static final double SMALLEST = 120;

    private static final double LARGEST = 16_384;
    /** From the corner of the first screen, in pixels. */
    private static final double FARTHEST = 100_000;
    /** The room that is left for a title bar, in pixels. */
    private static final double TITLE_BAR = 40;

    /** How a first start looks. */
    public static final Session FIRST = new Session(
            new Frame(1280, 800, false),
            new Sides(272, 330, true, true),
            Appearance.SYSTEM,
            null,
            true,
            null,
            Map.of(),
            Map.of(),
            ReadingPreferences.FIRST);

    public Session {
        Objects.requireNonNull(frame);
        Objects.requireNonNull(sides);
        Objects.requireNonNull(appearance);
        Objects.requireNonNull(comforts);
        places = Map.copyOf(places);
        lines = Map.copyOf(lines);
    }

    /**
     * Joins what has changed here with what another run of the program has changed meanwhile. Where both have changed the same
     * thing, this one's counts; of recent files and sections read, both are kept.
     *
     * @param before this one when it was last joined
     * @param other the session of the other
     */
    Session join(Session before, Session other) {
        Map<String, String> theirPlaces = new HashMap<>(other.places);
        Map<String, Integer> theirLines = new HashMap<>(other.lines);
        places.forEach((report, place) -> {
            boolean moved = !place.equals(before.places.get(report))
                    || !Objects.equals(lines.get(report), before.lines.get(report));
            if (moved || !theirPlaces.containsKey(report)) {
                theirPlaces.put(report, place);
                theirLines.remove(report);
                Optional.ofNullable(lines.get(report)).ifPresent(line -> theirLines.put(report, line));
            }
        });
        return new Session(
                either(Session::frame, before, other),
                either(Session::sides, before, other),
                either(Session::appearance, before, other),
                either(Session::language, before, other),
                either(Session::numbersMarked, before, other),
                either(Session::sheet, before, other),
                theirPlaces,
                theirLines,
                comforts.join(before.comforts, other.comforts));
    }

    private <T> T either(Function<Session, T> part, Session before, Session other) {
        return part.apply(Objects.equals(part.apply(this), part.apply(before)) ? other : this);
    }
}
