package workreport.export;

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
