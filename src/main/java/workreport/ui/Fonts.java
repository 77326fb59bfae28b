package workreport.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;
import workreport.chart.Chart;
import workreport.platform.FontFile;

/** The fonts that come with the program; it uses no other, so every machine shows every character. */
public final class Fonts {

    /** The interface, headings and charts. */
    public static final String SANS = "Noto Sans SC";

    /** The report's text. */
    public static final String SERIF = "Noto Serif SC";

    private Fonts() {}

    /**
     * Makes the families known to JavaFX. Fonts that are separate files are read in place; others are unpacked into
     * the temporary folder.
     *
     * @return false if there is no such folder or no room in it
     * @throws workreport.platform.MissingFontException if the program lacks one of its fonts
     */
    public static boolean load() {
        loadIcons(FontFile.FOLDER.resolve("feather.ttf"));
        return FontFile.WHOLE.stream()
                .allMatch(face -> face.path().map(Fonts::load).isPresent()
                        || load(face, in -> Font.loadFont(in, Chart.TEXT_SIZE)));
    }

    /** Ikonli would always unpack the icon font; this lets it do so only where the font is not a separate file. */
    private static void loadIcons(Path path) {
        IkonResolverProvider.getInstance(handler -> Optional.ofNullable(load(path))
                .ifPresentOrElse(
                        handler::setFont, () -> JavaFXFontLoader.getInstance().loadFont(handler)));
    }

    /** Null for a path with characters that JavaFX does not accept. */
    static @Nullable Font load(Path path) {
        return Font.loadFont("file:" + path, Chart.TEXT_SIZE);
    }

    static boolean load(FontFile face, Function<InputStream, @Nullable Font> loader) {
        try (InputStream in = face.open()) {
            return loader.apply(in) != null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How wide a text is in a chart, in points. */
    public static ToDoubleFunction<String> chartWidth() {
        Text probe = new Text();
        probe.setFont(Font.font(SANS, Chart.TEXT_SIZE));
        return text -> {
            probe.setText(text);
            return probe.getLayoutBounds().getWidth();
        };
    }
}
