package workreport.paint;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The colours by their names, {@code -goal}, each as {@code #RRGGBB}.
 */
public record Palette(Map<String, String> colours) {

    /** The name of what charts stand on. */
    static final String GROUND = "-card";

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");

    public Palette {
        colours = Map.copyOf(colours);
    }

    /** The colours of the light screen, which are also those of paper. */
    public static Palette light() {
        return new Palette(StyleSheet.bundled("palette.css").valuesFor(Set.of("root")).entrySet().stream()
                .filter(value -> COLOUR.matcher(value.getValue()).matches())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /**
     * What a colour is on the ground of charts.
     *
     * @param colour {@code #RRGGBB}
     * @param opacity 0 to 1
     */
    String onGround(String colour, double opacity) {
        String ground = find(GROUND).orElseThrow();
        StringBuilder mixed = new StringBuilder("#");
        for (int i = 1; i < colour.length(); i += 2) {
            int below = Integer.parseInt(ground, i, i + 2, 16);
            int above = Integer.parseInt(colour, i, i + 2, 16);
            mixed.append("%02X".formatted(Math.round(below + opacity * (above - below))));
        }
        return mixed.toString();
    }

    /**
     * The colour that a style sheet means.
     *
     * @param value a colour's name, {@code transparent} or {@code null}
     * @return {@code #RRGGBB}, or empty where nothing is painted
     * @throws IllegalArgumentException if there is no such colour
     */
    Optional<String> find(String value) {
        if (value.equals("transparent") || value.equals("null")) {
            return Optional.empty();
        }
        String colour = colours.get(value);
        if (colour == null) {
            throw new IllegalArgumentException("not in the palette: " + value);
        }
        return Optional.of(colour);
    }
}
