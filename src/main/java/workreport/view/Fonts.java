package workreport.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import workreport.chart.Chart;

/** The fonts that come with the program; it uses no other, so every machine shows every character. */
public final class Fonts {

    /** The interface, headings and charts. */
    public static final String SANS = "Noto Sans SC";

    /** The report's text. */
    public static final String SERIF = "Noto Serif SC";

    private static final List<String> FILES =
            List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf", "NotoSerifSC-Regular.ttf");

    private Fonts() {}

    /**
     * Makes the families known to JavaFX, which unpacks them into the folder for temporary files.
     *
     * @return false where it could not, because there is no such folder or no room in it
     */
    public static boolean load() {
        return load(in -> Font.loadFont(in, Chart.TEXT_SIZE));
    }

    static boolean load(Function<InputStream, @Nullable Font> loader) {
        for (String file : FILES) {
            try (InputStream in = LargeResource.open("workreport/fonts/" + file)) {
                if (loader.apply(in) == null) {
                    return false;
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return true;
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
